import { readFileSync } from 'node:fs';

export type Texts = { az: string; en: string };

type Measure =
  /** How many different things. */
  | 'COUNT'
  /** The sum, or the largest, of their amounts. */
  | 'SUM'
  | 'LARGEST'
  /** Whole percent of the things of figure `of`. */
  | 'PERCENT'
  /** The count of the largest group of a distribution, and the distribution itself. */
  | 'LARGEST_GROUP'
  | 'DISTRIBUTION';

export type CountingRule = {
  id: string;
  statement: string;
  measure: Measure;
  of?: string;
  /** `YEAR`: dated in the calendar year (Asia/Baku). `YEAR_END`: as it stood on 31 December. */
  period: 'YEAR' | 'YEAR_END';
  rule: Texts;
};

/** A line of a report statement run with `aggregate`. */
export type CountedRow = {
  figure: string;
  key: string | null;
  count: number;
  amount: number | null;
  largest: number | null;
};

/** `part`: the part of a column, where one is stacked. `value` is null when it is not known. */
export type SeriesValue = { key: string; part: string | null; value: number | null };
export type Computed = { value: number; series: SeriesValue[] };

const table = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** By statement: the first year of which all is recorded. A count of an earlier year would be too low, so there is none. */
const wholeYears = table('whole-years.json') as Record<string, number>;

/** Throws for a statement of which nobody has said since when it counts whole years. */
export const firstWholeYear = (statement: string): number => {
  const year = wholeYears[statement];
  if (year === undefined) throw new Error(`nobody says since when ${statement} counts whole years`);
  return year;
};

const rules = new Map((table('counting-rules.json') as CountingRule[]).map((rule) => [rule.id, rule]));
const reasons = new Map(
  (table('not-computable.json') as { ids: string[]; why: Texts }[]).flatMap(({ ids, why }) =>
    ids.map((id) => [id, why] as const),
  ),
);

export const countingRules = (): CountingRule[] => [...rules.values()];
export const countingRule = (id: string): CountingRule | undefined => rules.get(id);

/** The rule in words, or the sentence that says why the figure cannot be computed. Throws for a figure that has neither. */
export const wordsOf = (id: string): Texts => {
  const words = rules.get(id)?.rule ?? reasons.get(id);
  if (!words) throw new Error(`figure ${id} has neither a counting rule nor a reason`);
  return words;
};

/** What a statement is asked for: the days of the year, or its last day; of a year that was not over on the day at which the reader looks, up to that day. */
export const periodOf = (
  { period }: Pick<CountingRule, 'period'>,
  year: number,
  lookedAt: string,
): Record<string, string> => {
  const end = `${year}-12-31`;
  const to = end < lookedAt ? end : lookedAt;
  return period === 'YEAR_END' ? { day: to } : { from: `${year}-01-01`, to };
};

// "8 y" before "10 y", 2019 before 2020.
const inOrder = new Intl.Collator('en', { numeric: true });
const byKey = (a: { key: string }, b: { key: string }): number => inOrder.compare(a.key, b.key);

/** A figure from the counted rows of its statement; a figure that nothing was counted for is 0. */
export const computed = (rule: CountingRule, rows: readonly CountedRow[]): Computed => {
  const own = rows.filter(({ figure }) => figure === rule.id);
  const count = own.reduce((sum, row) => sum + row.count, 0);
  const series = own
    .flatMap(({ key, count: value }) => (key === null ? [] : [{ key, part: null, value }]))
    .sort(byKey);
  switch (rule.measure) {
    case 'COUNT':
    case 'DISTRIBUTION':
      return { value: count, series };
    case 'SUM':
      return { value: own.reduce((sum, row) => sum + (row.amount ?? 0), 0), series };
    case 'LARGEST':
      return { value: Math.max(0, ...own.map((row) => row.largest ?? 0)), series };
    case 'LARGEST_GROUP':
      return { value: Math.max(0, ...own.map((row) => row.count)), series: [] };
    case 'PERCENT': {
      const whole = rows.filter(({ figure }) => figure === rule.of).reduce((sum, row) => sum + row.count, 0);
      return { value: whole === 0 ? 0 : Math.round((100 * count) / whole), series };
    }
  }
};
