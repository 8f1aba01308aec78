import type { DateRange, NetworkLine } from './network-state.ts';

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Whether a text that somebody writes is a year, a month or a day. */
export const isPartialDay = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text);

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const bounds = (partial: string | null): { first: string; last: string } | null => {
  const parts = partial === null ? null : PARTIAL.exec(partial);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  const last = String(lastOfMonth(Number(year), Number(month))).padStart(2, '0');
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${last}` };
};

/** The first and last day of a line: "1987" begins on its first of January and ends on its last of December. A null side is not known. */
export type Span = { first: string | null; last: string | null };

/** Null when the line has no date at all. */
export const spanOf = ({ from, to }: Pick<NetworkLine, 'from' | 'to'>): Span | null => {
  const first = bounds(from)?.first ?? null;
  const last = bounds(to)?.last ?? null;
  return first === null && last === null ? null : { first, last };
};

/**
 * Whether a line may have held on some day of the range. A side that is not known is left open, and a line without dates
 * always may: a filter must not hide what it cannot judge.
 */
export const mayHold = (line: Pick<NetworkLine, 'from' | 'to'>, { from, to }: DateRange): boolean => {
  const span = spanOf(line);
  if (span === null) return true;
  const { first, last } = span;
  return !(to !== null && first !== null && first > to) && !(from !== null && last !== null && last < from);
};
