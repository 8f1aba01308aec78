import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportOf, type Figure } from '../../server/reports/reports.queries.ts';
import { lookedAtBy } from '../../server/reports/report-day.ts';
import { openWorld, type OpenWorld } from './open-world.ts';

type Published = {
  indicator: string;
  nameEn: string;
  value: number | null;
  change: number | null;
  computable: boolean;
};

const TODAY = lookedAtBy({}, new Date());

const published = JSON.parse(
  readFileSync(new URL('../../server/reports/published-figures.json', import.meta.url), 'utf8'),
) as Published[];

let world: OpenWorld;
let figures: Map<string, Figure>;

beforeAll(async () => {
  world = await openWorld();
  figures = new Map((await reportOf(world.count(), 2025, TODAY)).map((figure) => [figure.id, figure]));
});
afterAll(() => world.close());

const figure = (id: string): Figure => {
  const found = figures.get(id);
  if (!found) throw new Error(`the report has no figure ${id}`);
  return found;
};
const seriesOf = (id: string): Record<string, number | null> =>
  Object.fromEntries(figure(id).series.map(({ key, value }) => [key, value]));

describe('the graph reproduces the report of 2025', () => {
  const printed = published.filter(({ computable, value }) => computable && value !== null);

  test('78 figures can be computed and have a value', () => {
    expect(printed).toHaveLength(78);
  });

  test.each(printed)('$indicator, $nameEn: $value', ({ indicator, value }) => {
    expect(figure(indicator)).toMatchObject({
      published: value,
      computed: value,
      difference: 0,
      hasRecords: true,
    });
  });

  const changes = published.filter(({ computable, change }) => computable && change !== null);

  test('10 changes against the year before are printed', () => {
    expect(changes).toHaveLength(10);
  });

  test.each(changes)('$indicator changed by $change', ({ indicator, change }) => {
    expect(figure(indicator).computedChange).toBe(change);
  });
});

describe('what the print has lost is computed', () => {
  test('victims by the year in which exploitation began', () => {
    const byYear = { '2019': 2, '2020': 1, '2021': 3, '2022': 6, '2023': 12, '2024': 16, '2025': 6 };
    expect(seriesOf('C8')).toEqual(byYear);
    expect(seriesOf('CHART-10')).toEqual(byYear);
  });

  test('victims by home: Bakı 13, Sumqayıt 5, Gəncə 4, Lənkəran 3, six districts with 2, nine with 1', () => {
    const homes = seriesOf('C9');
    expect(homes).toMatchObject({ 'AZ-BA': 13, 'AZ-SM': 5, 'AZ-GA': 4, 'AZ-LA': 3 });
    const sizes = Object.values(homes).map(Number);
    expect([sizes.filter((size) => size === 2).length, sizes.filter((size) => size === 1).length]).toEqual([
      6, 9,
    ]);
    expect(seriesOf('CHART-15')).toEqual(homes);
  });

  test('offences by form of exploitation', () => {
    expect(seriesOf('CHART-02')).toEqual({ SEXUAL: 152, FORCED_LABOUR: 1 });
  });

  test('offences against public morality that came up in cases, by article; what is published stays lost', () => {
    expect(seriesOf('CHART-08')).toEqual({ '242': 3, '243': 7, '244': 7 });
    expect(figure('CHART-08')).toMatchObject({ published: null, computed: 17, difference: null });
    expect(figure('CHART-08').rule.en).toMatch(/Not all that were registered in the country/u);
  });

  test('sentences of the 14 convicted', () => {
    expect(seriesOf('CHART-05')).toEqual({
      '5 y suspended': 2,
      '5 y 6 m suspended': 1,
      '8 y': 3,
      '8 y 6 m': 3,
      '9 y': 2,
      '9 y 6 m': 1,
      '10 y': 2,
    });
  });

  test('people sought, by group of offences, and those abroad, by presumed country', () => {
    expect(seriesOf('CHART-06')).toEqual({ TRAFFICKING: 15, LINKED: 16 });
    expect(seriesOf('CHART-07')).toEqual({ TR: 7, PK: 1, RU: 1, AE: 1 });
  });

  test('victims by country, citizenship and age', () => {
    expect(seriesOf('CHART-11')).toEqual({ TR: 33, AE: 10, PK: 3 });
    expect(seriesOf('CHART-12')).toEqual({ AZ: 46 });
    expect(seriesOf('CHART-13')).toEqual({ '18-25': 4, '25-35': 28, '35+': 14 });
  });
});

describe('the charts over years', () => {
  const knownOf = (id: string) =>
    figure(id).series.flatMap(({ key, part, value }) => (value === null ? [] : [[key, part, value]]));

  test.each([
    [
      'CHART-01',
      [
        ['2024', null, 206],
        ['2025', null, 198],
      ],
    ],
    [
      'CHART-03',
      [
        ['2024', 'F', 9],
        ['2024', 'M', 3],
        ['2025', 'F', 9],
        ['2025', 'M', 1],
      ],
    ],
    ['CHART-04', [['2025', null, 12]]],
    [
      'CHART-09',
      [
        ['2024', null, 91],
        ['2025', null, 46],
      ],
    ],
    [
      'CHART-14',
      [
        ['2024', 'F', 91],
        ['2024', 'M', 0],
        ['2025', 'F', 46],
        ['2025', 'M', 0],
      ],
    ],
  ])('%s draws the whole years that the graph has, the others are not known', (id, known) => {
    expect(knownOf(id)).toEqual(known);
    expect(figure(id).series[0]).toMatchObject({ key: '2005', value: null });
  });

  test('one has nothing in the graph, and says so', () => {
    const unknown = [...figures.values()].filter(({ chart }) => chart === 'UNKNOWN');
    expect(unknown.map(({ id, series }) => [id, series])).toEqual([['CHART-16', []]]);
    expect(figure('CHART-16').rule.en).toBe('Events attended by staff are not part of any case.');
  });
});

describe('a year other than that of the print', () => {
  test('has nothing printed; what its records do not reach back to is not known, never 0', async () => {
    const of = new Map((await reportOf(world.count(), 2024, TODAY)).map((one) => [one.id, one]));
    expect(of.get('C1')).toMatchObject({
      published: null,
      publishedChange: null,
      computed: 91,
      computedChange: null,
    });
    expect(of.get('D-1')).toMatchObject({ computed: null, hasRecords: false });
    expect(of.get('D-1')?.reason?.en).toMatch(/2025/u);
    expect([...of.values()].filter(({ quotation }) => quotation !== null)).toEqual([]);
  });

  test('seen from a day within it, counts up to that day and compares with no whole year', async () => {
    const asOf = '2025-06-30T19:59:59.999Z';
    const lookedAt = lookedAtBy({ asOf }, new Date());
    const of = new Map((await reportOf(world.count(asOf), 2025, lookedAt)).map((one) => [one.id, one]));
    const c1 = of.get('C1');
    expect(c1?.computed).toBeLessThan(46);
    expect(c1?.computedChange).toBeNull();
    expect(c1?.reason?.en).toBe('Counted up to 2025-06-30 only: the year was not over.');
  });
});

describe('what cannot be computed says why', () => {
  test.each(published.filter(({ computable }) => !computable))('$indicator, $nameEn', ({ indicator }) => {
    const { computed, difference, hasRecords, rule } = figure(indicator);
    expect({ computed, difference, hasRecords }).toEqual({
      computed: null,
      difference: null,
      hasRecords: false,
    });
    expect(rule.en).toMatch(/^[A-Z].{30,}\.$/u);
    expect(rule.az.length).toBeGreaterThan(30);
  });
});

test('the 14 convicted and the 12 committed contradict each other as in the print: four men were committed before or in the year, one of them in it', async () => {
  const men = await world.ask<{ committed: string }>(
    `MATCH (s:Sentence {type: 'IMPRISONMENT'})-[:FOLLOWS]->(d:Decision)-[:AGAINST]->(p:Person)<-[:AGAINST]-(k:Committal)
     WHERE d.on STARTS WITH '2025' AND EXISTS { MATCH (:Record {sex: 'M'})-[:DESCRIBES]->(p) }
     RETURN DISTINCT p.id AS id, k.on AS committed`,
  );
  expect(men).toHaveLength(4);
  expect(men.filter(({ committed }) => committed < '2025')).toHaveLength(3);
});
