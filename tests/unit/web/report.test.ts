import { describe, expect, it } from 'vitest';
import { chaptersOf, countStandings, standingOf, type Figure } from '../../../web/report/report-chapters.ts';
import { placeNames } from '../../../web/i18n/place-names.ts';
import { seriesLabel } from '../../../web/report/series-labels.ts';

const figure = (id: string, over: Partial<Figure>): Figure => ({
  id,
  chapter: 'Cinayət təqibi',
  title: { az: id, en: id },
  unit: 'persons',
  published: 10,
  publishedChange: null,
  computed: 10,
  computedChange: null,
  difference: 0,
  rule: { az: 'qayda', en: 'rule' },
  series: [],
  quotation: null,
  hasRecords: true,
  ...over,
});

const equal = figure('A1', {});
const differing = figure('A9', { computed: 11, difference: 1, chapter: 'Qruplar' });
const lostSeries = figure('CHART-02', {
  published: null,
  computed: null,
  difference: null,
  series: [{ key: 'SEXUAL', value: 46 }],
});
const missing = figure('A7', { computed: null, difference: null, hasRecords: false });
const report = [equal, differing, lostSeries, missing];

describe('the report', () => {
  it('tells a figure that agrees from one that differs, one lost in print and one not computable', () => {
    expect(report.map(standingOf)).toEqual(['EQUAL', 'DIFFERS', 'SERIES', 'MISSING']);
    expect(countStandings(report)).toEqual({ EQUAL: 1, DIFFERS: 1, SERIES: 1, MISSING: 1 });
  });

  it('keeps chapters and figures in the order of the print', () => {
    expect(
      chaptersOf(report, 'ALL').map(({ title, figures }) => [title, figures.map(({ id }) => id)]),
    ).toEqual([
      ['Cinayət təqibi', ['A1', 'CHART-02', 'A7']],
      ['Qruplar', ['A9']],
    ]);
  });

  it('leaves out a chapter without a chosen figure', () => {
    expect(chaptersOf(report, 'DIFFERS').map(({ title }) => title)).toEqual(['Qruplar']);
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
