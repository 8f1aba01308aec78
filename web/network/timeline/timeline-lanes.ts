import type { Chart, DateRange, NetworkLine, Selection } from '../../graph/network-state.ts';
import { mayHold, spanOf } from '../../graph/partial-day.ts';
import { visibleChart } from '../../graph/visible-chart.ts';
import { dayNumber, extentOf, type Extent } from './time-axis.ts';

/** A line on the axis. `row` is its place in the lane, so that bars of one time lie under one another. */
export type Bar = {
  line: NetworkLine;
  start: number;
  end: number;
  /** A side that is not known reaches the end of the axis. */
  opensLeft: boolean;
  opensRight: boolean;
  row: number;
  /** Outside the range that is looked at: shown pale here, not drawn in the picture. */
  isOutside: boolean;
};
/** `id` is an element, or a type of line. */
export type Lane = { id: string; bars: Bar[]; rows: number };
export type LanesBy = 'element' | 'type';

/** What the timeline is about: lines that are drawn, or would be without the range. */
export type DatedLines = {
  lines: readonly NetworkLine[];
  undated: number;
  extent: Extent | null;
  /** From this day on lie nine of ten beginnings. */
  busyFrom: number;
};

export const datedLinesOf = (chart: Chart): DatedLines => {
  const visible = visibleChart({ ...chart, filters: { ...chart.filters, range: null } });
  const lines = visible.lines.filter(({ isSuperseded }) => !isSuperseded);
  const dated = lines.filter((line) => spanOf(line) !== null);
  const extent = extentOf(dated);
  const starts = dated.flatMap((line) => spanOf(line)?.first ?? []).sort();
  const busy = starts[Math.floor(starts.length / 10)];
  return {
    lines: dated,
    undated: lines.length - dated.length,
    extent,
    busyFrom: busy === undefined ? (extent?.first ?? 0) : dayNumber(busy),
  };
};

const barOf = (line: NetworkLine, extent: Extent, range: DateRange | null): Omit<Bar, 'row'> => {
  const span = spanOf(line);
  const start = span?.first ? dayNumber(span.first) : extent.first;
  return {
    line,
    start,
    // A source that has the end before the beginning is drawn as a day, not as nothing.
    end: Math.max(start, span?.last ? dayNumber(span.last) : extent.last),
    opensLeft: !span?.first,
    opensRight: !span?.last,
    isOutside: range !== null && !mayHold(line, range),
  };
};

/** Each bar on the first row that is free by then; `gap` days are kept between two. */
const packed = (bars: readonly Omit<Bar, 'row'>[], gap: number): { bars: Bar[]; rows: number } => {
  const freeFrom: number[] = [];
  const placed = bars.map((bar): Bar => {
    const found = freeFrom.findIndex((day) => day <= bar.start);
    const row = found === -1 ? freeFrom.length : found;
    freeFrom[row] = bar.end + gap;
    return { ...bar, row };
  });
  return { bars: placed, rows: freeFrom.length };
};

const laneIdsOf = (line: NetworkLine, by: LanesBy): readonly string[] =>
  by === 'type' ? [line.type] : line.source === line.target ? [line.source] : [line.source, line.target];

type Wanted = { by: LanesBy; range: DateRange | null; gap: number };

/** The lanes with most dated lines first, then the earlier, then by id: the same lines are the same picture. */
export const lanesOf = ({ lines, extent }: DatedLines, { by, range, gap }: Wanted): Lane[] => {
  if (extent === null) return [];
  const bars = lines
    .map((line) => barOf(line, extent, range))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.line.id < b.line.id ? -1 : 1));
  const byLane = new Map<string, Omit<Bar, 'row'>[]>();
  for (const bar of bars) {
    for (const id of laneIdsOf(bar.line, by)) {
      const lane = byLane.get(id);
      if (lane) lane.push(bar);
      else byLane.set(id, [bar]);
    }
  }
  return [...byLane]
    .map(([id, lane]): Lane => ({ id, ...packed(lane, gap) }))
    .sort(
      (a, b) =>
        b.bars.length - a.bars.length ||
        (a.bars[0]?.start ?? 0) - (b.bars[0]?.start ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
};

/** Where one stands in the lanes: on a bar, or with -1 on the name of the lane. */
export type Standing = { lane: number; bar: number };

/** Where an element or a line is: the lane's own name, or the first bar; null when it is in none. */
export const placeOf = (lanes: readonly Lane[], id: string): Standing | null => {
  const own = lanes.findIndex((lane) => lane.id === id);
  if (own !== -1) return { lane: own, bar: -1 };
  for (const [lane, { bars }] of lanes.entries()) {
    const bar = bars.findIndex(({ line }) => line.id === id);
    if (bar !== -1) return { lane, bar };
  }
  return null;
};

/** Up and down between lanes, left and right between bars, past the first to the name. Null for other keys. */
export const standingAfterKey = (
  key: string,
  { lane, bar }: Standing,
  lanes: readonly Lane[],
): Standing | null => {
  const onLane = (wanted: number): Standing => {
    const to = Math.max(0, Math.min(lanes.length - 1, wanted));
    return { lane: to, bar: Math.min(bar, (lanes[to]?.bars.length ?? 0) - 1) };
  };
  const lastBar = (lanes[lane]?.bars.length ?? 0) - 1;
  switch (key) {
    case 'ArrowDown':
      return onLane(lane + 1);
    case 'ArrowUp':
      return onLane(lane - 1);
    case 'PageDown':
      return onLane(lane + 8);
    case 'PageUp':
      return onLane(lane - 8);
    case 'ArrowRight':
      return { lane, bar: Math.min(lastBar, bar + 1) };
    case 'ArrowLeft':
      return { lane, bar: Math.max(-1, bar - 1) };
    case 'Home':
      return { lane, bar: -1 };
    case 'End':
      return { lane, bar: lastBar };
    default:
      return null;
  }
};

/** Whether a bar is of an element that is selected, in whichever lane it lies. */
export const isOfSelected = ({ line }: Bar, { elements }: Selection): boolean =>
  elements.has(line.source) || elements.has(line.target);

/** A lane is selected with its element, and with a link that lies in it. */
export const isLaneSelected = (lane: Lane, selection: Selection): boolean =>
  selection.elements.has(lane.id) || lane.bars.some(({ line }) => line.id === selection.line);
