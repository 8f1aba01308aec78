const CAP = 100;

/** A sum of counts, each of which stops at a hundred. */
export type Counted = { key: string; count: number; isCapped: boolean };
export const NONE: Counted = { key: 'all', count: 0, isCapped: false };

export const summed = (rows: readonly { key: string; count: number }[]): Counted[] => {
  const sums = new Map<string, Counted>();
  for (const { key, count } of rows) {
    const sum = sums.get(key) ?? { key, count: 0, isCapped: false };
    const isCapped = sum.isCapped || count > CAP;
    sums.set(key, { key, count: sum.count + Math.min(count, CAP), isCapped });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
};

export const totalOf = (rows: readonly { count: number }[]): Counted =>
  summed(rows.map(({ count }) => ({ key: NONE.key, count })))[0] ?? NONE;

export const shownCount = ({ count, isCapped }: Pick<Counted, 'count' | 'isCapped'>): string =>
  `${count}${isCapped ? '+' : ''}`;
