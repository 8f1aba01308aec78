import { readFileSync } from 'node:fs';
import { firstWholeYear, type CountedRow, type SeriesValue } from './figures.ts';

/**
 * How a chart of the report is drawn. `BARS`: a bar for each value of its distribution, `COLUMNS`: the same over years.
 * `TREND`: a column for each year from the first on. `UNKNOWN`: the graph has nothing of it.
 */
export type ChartForm = 'BARS' | 'COLUMNS' | 'TREND' | 'UNKNOWN';

type Trend = {
  id: string;
  form: 'TREND';
  from: number;
  statement: string;
  counts: { figure: string; part: string | null }[];
};
type Chart = Trend | { id: string; form: Exclude<ChartForm, 'TREND'> };

const charts = JSON.parse(readFileSync(new URL('charts.json', import.meta.url), 'utf8')) as Chart[];
const byId = new Map(charts.map((chart) => [chart.id, chart]));

export const chartOf = (id: string): Chart | undefined => byId.get(id);

/** The counted rows of a statement for a year. */
export type RowsOf = (statement: string, year: number) => Promise<readonly CountedRow[]>;

/** Every year of a trend, up to the asked one; years of which not all is recorded are not known, never 0. */
export const trendOf = async (trend: Trend, year: number, rowsOf: RowsOf): Promise<SeriesValue[]> => {
  const first = firstWholeYear(trend.statement);
  const series: SeriesValue[] = [];
  for (let at = trend.from; at <= year; at += 1) {
    const rows = at < first ? null : await rowsOf(trend.statement, at);
    for (const { figure, part } of trend.counts) {
      const own = rows?.filter((row) => row.figure === figure);
      series.push({ key: String(at), part, value: own?.reduce((sum, row) => sum + row.count, 0) ?? null });
    }
  }
  return series;
};
