import type { Figure } from './report-chapters.ts';

type Value = Figure['series'][number];
/** A year, or another key, with the values of its parts; all of them null where the year is not known. */
export type Column = { key: string; values: { part: string | null; value: number | null }[] };

export const columnsOf = (series: readonly Value[]): Column[] => {
  const columns = new Map<string, Column['values']>();
  for (const { key, part, value } of series) columns.set(key, [...(columns.get(key) ?? []), { part, value }]);
  return [...columns].map(([key, values]) => ({ key, values }));
};

export const isKnown = ({ values }: Column): boolean => values.some(({ value }) => value !== null);

/** Columns that are not known and lie side by side, as one gap: from which to which. */
export type Gap = { from: number; to: number };
export const gapsOf = (columns: readonly Column[]): Gap[] => {
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
export const partsOf = (series: readonly Value[]): string[] => [
  ...new Set(series.flatMap(({ part }) => part ?? [])),
];

export const largestOf = (series: readonly Value[]): number =>
  Math.max(1, ...series.map(({ value }) => value ?? 0));

/** The rows of the table beside a chart: columns that are not known and lie side by side are one row, from which to which. */
export const rowsOf = (columns: readonly Column[]): (Column & { until: string | null })[] => {
  const gaps = gapsOf(columns);
  return columns.flatMap((column, at) => {
    const gap = gaps.find(({ from, to }) => from <= at && at <= to);
    if (gap && gap.from < at) return [];
    const last = gap && gap.to > at ? columns[gap.to] : undefined;
    return [{ ...column, until: last?.key ?? null }];
  });
};
