import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { heightOf, LaneRow, ROW_HEIGHT } from './LaneRow.tsx';
import { laneWords } from './lane-words.ts';
import css from './timeline.module.css';
import { daysOf, type Extent } from './time-axis.ts';
import { type Lane, type LanesBy, placeOf, type Standing, standingAfterKey } from './timeline-lanes.ts';
import { AXIS_LEFT, MARGIN, type Zoom } from './use-zoom.ts';

/** As in timeline.module.css. */
const HEAD = 41;

type LaneGridProps = {
  control: NetworkControl;
  lanes: readonly Lane[];
  by: LanesBy;
  extent: Extent;
  zoom: Zoom;
  /** The axis, above the lanes and moved with them. */
  children: ReactNode;
};

/** The lanes as a grid: the name heads each, its bars are the cells. Only lanes in view are in the page. */
export const LaneGrid = ({ control, lanes, by, extent, zoom, children }: LaneGridProps) => {
  const text = useText();
  const id = useId();
  const { scene, select, selectLine, reveal } = control;
  const { selection } = scene;
  const words = useMemo(() => laneWords(scene, by), [scene, by]);
  const [standing, setStanding] = useState<Standing>({ lane: 0, bar: -1 });
  const virtual = useVirtualizer({
    count: lanes.length,
    getScrollElement: () => zoom.box.current,
    estimateSize: (at) => heightOf(lanes[at]),
    overscan: 4,
  });
  useLayoutEffect(() => virtual.measure(), [virtual, lanes]);

  const goTo = (to: Standing): void => {
    setStanding(to);
    const bar = lanes[to.lane]?.bars[to.bar];
    const x = bar ? (bar.start - extent.first) * zoom.pixelsPerDay : (zoom.box.current?.scrollLeft ?? 0);
    const top = virtual.measurementsCache[to.lane]?.start ?? 0;
    zoom.show(x, top + (bar?.row ?? 0) * ROW_HEIGHT, HEAD);
  };

  // What is selected elsewhere is brought into view here, so that all views are one picture.
  const [one] = selection.elements.size === 1 ? selection.elements : [];
  const only = selection.line ?? one;
  useEffect(() => {
    const place = only === undefined ? null : placeOf(lanes, only);
    if (place && lanes[standing.lane]?.bars[standing.bar]?.line.id !== only) goTo(place);
    // Only a change of the selection scrolls; lanes that change do not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [only]);

  const selectLane = (lane: Lane, isAdding: boolean): void => {
    if (by === 'type')
      return select([...new Set(lane.bars.flatMap(({ line }) => [line.source, line.target]))]);
    select([lane.id], isAdding ? 'toggle' : 'replace');
    reveal(lane.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = standingAfterKey(event.key, standing, lanes);
    const lane = lanes[standing.lane];
    if (next) goTo(next);
    else if ((event.key === 'Enter' || event.key === ' ') && lane) {
      const bar = lane.bars[standing.bar];
      if (bar) selectLine(bar.line.id);
      else selectLane(lane, event.key === ' ');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const items = virtual.getVirtualItems();
  const here = lanes[standing.lane];
  const isInPage = items.some(({ index }) => index === standing.lane);
  const cellId = (lane: Lane, bar: number): string => `${id}-${lane.id}-${bar}`;
  const width = AXIS_LEFT + daysOf(extent) * zoom.pixelsPerDay + MARGIN / 2;
  return (
    <div ref={zoom.ref} className={css.scroll}>
      <div className={css.head} style={{ width }}>
        <div className={css.corner} />
        {children}
      </div>
      <div
        className={css.lanes}
        role="grid"
        tabIndex={0}
        aria-label={text('network.timeline.label')}
        aria-describedby={`${id}-keys`}
        aria-rowcount={lanes.length}
        aria-activedescendant={here && isInPage ? cellId(here, standing.bar) : undefined}
        style={{ width, height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {items.map(({ index, start }) => {
          const lane = lanes[index];
          return (
            lane && (
              <LaneRow
                key={lane.id}
                lane={lane}
                place={{
                  index,
                  top: start,
                  active: index === standing.lane ? standing.bar : null,
                  leftOf: (day) => AXIS_LEFT + (day - extent.first) * zoom.pixelsPerDay,
                }}
                words={words}
                selection={selection}
                cellId={cellId}
                onTitle={(isAdding) => {
                  setStanding({ lane: index, bar: -1 });
                  selectLane(lane, isAdding);
                }}
                onBar={(bar, line) => {
                  setStanding({ lane: index, bar });
                  selectLine(line.id);
                }}
              />
            )
          );
        })}
      </div>
      <p id={`${id}-keys`} className="visually-hidden">
        {text('network.timeline.keys')}
      </p>
    </div>
  );
};
