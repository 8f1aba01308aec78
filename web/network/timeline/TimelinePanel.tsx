import { SegmentedControl } from '@mantine/core';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useText } from '../../i18n/Language.tsx';
import { EmptyState } from '../../ui/States.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { LaneGrid } from './LaneGrid.tsx';
import { RangeControls } from './RangeControls.tsx';
import css from './timeline.module.css';
import { TimeStrip } from './TimeStrip.tsx';
import { lanesOf, type LanesBy } from './timeline-lanes.ts';
import { useDatedLines } from './use-dated-lines.ts';
import { useDateRange } from './use-date-range.ts';
import { useZoom } from './use-zoom.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** Between two bars of one row, so that they are seen as two. */
const PIXELS_BETWEEN = 6;

/** When each link held: lanes of bars, and the range of days that the picture is filtered by. */
export const TimelinePanel = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { chart } = control.scene;
  const { range } = chart.filters;
  const [by, setBy] = useState<LanesBy>('element');
  const dated = useDatedLines(chart);
  const dates = useDateRange(control, dated);
  const zoom = useZoom(dated.extent, dated.busyFrom);
  const gap = Math.ceil(PIXELS_BETWEEN / zoom.pixelsPerDay);
  const lanes = useMemo(() => lanesOf(dated, { by, range, gap }), [dated, by, range, gap]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom.zoomIn();
    else if (event.key === '-' || event.key === '−') zoom.zoomOut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (dated.extent === null)
    return (
      <EmptyState title={text('network.timeline.none.title')} text={text('network.timeline.none.text')} />
    );
  return (
    <div className={css.panel} onKeyDown={onKeyDown}>
      <div className={css.tools}>
        <SegmentedControl
          size="xs"
          aria-label={text('network.timeline.by')}
          value={by}
          onChange={(value) => setBy(value === 'type' ? 'type' : 'element')}
          data={[
            { value: 'element', label: text('network.timeline.element') },
            { value: 'type', label: text('network.timeline.type') },
          ]}
        />
        <ZoomButtons zoom={zoom} />
        <RangeControls dates={dates} undated={dated.undated} />
      </div>
      <LaneGrid control={control} lanes={lanes} by={by} extent={dated.extent} zoom={zoom}>
        <TimeStrip
          extent={dated.extent}
          pixelsPerDay={zoom.pixelsPerDay}
          range={range}
          onChange={dates.set}
        />
      </LaneGrid>
    </div>
  );
};
