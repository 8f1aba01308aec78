import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartOf, trendOf } from '../../../server/reports/charts.ts';
import { contradictionsOf } from '../../../server/reports/contradictions.ts';
import { isReportYear } from '../../../server/reports/report-day.ts';
import {
  computed,
  countingRule,
  countingRules,
  firstWholeYear,
  periodOf,
  wordsOf,
  type CountedRow,
} from '../../../server/reports/figures.ts';

type Published = { indicator: string; computable: boolean };
const published = JSON.parse(
  readFileSync(new URL('../../../server/reports/published-figures.json', import.meta.url), 'utf8'),
) as Published[];

const row = (figure: string, count: number, more: Partial<CountedRow> = {}): CountedRow => ({
  figure,
  key: null,
  count,
  amount: null,
  largest: null,
  ...more,
});
const rule = (id: string) => {
  const found = countingRule(id);
  if (!found) throw new Error(`no rule for ${id}`);
  return found;
};

describe('every published figure', () => {
  test('has a counting rule when it can be computed, and only then', () => {
    const computable = published.filter((figure) => figure.computable).map(({ indicator }) => indicator);
    expect(
      countingRules()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(computable.sort());
  });

  test('is explained in both languages', () => {
    for (const { indicator } of published) {
      const { az, en } = wordsOf(indicator);
      expect([az.length > 10, en.length > 10], indicator).toEqual([true, true]);
    }
  });

  test('with an unknown id has no words', () => {
    expect(() => wordsOf('Z99')).toThrow('Z99');
  });
});

describe('a figure from its counted rows', () => {
  test('is a whole percent of another figure', () => {
    expect(computed(rule('A6'), [row('A1', 198), row('A6', 192)]).value).toBe(97);
    expect(computed(rule('A6'), []).value).toBe(0);
  });

  test('is the largest group', () => {
    expect(computed(rule('A11'), [row('A11', 20, { key: 'a' }), row('A11', 7, { key: 'b' })]).value).toBe(20);
  });

  test('is a sum or the largest of amounts', () => {
    expect(computed(rule('D-2.1'), [row('D-2.1', 46, { amount: 32200, largest: 700 })]).value).toBe(32200);
    expect(computed(rule('D-2'), [row('D-2', 46, { amount: 32200, largest: 700 })]).value).toBe(700);
  });

  test('is a distribution in the order of its keys, with the total', () => {
    const rows = [row('CHART-11', 33, { key: 'TR' }), row('CHART-11', 10, { key: 'AE' })];
    expect(computed(rule('CHART-11'), rows)).toEqual({
      value: 43,
      series: [
        { key: 'AE', part: null, value: 10 },
        { key: 'TR', part: null, value: 33 },
      ],
    });
  });

  test('is 0 when nothing was counted', () => {
    expect(computed(rule('A1'), [])).toEqual({ value: 0, series: [] });
  });
});

describe('a trend', () => {
  const trend = chartOf('CHART-03');
  if (trend?.form !== 'TREND') throw new Error('CHART-03 is a trend');

  test('knows nothing of the years of which not all is recorded, and asks for none of them', async () => {
    const asked: number[] = [];
    const series = await trendOf(trend, 2025, (_statement, year) => {
      asked.push(year);
      return Promise.resolve(year === 2025 ? [row('A13.1', 9), row('A13.2', 1)] : [row('A13.1', 9)]);
    });
    expect(asked.every((year) => year >= 2024)).toBe(true);
    expect(series).toHaveLength(2 * 21);
    expect(series.filter(({ key }) => key < '2024').every(({ value }) => value === null)).toBe(true);
    expect(series.slice(-4)).toEqual([
      { key: '2024', part: 'F', value: 9 },
      { key: '2024', part: 'M', value: 0 },
      { key: '2025', part: 'F', value: 9 },
      { key: '2025', part: 'M', value: 1 },
    ]);
  });

  test('there are sixteen charts, in the order of the print', () => {
    const ids = published.map(({ indicator }) => indicator).filter((id) => chartOf(id) !== undefined);
    expect(ids).toEqual(Array.from({ length: 16 }, (_, at) => `CHART-${String(at + 1).padStart(2, '0')}`));
  });
});

describe('a year has a report', () => {
  const lookedAt = { day: '2026-11-29', isPast: false };

  test.each([
    [2004, false],
    [2005, true],
    [2026, true],
    [2027, false],
  ])('%i: %s', (year, has) => {
    expect(isReportYear(year, lookedAt)).toBe(has);
  });

  test('seen from a day of the past, a year that had not begun then has none', () => {
    expect(isReportYear(2026, { day: '2025-12-31', isPast: true })).toBe(false);
  });
});

test('every statement says since when it counts whole years', () => {
  for (const { statement } of countingRules()) expect(firstWholeYear(statement)).toBeGreaterThan(2005);
});

test('a contradiction names figures of the report it is in', () => {
  const known = new Set(published.map(({ indicator }) => indicator));
  const named = contradictionsOf(2025).flatMap(({ figures, claims }) => [
    ...figures,
    ...claims.flatMap(({ left, right }) => [...left, ...right]),
  ]);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(contradictionsOf(2024)).toEqual([]);
});

test('a stock is asked for on the last day, a flow over the year', () => {
  expect(periodOf(rule('B6'), 2024, '2026-11-29')).toEqual({ day: '2024-12-31' });
  expect(periodOf(rule('B1'), 2024, '2026-11-29')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
});

test('what came after the day at which the reader looks is not asked for', () => {
  expect(periodOf(rule('B6'), 2026, '2026-11-29')).toEqual({ day: '2026-11-29' });
  expect(periodOf(rule('B1'), 2025, '2025-06-30')).toEqual({ from: '2025-01-01', to: '2025-06-30' });
});
