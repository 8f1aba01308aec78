import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outgoingOf, outgoingReport, type OutgoingFigure } from '../../server/reports/outgoing.ts';
import { lookedAtBy } from '../../server/reports/report-day.ts';
import { cellOf, SMALL, tablesOf } from '../../server/reports/report-tables.ts';
import { reportOf, type Figure } from '../../server/reports/reports.queries.ts';
import { isolated } from '../support/attack-on-tables.ts';
import { openWorld, type OpenWorld } from './open-world.ts';

const TODAY = lookedAtBy({}, new Date());

let world: OpenWorld;
let inside: Figure[];
let outside: Map<string, OutgoingFigure>;

beforeAll(async () => {
  world = await openWorld();
  inside = await reportOf(world.count(), 2025, TODAY);
  const out = await outgoingReport(world.count(), 2025, TODAY);
  outside = new Map(out.map((figure) => [figure.id, figure]));
});
afterAll(() => world.close());

const valueOf = (id: string) => outside.get(id)?.value;
const known = (id: string) =>
  outside.get(id)?.series.flatMap(({ key, part, value }) => (value === null ? [] : [[key, part, value]]));

describe('the report of 2025 as it leaves', () => {
  test('gives nobody away by a number below five: neither in words nor in a breakdown', () => {
    const small = [...outside.values()]
      .filter(({ unit }) => SMALL.units.includes(unit))
      .flatMap(({ id, value, series }) => [value, ...series.map((one) => one.value)].map((one) => [id, one]))
      .filter(([, value]) => typeof value === 'number' && value > 0 && value < 5);
    expect(small).toEqual([]);
  });

  test('hides the one man accused, and the nine women from whom he would follow; the ten are shown', () => {
    expect(['A13', 'A13.1', 'A13.2'].map(valueOf)).toEqual([10, 'HIDDEN', 'HIDDEN']);
  });

  test('hides the three victims in Pakistan in the text and in the chart, with the next smallest', () => {
    expect(['C1', 'C2', 'C3', 'C4'].map(valueOf)).toEqual([46, 33, 'HIDDEN', 'HIDDEN']);
    expect(known('CHART-11')).toEqual([
      ['AE', null, 'HIDDEN'],
      ['PK', null, 'HIDDEN'],
      ['TR', null, 33],
    ]);
  });

  test('gives the change only where both years may be shown', () => {
    expect(outside.get('C1')?.change).toBe(-45);
    expect(outside.get('A13.2')?.change).toBe('HIDDEN');
    expect(known('CHART-03')?.filter(([, part, value]) => part === 'M' && value !== 'HIDDEN')).toEqual([]);
  });

  test('isolates no small number under attack', () => {
    const tables = tablesOf(inside, 2025);
    const gone = [...outside.values()].flatMap(({ id, value, series }) => [
      ...(value === 'HIDDEN' ? [id] : []),
      ...series.flatMap((one) => (one.value === 'HIDDEN' ? [cellOf(id, one.key)] : [])),
    ]);
    const trends = [...outside.values()].flatMap(({ id, series }) =>
      id === 'CHART-14' ? series.filter(({ key, value }) => key === '2025' && value === 'HIDDEN') : [],
    );
    const hidden = new Set([...gone, ...trends.map(({ part }) => `CHART-14.${part}`)].map(tables.cellFor));
    expect(isolated(tables, hidden, SMALL.threshold)).toEqual([]);
  });

  test('a year that nobody has weighed shows nothing in a trend', () => {
    const alone = outgoingOf({ year: 2025, figures: inside }, []);
    const trend = alone.find(({ id }) => id === 'CHART-09')?.series.find(({ key }) => key === '2024');
    expect(trend?.value).toBe('HIDDEN');
    expect(alone.find(({ id }) => id === 'C1')?.change).toBe('HIDDEN');
  });
});
