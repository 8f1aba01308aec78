import { describe, expect, it } from 'vitest';
import { chaptersOf, countStandings, standingOf, type Figure } from '../../../web/report/report-chapters.ts';
import { columnsOf, gapsOf, rowsOf } from '../../../typesetting/chart-columns.ts';
import { checked } from '../../../web/report/claims.ts';
import { isReportYear, reportYears } from '../../../web/report/report-years.ts';
import { placeNames } from '../../../web/i18n/place-names.ts';
import { seriesLabel } from '../../../web/report/series-labels.ts';

const figure = (id: string, over: Partial<Figure>): Figure => ({
  id,
  chapter: { az: 'Cinayət təqibi', en: 'Prosecution' },
  title: { az: id, en: id },
  unit: 'persons',
  published: 10,
  publishedChange: null,
  publishedBefore: null,
  explained: null,
  computed: 10,
  computedChange: null,
  difference: 0,
  rule: { az: 'qayda', en: 'rule' },
  reason: null,
  chart: null,
  series: [],
  quotation: null,
  hasRecords: true,
  ...over,
});

const equal = figure('A1', {});
const differing = figure('A9', { computed: 11, difference: 1, chapter: { az: 'Qruplar', en: 'Groups' } });
const lostSeries = figure('CHART-02', {
  published: null,
  computed: null,
  difference: null,
  series: [{ key: 'SEXUAL', part: null, value: 46 }],
});
const missing = figure('A7', { computed: null, difference: null, hasRecords: false });
const report = [equal, differing, lostSeries, missing];

describe('the report', () => {
  it('tells a figure that agrees from one that differs, one lost in print and one not computable', () => {
    expect(report.map(standingOf)).toEqual(['EQUAL', 'DIFFERS', 'ALONE', 'MISSING']);
    expect(countStandings(report)).toEqual({ EQUAL: 1, DIFFERS: 1, ALONE: 1, MISSING: 1 });
  });

  it('keeps chapters and figures in the order of the print', () => {
    expect(
      chaptersOf(report, 'ALL').map(({ title, figures }) => [title.az, figures.map(({ id }) => id)]),
    ).toEqual([
      ['Cinayət təqibi', ['A1', 'CHART-02', 'A7']],
      ['Qruplar', ['A9']],
    ]);
  });

  it('leaves out a chapter without a chosen figure', () => {
    expect(chaptersOf(report, 'DIFFERS').map(({ title }) => title.en)).toEqual(['Groups']);
    expect(chaptersOf(report, 'NOT_COMPUTED').flatMap(({ figures }) => figures)).toEqual([missing]);
  });
});

describe('the keys of a distribution', () => {
  const names = placeNames([{ code: 'TR', name: { az: 'Türkiyə', en: 'Türkiye' } }], 'az');

  it.each([
    ['TR', 'Türkiyə'],
    ['AZ-SM', 'Sumqayıt şəhəri'],
    ['5 y 6 m suspended', '5 il 6 ay, şərti'],
    ['9 y', '9 il'],
    ['SEXUAL', 'Cinsi istismar'],
    ['25-35', '25–35'],
    ['35+', '35+'],
    ['2024', '2024'],
    ['144-1', '144-1'],
    ['F', 'Qadın'],
  ])('%s is shown as %s', (key, shown) => {
    expect(seriesLabel(key, 'az', names)).toBe(shown);
  });
});

describe('a claim on the print', () => {
  const figures = new Map(
    [
      figure('A14.1', { published: 11 }),
      figure('A15.2', { published: 10, computed: 12 }),
      figure('A7', { published: 1, computed: null }),
    ].map((one) => [one.id, one]),
  );
  const claim = (left: string[], is: 'AT_MOST' | 'EQUAL', right: string[]) => ({ left, is, right });

  it('is held against what is printed and against what is computed', () => {
    const atMost = claim(['A14.1'], 'AT_MOST', ['A15.2']);
    expect(checked(atMost, figures, 'published')).toEqual({ left: 11, right: 10, holds: false });
    expect(checked(atMost, figures, 'computed')).toEqual({ left: 10, right: 12, holds: true });
    expect(checked(claim(['A14.1'], 'EQUAL', ['A15.2', 'A7']), figures, 'published')?.holds).toBe(true);
  });

  it('is not held against what is not known', () => {
    expect(checked(claim(['A7'], 'EQUAL', ['A7']), figures, 'computed')).toBeNull();
    expect(checked(claim(['X'], 'EQUAL', ['A7']), figures, 'published')).toBeNull();
  });
});

describe('a chart over years', () => {
  const series = [
    ...['2022', '2023'].map((key) => ({ key, part: null, value: null })),
    { key: '2024', part: null, value: 91 },
    { key: '2025', part: null, value: 0 },
    { key: '2026', part: null, value: null },
  ];

  it('has one gap for years that lie side by side and are not known; a year with nothing is known', () => {
    expect(gapsOf(columnsOf(series))).toEqual([
      { from: 0, to: 1 },
      { from: 4, to: 4 },
    ]);
  });

  it('has one row for such a gap in its table', () => {
    const rows = rowsOf(columnsOf(series)).map(({ key, until }) => [key, until]);
    expect(rows).toEqual([
      ['2022', '2023'],
      ['2024', null],
      ['2025', null],
      ['2026', null],
    ]);
  });
});

describe('the years that can be chosen', () => {
  it('end with the year of the day at which the reader looks', () => {
    expect(reportYears('2024-06-30')[0]).toBe('2024');
    expect(reportYears('2024-06-30').at(-1)).toBe('2005');
    expect([2004, 2005, 2024, 2025, Number.NaN].map((year) => isReportYear(year, '2024-06-30'))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
