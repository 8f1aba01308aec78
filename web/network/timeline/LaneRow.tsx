import type { NetworkLine, Selection } from '../../graph/network-state.ts';
import { useText } from '../../i18n/Language.tsx';
import { LaneBar } from './LaneBar.tsx';
import type { LaneWords } from './lane-words.ts';
import css from './timeline.module.css';
import { type Bar, isLaneSelected, isOfSelected, type Lane } from './timeline-lanes.ts';

export const ROW_HEIGHT = 18;
const PADDING = 6;
export const heightOf = (lane: Lane | undefined): number => (lane?.rows ?? 1) * ROW_HEIGHT + PADDING;

/** Where the lane lies in the grid, and which of its cells (a bar, or -1 for the name) one stands on; null for none. */
export type LanePlace = {
  index: number;
  top: number;
  active: number | null;
  leftOf: (day: number) => number;
};

type LaneRowProps = {
  lane: Lane;
  place: LanePlace;
  words: LaneWords;
  selection: Selection;
  cellId: (lane: Lane, bar: number) => string;
  onTitle: (isAdding: boolean) => void;
  onBar: (at: number, line: NetworkLine) => void;
};

export const LaneRow = ({ lane, place, words, selection, cellId, onTitle, onBar }: LaneRowProps) => {
  const text = useText();
  const title = words.title(lane);
  const { leftOf } = place;
  const boxOf = ({ start, end, row }: Bar) => ({
    left: leftOf(start),
    width: leftOf(end + 1) - leftOf(start),
    top: PADDING / 2 + row * ROW_HEIGHT,
  });
  return (
    <div
      role="row"
      aria-rowindex={place.index + 1}
      className={css.lane}
      style={{ top: place.top, height: heightOf(lane) }}
    >
      <div
        id={cellId(lane, -1)}
        role="rowheader"
        className={css.title}
        title={title}
        aria-label={text('network.timeline.lane', { name: title, count: lane.bars.length })}
        aria-selected={isLaneSelected(lane, selection)}
        data-active={place.active === -1 || undefined}
        onClick={(event) => onTitle(event.ctrlKey || event.metaKey || event.shiftKey)}
      >
        <span>{title}</span>
        <small>{lane.bars.length}</small>
      </div>
      {lane.bars.map((bar, at) => (
        <LaneBar
          key={bar.line.id}
          id={cellId(lane, at)}
          bar={bar}
          box={boxOf(bar)}
          words={words.bar(lane, bar.line)}
          isSelected={selection.line === bar.line.id}
          isOfSelected={isOfSelected(bar, selection)}
          isActive={place.active === at}
          onSelect={() => onBar(at, bar.line)}
        />
      ))}
    </div>
  );
};
