import type { ViewerRun } from '../db/run.ts';
import { chartOf, trendOf, type ChartForm, type RowsOf } from './charts.ts';
import {
  computed,
  countingRule,
  countingRules,
  firstWholeYear,
  periodOf,
  wordsOf,
  type Computed,
  type CountedRow,
  type CountingRule,
  type SeriesValue,
  type Texts,
} from './figures.ts';
import { chapterNamed } from './chapters.ts';
import { notWhole, whyDifferent } from './reasons.ts';
import { isYearOver, type LookedAt } from './report-day.ts';
import { writtenReasons, type WrittenReasonRow } from './written-reasons.queries.ts';

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
  chapter: Texts;
  title: Texts;
  unit: string;
  published: number | null;
  publishedChange: number | null;
  publishedBefore: number | null;
  computed: number | null;
  computedChange: number | null;
  difference: number | null;
  rule: Texts;
  reason: Texts | null;
  chart: ChartForm | null;
  series: SeriesValue[];
  quotation: string | null;
  hasRecords: boolean;
  explained: WrittenReasonRow | null;
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

/** Counts of whole statements, each asked once for a year, one after another: a report must not take the database from the people at work. */
const countsOf = (run: ViewerRun, { day }: LookedAt): RowsOf => {
  const periods = new Map(countingRules().map(({ statement, period }) => [statement, period]));
  const asked = new Map<string, readonly CountedRow[]>();
  return async (statement, year) => {
    const key = `${statement} ${year}`;
    const known = asked.get(key);
    if (known) return known;
    const period = periods.get(statement) ?? 'YEAR';
    const params = periodOf({ period }, year, day);
    const rows = await run<CountedRow>(statement, params, { aggregate: true });
    asked.set(key, rows);
    return rows;
  };
};

/** Null when not all of the year is recorded. */
const countedFigure = async (
  rule: CountingRule | undefined,
  year: number,
  rowsOf: RowsOf,
): Promise<Computed | null> =>
  !rule || year < firstWholeYear(rule.statement) ? null : computed(rule, await rowsOf(rule.statement, year));

const less = (a: number | null | undefined, b: number | null | undefined): number | null =>
  typeof a === 'number' && typeof b === 'number' ? a - b : null;

const reasonOf = (
  id: string,
  { own, difference }: { own: Computed | null; difference: number | null },
  year: number,
  lookedAt: LookedAt,
): Texts | null => {
  const rule = countingRule(id);
  if (!rule) return wordsOf(id);
  if (!own) return notWhole(year, firstWholeYear(rule.statement));
  return difference === null || difference === 0 ? null : whyDifferent(year, lookedAt);
};

/** Whether a figure is printed of a year, so that what is computed may differ from it. */
export const isPublished = async (run: ViewerRun, year: number, figure: string): Promise<boolean> =>
  (await run<PublishedRow>('reports/published', { year })).some(
    ({ indicator, value }) => indicator === figure && value !== null,
  );

/** What is published of each figure for the year before, in a report of its own; empty when there is none. */
const valuesBefore = async (run: ViewerRun, year: number): Promise<ReadonlyMap<string, number | null>> =>
  new Map(
    (await run<PublishedRow>('reports/published', { year: year - 1 })).map(({ indicator, value }) => [
      indicator,
      value,
    ]),
  );

/** The report of a year: published and computed side by side, in the order of the print. Nothing is printed of a year without a report. */
export const reportOf = async (run: ViewerRun, year: number, lookedAt: LookedAt): Promise<Figure[]> => {
  const published = await run<PublishedRow>('reports/published', { year });
  const [before, reasons] = [await valuesBefore(run, year), await writtenReasons(run, year)];
  const rowsOf = countsOf(run, lookedAt);
  const figures: Figure[] = [];
  for (const row of published) {
    const id = row.indicator;
    const rule = countingRule(id);
    const own = await countedFigure(rule, year, rowsOf);
    // What is counted up to a day in the year is compared with no whole year.
    const isCompared = rule?.measure !== 'DISTRIBUTION' && isYearOver(year, lookedAt);
    const earlier = isCompared ? await countedFigure(rule, year - 1, rowsOf) : null;
    const difference = less(own?.value, row.value);
    const chart = chartOf(id);
    figures.push({
      id,
      chapter: chapterNamed(row.chapter),
      title: { az: row.nameAz, en: row.nameEn },
      unit: row.unit,
      published: row.value,
      publishedChange: row.change,
      publishedBefore: before.get(id) ?? less(row.value, row.change),
      computed: own?.value ?? null,
      computedChange: less(own?.value, earlier?.value),
      difference,
      rule: wordsOf(id),
      reason: reasonOf(id, { own, difference }, year, lookedAt),
      chart: chart?.form ?? null,
      series: chart?.form === 'TREND' ? await trendOf(chart, year, rowsOf) : (own?.series ?? []),
      quotation: row.quotation,
      hasRecords: own !== null,
      explained: reasons.get(id) ?? null,
    });
  }
  return figures;
};

/** The things counted in a figure that the reader may see, each once, oldest first. Null for a figure that is not counted. */
export const recordsOf = async (
  run: ViewerRun,
  id: string,
  year: number,
  lookedAt: LookedAt,
): Promise<FigureRecordRow[] | null> => {
  const rule = countingRule(id);
  if (!rule) return null;
  const rows = await run<FigureRecordRow>(rule.statement, periodOf(rule, year, lookedAt.day));
  const own = new Map(rows.filter(({ figure }) => figure === id).map((row) => [row.id, row]));
  return [...own.values()].sort((a, b) => ((a.on ?? '') + a.id < (b.on ?? '') + b.id ? -1 : 1));
};
