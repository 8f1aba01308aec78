const CAP = 1_000;

/** Of more neighbours so many are put in order. */
export const PUT_IN_ORDER = 500;

/** A count stops at a thousand; one that is cut is of the first that were read, and others may be of other directions and kinds. */
export type Row = { count: number; isCut: boolean };

/** A sum of counts. Where it is capped, there are more. */
export type Counted = { key: string; count: number; isCapped: boolean };
export const NONE: Counted = { key: 'all', count: 0, isCapped: false };

export const summed = (rows: readonly (Row & { key: string })[]): Counted[] => {
  const sums = new Map<string, Counted>();
  for (const { key, count, isCut } of rows) {
    const sum = sums.get(key) ?? { key, count: 0, isCapped: false };
    const isCapped = sum.isCapped || isCut || count > CAP;
    sums.set(key, { key, count: sum.count + Math.min(count, CAP), isCapped });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
};

export const totalOf = (rows: readonly Row[]): Counted =>
  summed(rows.map(({ count, isCut }) => ({ key: NONE.key, count, isCut })))[0] ?? NONE;

/** Those of one direction. Where the first of many were read, others may go this way as well. */
export const totalOfDirection = (
  rows: readonly (Row & { direction: 'OUT' | 'IN' | null })[],
  direction: 'OUT' | 'IN',
): Counted => {
  const total = totalOf(rows.filter((row) => row.direction === direction));
  const isOpen = rows.some((row) => row.isCut && row.direction !== null);
  return { ...total, isCapped: total.isCapped || isOpen };
};

/** Those of one kind. That there are none is not said where the first of many were all of others. */
export const totalOfKind = (rows: readonly (Row & { kind: string })[], kind: string): Counted => {
  const total = totalOf(rows.filter((row) => row.kind === kind));
  const isOpen = total.count === 0 && rows.some((row) => row.isCut);
  return { ...total, isCapped: total.isCapped || isOpen };
};

export const shownCount = ({ count, isCapped }: Pick<Counted, 'count' | 'isCapped'>): string =>
  `${count}${isCapped ? '+' : ''}`;

/** The counts under a narrowing; where only the first of a kind of link were looked at, that nobody of them is wanted is not that nobody is. */
export const narrowedRows = <R extends Row & { type: string; kind: string; direction: string | null }>(
  narrowed: readonly R[],
  wide: readonly R[],
): R[] => {
  const keyOf = ({ type, kind, direction }: R): string => `${type} ${kind} ${direction ?? ''}`;
  const there = new Set(narrowed.map(keyOf));
  return [
    ...narrowed,
    ...wide.flatMap((row) => (row.isCut && !there.has(keyOf(row)) ? [{ ...row, count: 0 }] : [])),
  ];
};

/** How many there are, once so many are shown and more are known to follow. */
export const countBeyond = (of: string, shown: number): string =>
  Number.parseInt(of, 10) > shown ? of : `${shown}+`;
