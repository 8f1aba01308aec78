import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  computed,
  countingRule,
  countingRules,
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
        { key: 'AE', value: 10 },
        { key: 'TR', value: 33 },
      ],
    });
  });

  test('is 0 when nothing was counted', () => {
    expect(computed(rule('A1'), [])).toEqual({ value: 0, series: [] });
  });
});

test('a stock is asked for on the last day, a flow over the year', () => {
  expect(periodOf(rule('B6'), 2024)).toEqual({ day: '2024-12-31' });
  expect(periodOf(rule('B1'), 2024)).toEqual({ from: '2024-01-01', to: '2024-12-31' });
});
