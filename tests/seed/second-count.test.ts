import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookedAtBy } from '../../server/reports/report-day.ts';
import { reportOf } from '../../server/reports/reports.queries.ts';
import { openWorld, type OpenWorld } from './open-world.ts';
import { countAgain, exportWorld, type Exported } from './second-count.ts';
import { distributionsAgain } from './second-victims.ts';

let world: OpenWorld;
let exported: Exported;
beforeAll(async () => {
  world = await openWorld();
  exported = await exportWorld(world);
});
afterAll(() => world.close());

/** Counted again below: charts, days of a period, and injured parties. */
const NOT_COUNTED_AGAIN = /^(?:CHART|C8$|C9$|C11$|C12\.1$)/u;

describe.each([2024, 2025, 2026])('the figures of %i', (year) => {
  test('are those of a second count over the exported world', async () => {
    const figures = await reportOf(world.count(), year, lookedAtBy({}, new Date()));
    const counted = figures.filter(({ id, computed }) => computed !== null && !NOT_COUNTED_AGAIN.test(id));
    const { figures: again } = countAgain(exported, year);
    expect(counted.length).toBeGreaterThanOrEqual(30);
    expect(Object.fromEntries(counted.map(({ id, computed }) => [id, computed]))).toEqual(
      Object.fromEntries(counted.map(({ id }) => [id, again[id]])),
    );
  }, 120_000);

  test('and so are the charts of the offences by form, the sentences and the wanted, key by key', async () => {
    const figures = new Map(
      (await reportOf(world.count(), year, lookedAtBy({}, new Date()))).map((figure) => [figure.id, figure]),
    );
    const { series } = countAgain(exported, year);
    const counted = Object.entries(series).filter(([id]) => figures.get(id)?.computed !== null);
    for (const [id, own] of counted)
      expect([
        id,
        Object.fromEntries((figures.get(id)?.series ?? []).map(({ key, value }) => [key, value])),
      ]).toEqual([id, own]);
    if (year === 2025) {
      expect(counted).toHaveLength(4);
      expect(counted.every(([, own]) => Object.keys(own).length > 0)).toBe(true);
    }
  }, 120_000);

  test('and so are the distributions of the victims and of public morality, the injured parties and the days of a period', async () => {
    const figures = new Map(
      (await reportOf(world.count(), year, lookedAtBy({}, new Date()))).map((figure) => [figure.id, figure]),
    );
    const again = distributionsAgain(exported, year);
    const counted = Object.keys(again.series).filter((id) => figures.get(id)?.computed !== null);
    for (const id of counted) {
      const { computed, series = [] } = figures.get(id) ?? {};
      const own = again.series[id] ?? {};
      const { '': _notKnown, ...keyed } = own;
      expect([id, Object.fromEntries(series.map(({ key, value }) => [key, value]))]).toEqual([id, keyed]);
      expect([id, computed]).toEqual([id, Object.values(own).reduce((sum, value) => sum + value, 0)]);
    }
    for (const id of ['C11', 'C12.1'] as const)
      if (figures.get(id)?.computed !== null)
        expect([id, figures.get(id)?.computed]).toEqual([id, again[id]]);
    // Of the year of the print nothing of it is empty.
    if (year === 2025) {
      expect(counted).toHaveLength(8);
      expect(Object.values(again.series).map((own) => Object.keys(own).length > 0)).not.toContain(false);
      expect([again.C11 > 0, again['C12.1']]).toEqual([true, 30]);
    }
  }, 120_000);
});
