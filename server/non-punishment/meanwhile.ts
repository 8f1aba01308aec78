import type { HistoryRow } from './non-punishment.queries.ts';

type Span = Pick<HistoryRow, 'from' | 'to'>;

/** Days are known as `2024`, `2024-05` or `2024-05-02`: they are compared as far as the rougher one goes. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

/** True when the act began within the exploitation, or may have: an end that is not known ends nothing. */
export const isWithin = (act: Span, exploitation: Span): boolean =>
  act.from !== null &&
  exploitation.from !== null &&
  !isBefore(act.from, exploitation.from) &&
  (exploitation.to === null || !isBefore(exploitation.to, act.from));
