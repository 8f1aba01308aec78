import type { DateRange } from '../../graph/network-state.ts';
import { dayNumber, dayOf, daysOf, type Extent, monthsAfter } from './time-axis.ts';

/** The range as days of the axis; without a limit it reaches the end of the axis. */
export const windowOf = (extent: Extent, range: DateRange | null): Extent => ({
  first: range?.from ? Math.max(extent.first, dayNumber(range.from)) : extent.first,
  last: range?.to ? Math.min(extent.last, dayNumber(range.to)) : extent.last,
});

/** At an end of the axis there is no limit, so that what has no date on that side is not lost. */
const rangeOf = (extent: Extent, { first, last }: Extent): DateRange | null => {
  const from = first <= extent.first ? null : dayOf(first);
  const to = last >= extent.last ? null : dayOf(last);
  return from === null && to === null ? null : { from, to };
};

const within = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

export type Side = 'from' | 'to';

/** One end put on a day; it does not pass the other. */
export const withEnd = (
  extent: Extent,
  range: DateRange | null,
  side: Side,
  day: number,
): DateRange | null => {
  const { first, last } = windowOf(extent, range);
  return side === 'from'
    ? rangeOf(extent, { first: within(extent.first, day, last), last })
    : rangeOf(extent, { first, last: within(first, day, extent.last) });
};

/** The whole window moved by days, as far as the axis goes; it keeps its length. */
export const movedBy = (extent: Extent, range: DateRange | null, days: number): DateRange | null => {
  const { first, last } = windowOf(extent, range);
  const by = within(extent.first - first, days, extent.last - last);
  return rangeOf(extent, { first: first + by, last: last + by });
};

/** A handle is moved by a month, with Shift by a day, with the page keys by a year, with Home and End to an end. Null for other keys. */
export const dayAfterKey = (
  { key, shiftKey }: { key: string; shiftKey: boolean },
  day: number,
  extent: Extent,
): number | null => {
  const step = (sign: number): number => (shiftKey ? day + sign : monthsAfter(day, sign));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(-1);
    case 'PageUp':
      return monthsAfter(day, 12);
    case 'PageDown':
      return monthsAfter(day, -12);
    case 'Home':
      return extent.first;
    case 'End':
      return extent.last;
    default:
      return null;
  }
};

/** So many steps for a window to pass its own length. */
const STEPS_A_WINDOW = 6;
/** The window that play begins with when there is none: this part of what is played. */
const FIRST_PART = 8;

/** Where play begins: with the window as it is, or at `begin` when that is at the end of the axis or there is none. */
export const playedFrom = (extent: Extent, range: DateRange | null, begin: number): DateRange | null => {
  const { first, last } = windowOf(extent, range);
  if (range !== null && last < extent.last) return range;
  const played = extent.last - begin + 1;
  const length =
    range === null || daysOf({ first, last }) >= played
      ? Math.ceil(played / FIRST_PART)
      : daysOf({ first, last });
  return rangeOf(extent, { first: begin, last: begin + length - 1 });
};

/** The next window of play; null when the window has reached the end. */
export const playedOn = (extent: Extent, range: DateRange | null): DateRange | null => {
  const { first, last } = windowOf(extent, range);
  if (last >= extent.last) return null;
  return movedBy(extent, range, Math.max(1, Math.round(daysOf({ first, last }) / STEPS_A_WINDOW)));
};
