/** One value of a series. `V` is what may stand in the place of a number: null when it is not known. */
type Value<V> = { key: string; part: string | null; value: V };

/** A column of a chart with its parts; a part without a value is not known. */
export type Column<V = number | null> = { key: string; values: { part: string | null; value: V }[] };

export const columnsOf = <V>(series: readonly Value<V>[]): Column<V>[] => {
  const columns = new Map<string, Column<V>['values']>();
  for (const { key, part, value } of series) columns.set(key, [...(columns.get(key) ?? []), { part, value }]);
  return [...columns].map(([key, values]) => ({ key, values }));
};

export const isKnown = <V>({ values }: Column<V>): boolean => values.some(({ value }) => value !== null);

/** Columns that are not known and lie side by side, as one gap: from which to which. */
export type Gap = { from: number; to: number };
export const gapsOf = <V>(columns: readonly Column<V>[]): Gap[] => {
  const gaps: Gap[] = [];
  for (const [at, column] of columns.entries()) {
    if (isKnown(column)) continue;
    const last = gaps.at(-1);
    if (last?.to === at - 1) last.to = at;
    else gaps.push({ from: at, to: at });
  }
  return gaps;
};

/** The parts in the order in which they first come. */
export const partsOf = <V>(series: readonly Value<V>[]): string[] => [
  ...new Set(series.flatMap(({ part }) => part ?? [])),
];

export const largestOf = (series: readonly { value: unknown }[]): number =>
  Math.max(1, ...series.map(({ value }) => (typeof value === 'number' ? value : 0)));

/** The rows of the table beside a chart: columns that are not known and lie side by side are one row, from which to which. */
export const rowsOf = <V>(columns: readonly Column<V>[]): (Column<V> & { until: string | null })[] => {
  const gaps = gapsOf(columns);
  return columns.flatMap((column, at) => {
    const gap = gaps.find(({ from, to }) => from <= at && at <= to);
    if (gap && gap.from < at) return [];
    const last = gap && gap.to > at ? columns[gap.to] : undefined;
    return [{ ...column, until: last?.key ?? null }];
  });
};
