import type { ViewerRun } from '../db/run.ts';
import {
  computed,
  countingRule,
  countingRules,
  periodOf,
  wordsOf,
  type Computed,
  type CountedRow,
  type SeriesValue,
  type Texts,
} from './figures.ts';

type PublishedRow = {
  indicator: string;
  chapter: string;
  nameAz: string;
  nameEn: string;
  unit: string;
  value: number | null;
  change: number | null;
  quotation: string | null;
};

export type Figure = {
  id: string;
  chapter: string;
  title: Texts;
  unit: string;
  published: number | null;
  publishedChange: number | null;
  computed: number | null;
  computedChange: number | null;
  difference: number | null;
  rule: Texts;
  series: SeriesValue[];
  quotation: string | null;
  hasRecords: boolean;
};

export type FigureRecordRow = {
  figure: string;
  id: string;
  kind: string;
  label: string | null;
  on: string | null;
  caseId: string | null;
  elementId: string | null;
};

/**
 * Figures counted over everything, those of `wanted` or all that have a counting rule. Each statement is run once, one after
 * another: a report must not take the database from the people at work.
 */
const countedFigures = async (
  run: ViewerRun,
  year: number,
  wanted?: ReadonlySet<string>,
): Promise<Map<string, Computed>> => {
  const rules = countingRules().filter(({ id }) => wanted?.has(id) ?? true);
  const rows = new Map<string, CountedRow[]>();
  for (const rule of rules) {
    if (rows.has(rule.statement)) continue;
    rows.set(
      rule.statement,
      await run<CountedRow>(rule.statement, periodOf(rule, year), { aggregate: true }),
    );
  }
  return new Map(rules.map((rule) => [rule.id, computed(rule, rows.get(rule.statement) ?? [])]));
};

const less = (a: number | null | undefined, b: number | null | undefined): number | null =>
  typeof a === 'number' && typeof b === 'number' ? a - b : null;

/** The report of a year: published and computed side by side, in the order of the print. Empty for a year without a report. */
export const reportOf = async (run: ViewerRun, year: number): Promise<Figure[]> => {
  const published = await run<PublishedRow>('reports/published', { year });
  if (published.length === 0) return [];
  const changed = new Set(published.flatMap(({ indicator, change }) => (change === null ? [] : [indicator])));
  const now = await countedFigures(run, year);
  const before = await countedFigures(run, year - 1, changed);
  return published.map((row) => {
    const id = row.indicator;
    const own = now.get(id);
    return {
      id,
      chapter: row.chapter,
      title: { az: row.nameAz, en: row.nameEn },
      unit: row.unit,
      published: row.value,
      publishedChange: row.change,
      computed: own?.value ?? null,
      computedChange: row.change === null ? null : less(own?.value, before.get(id)?.value),
      difference: less(own?.value, row.value),
      rule: wordsOf(id),
      series: own?.series ?? [],
      quotation: row.quotation,
      hasRecords: own !== undefined,
    };
  });
};

/** The things counted in a figure that the reader may see, each once, oldest first. Null for a figure that is not counted. */
export const recordsOf = async (
  run: ViewerRun,
  id: string,
  year: number,
): Promise<FigureRecordRow[] | null> => {
  const rule = countingRule(id);
  if (!rule) return null;
  const rows = await run<FigureRecordRow>(rule.statement, periodOf(rule, year));
  const own = new Map(rows.filter(({ figure }) => figure === id).map((row) => [row.id, row]));
  return [...own.values()].sort((a, b) => ((a.on ?? '') + a.id < (b.on ?? '') + b.id ? -1 : 1));
};
