import type { ViewerRun } from '../db/run.ts';
import { chartOf, type ChartForm } from './charts.ts';
import { countingRule, type Texts } from './figures.ts';
import type { LookedAt } from './report-day.ts';
import { cellOf, SMALL, tablesOf } from './report-tables.ts';
import { reportOf, type Figure } from './reports.queries.ts';
import { suppressed } from './suppression.ts';

/** A number, that it is not known, or that it may not leave. */
export type OutgoingValue = number | null | 'HIDDEN';

export type OutgoingFigure = {
  id: string;
  chapter: Texts;
  title: Texts;
  unit: string;
  value: OutgoingValue;
  change: OutgoingValue;
  rule: Texts;
  /** As printed, computed less printed, and why as an author says; nothing of them beside what is hidden. */
  published: number | null;
  difference: number | null;
  explained: string | null;
  chart: ChartForm | null;
  series: { key: string; part: string | null; value: OutgoingValue }[];
};

export type OneYear = { year: number; figures: readonly Figure[] };

/** Whether a percentage of a number leaves open how few it is of, or how few are left. */
const tellsOfFew = (percent: number, whole: number): boolean => {
  const { threshold } = SMALL;
  const from = Math.ceil((whole * (percent - 0.5)) / 100);
  const to = Math.floor((whole * (percent + 0.5)) / 100);
  for (let count = Math.max(0, from); count <= Math.min(whole, to); count += 1)
    if ([count, whole - count].some((few) => few > 0 && few < threshold)) return true;
  return false;
};

/** Asks of a figure, or of a value of it, whether it must not leave: small cells with what they follow from, percentages that tell of few, and what tells of another figure. */
const hiddenIn = ({ year, figures }: OneYear): ((id: string) => boolean) => {
  const tables = tablesOf(figures, year);
  const hidden = suppressed(tables, SMALL.threshold);
  const isHidden = (id: string): boolean => hidden.has(tables.cellFor(id));
  const computedOf = (id: string): number | null => figures.find((one) => one.id === id)?.computed ?? null;
  return (id) => {
    const { measure, of = '' } = countingRule(id) ?? {};
    const [percent, whole] = [computedOf(id), computedOf(of)];
    if (measure === 'PERCENT' && percent !== null && whole !== null)
      return isHidden(of) || tellsOfFew(percent, whole);
    return isHidden(SMALL.tells[id] ?? id);
  };
};

/**
 * The report of a year as it may leave the house. A change tells what the year before was, and a trend shows earlier years: of
 * each of these years all is weighed, and only what may be shown of both is.
 */
export const outgoingOf = (own: OneYear, earlier: readonly OneYear[]): OutgoingFigure[] => {
  const weighed = new Map([own, ...earlier].map((one) => [one.year, hiddenIn(one)]));
  const isHidden = (id: string, year: number): boolean => weighed.get(year)?.(id) ?? true;
  return own.figures.map((figure) => {
    const { id, chapter, title, unit, computed, computedChange, rule, series } = figure;
    const chart = chartOf(id);
    const shown = (of: string, year: number, value: number | null): OutgoingValue =>
      value !== null && isHidden(of, year) ? 'HIDDEN' : value;
    const isChangeHidden = isHidden(id, own.year) || isHidden(id, own.year - 1);
    return {
      id,
      chapter,
      title,
      unit,
      value: shown(id, own.year, computed),
      change: computedChange !== null && isChangeHidden ? 'HIDDEN' : computedChange,
      rule,
      ...(shown(id, own.year, computed) === 'HIDDEN'
        ? { published: null, difference: null, explained: null }
        : {
            published: figure.published,
            difference: figure.difference,
            explained: figure.explained?.text ?? null,
          }),
      chart: chart?.form ?? null,
      series: series.map(({ key, part, value }) => {
        if (chart?.form !== 'TREND') return { key, part, value: shown(cellOf(id, key), own.year, value) };
        const counted = chart.counts.find((one) => one.part === part)?.figure ?? id;
        return { key, part, value: shown(counted, Number(key), value) };
      }),
    };
  });
};

/** Reads the year, and before it each year of which it shows anything. */
export const outgoingReport = async (
  run: ViewerRun,
  year: number,
  lookedAt: LookedAt,
): Promise<OutgoingFigure[]> => {
  const figures = await reportOf(run, year, lookedAt);
  const told = new Set(
    figures.flatMap(({ chart, series }) =>
      chart === 'TREND' ? series.flatMap(({ key, value }) => (value === null ? [] : [Number(key)])) : [],
    ),
  );
  if (figures.some(({ computedChange }) => computedChange !== null)) told.add(year - 1);
  told.delete(year);
  const earlier: OneYear[] = [];
  for (const before of told) earlier.push({ year: before, figures: await reportOf(run, before, lookedAt) });
  return outgoingOf({ year, figures }, earlier);
};
