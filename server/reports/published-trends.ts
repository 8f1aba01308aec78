import { readFileSync } from 'node:fs';
import type { ViewerRun } from '../db/run.ts';
import type { Texts } from './figures.ts';

/** Which published figures make the years of a trend, and which of them is its printed total over all years. */
type Rule = { chart: string; parts: { part: string | null; figure: string }[]; total: string | null };
const rules = JSON.parse(readFileSync(new URL('published-trends.json', import.meta.url), 'utf8')) as Rule[];

type Row = {
  indicator: string;
  year: number;
  reportYear: number;
  value: number | null;
  change: number | null;
};
type Known = { value: number; source: Texts };
export type PublishedTrend = {
  chart: string;
  values: { year: number; part: string | null; value: number | null; source: Texts | null }[];
  total: number | null;
  totalSource: Texts | null;
};

const FIRST_YEAR = 2005;

const printed = ({ indicator, reportYear }: Row): Texts => ({
  az: `${reportYear} ili üzrə hesabat, ${indicator}`,
  en: `Report for ${reportYear}, ${indicator}`,
});
const fromChange = ({ indicator, reportYear }: Row): Texts => ({
  az: `${reportYear} ili üzrə hesabat, ${indicator} ilə çap olunmuş dəyişiklikdən`,
  en: `Report for ${reportYear}, from the change printed with ${indicator}`,
});

/** What is printed of a year; else what the report of the next year tells of it by the change. Null is a gap. */
const knownOf = (rows: readonly Row[], figure: string, year: number): Known | null => {
  const own = rows.filter((row) => row.indicator === figure);
  const there = own.find((row) => row.year === year && row.value !== null);
  if (there && there.value !== null) return { value: there.value, source: printed(there) };
  const next = own.find((row) => row.year === year + 1);
  return next && next.value !== null && next.change !== null
    ? { value: next.value - next.change, source: fromChange(next) }
    : null;
};

/** The trends from 2005 to a year as far as they were published, each number with its source; years of which nothing is known are gaps. */
export const publishedTrends = async (run: ViewerRun, year: number): Promise<PublishedTrend[]> => {
  const codes = rules.flatMap(({ parts, total }) => [
    ...parts.map(({ figure }) => figure),
    ...(total === null ? [] : [total]),
  ]);
  const rows = await run<Row>('reports/published-series', { codes });
  const years = Array.from({ length: year - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  return rules.map(({ chart, parts, total }) => {
    const sum = rows.find((row) => row.indicator === total && row.year === year && row.value !== null);
    return {
      chart,
      values: years.flatMap((at) =>
        parts.map(({ part, figure }) => {
          const found = knownOf(rows, figure, at);
          return { year: at, part, value: found?.value ?? null, source: found?.source ?? null };
        }),
      ),
      total: sum?.value ?? null,
      totalSource: sum ? printed(sum) : null,
    };
  });
};
