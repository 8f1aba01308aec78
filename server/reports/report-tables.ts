import { readFileSync } from 'node:fs';
import { chartOf } from './charts.ts';
import { countingRule } from './figures.ts';
import type { Figure } from './reports.queries.ts';
import type { Cell, Sum, Tables } from './suppression.ts';

const table = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

const sums = table('sums.json') as { total: string; parts: string[]; isWhole: boolean }[];

/** Below how much a number is small, and of which units: money and days tell of nobody by their size. */
export const SMALL = table('suppression.json') as {
  threshold: number;
  /** A figure that is no number of people itself, and the one of which it tells: the sum of allowances, how many had one. */
  tells: Partial<Record<string, string>>;
  units: string[];
};

/** A value of a distribution, as a cell. */
export const cellOf = (figure: string, key: string): string => `${figure}:${key}`;

const ownCells = ({ id, computed, unit, series, chart }: Figure): Cell[] => {
  if (chart === 'TREND' || computed === null || !SMALL.units.includes(unit)) return [];
  const values = series.map(({ key, value }) => ({ id: cellOf(id, key), value: value ?? 0, isShown: true }));
  return [{ id, value: computed, isShown: true }, ...values];
};

/** What a trend shows of the year and no figure does. */
const trendCells = ({ id, series }: Figure, year: number, known: ReadonlySet<string>): Cell[] => {
  const chart = chartOf(id);
  if (chart?.form !== 'TREND') return [];
  return chart.counts.flatMap(({ figure, part }) => {
    const value = series.find((one) => one.key === String(year) && one.part === part)?.value ?? null;
    return value === null || known.has(figure) ? [] : [{ id: figure, value, isShown: true }];
  });
};

type Declared = { total: string; parts: string[]; isWhole: boolean };

/** Values of two distributions of the same people, key by key. */
const SAME_DISTRIBUTION = [
  ['C8', 'CHART-10'],
  ['C9', 'CHART-15'],
] as const;

const declared = (figures: readonly Figure[]): Declared[] => [
  ...figures.flatMap(({ id, series }) =>
    countingRule(id)?.measure === 'DISTRIBUTION'
      ? [{ total: id, parts: series.map(({ key }) => cellOf(id, key)), isWhole: true }]
      : [],
  ),
  ...sums,
  ...SAME_DISTRIBUTION.flatMap(([id, same]) =>
    (figures.find((figure) => figure.id === id)?.series ?? []).map(({ key }) => ({
      total: cellOf(id, key),
      parts: [cellOf(same, key)],
      isWhole: true,
    })),
  ),
];

/**
 * All that the report of a year counts, as tables that share cells, with what follows from them: the rest of a total of which
 * parts are shown. A sum that does not add up is none. `cellFor` says under which cell a figure or a value of it stands: what is
 * the same in several places is one.
 */
export const tablesOf = (
  figures: readonly Figure[],
  year: number,
): Tables & { cellFor: (id: string) => string } => {
  const own = figures.flatMap(ownCells);
  const known = new Set(own.map(({ id }) => id));
  const all = [...own, ...figures.flatMap((figure) => trendCells(figure, year, known))];
  const values = new Map(all.map(({ id, value }) => [id, value]));
  const same = new Map<string, string>();
  const cellFor = (id: string): string => {
    const other = same.get(id);
    return other === undefined ? id : cellFor(other);
  };
  const holding = declared(figures).flatMap(({ total, parts, isWhole }) => {
    const whole = values.get(total);
    if (whole === undefined || parts.some((part) => !values.has(part))) return [];
    const left = whole - parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0);
    return left < 0 || (isWhole && left !== 0) ? [] : [{ total, parts, left, isWhole }];
  });
  for (const { total, parts, isWhole } of holding) {
    const [only, ...others] = parts.map(cellFor);
    if (isWhole && only !== undefined && others.length === 0 && only !== cellFor(total))
      same.set(only, cellFor(total));
  }
  const cells = new Map(all.map((cell) => [cellFor(cell.id), { ...cell, id: cellFor(cell.id) }]));
  const found: Sum[] = [];
  for (const { total, parts, left, isWhole } of holding) {
    if (isWhole && parts.length === 1) continue;
    const rest = `${total} less ${parts.join(', ')}`;
    if (!isWhole) cells.set(rest, { id: rest, value: left, isShown: false });
    found.push({ total: cellFor(total), parts: [...parts.map(cellFor), ...(isWhole ? [] : [rest])] });
  }
  return { cells: [...cells.values()], sums: found, cellFor };
};
