import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookedAtBy } from '../../server/reports/report-day.ts';
import { reportOf } from '../../server/reports/reports.queries.ts';
import { openWorld, type OpenWorld } from './open-world.ts';
import { countAgain, exportWorld, type Exported } from './second-count.ts';

let world: OpenWorld;
let exported: Exported;
beforeAll(async () => {
  world = await openWorld();
  exported = await exportWorld(world);
});
afterAll(() => world.close());

/** Counted otherwise than one by one: distributions, days of a period, and one injured party. */
const NOT_COUNTED_AGAIN = /^(?:CHART|C8$|C9$|C11$|C12\.1$)/u;

describe.each([2024, 2025, 2026])('the figures of %i', (year) => {
  test('are those of a second count over the exported world', async () => {
    const figures = await reportOf(world.count(), year, lookedAtBy({}, new Date()));
    const counted = figures.filter(({ id, computed }) => computed !== null && !NOT_COUNTED_AGAIN.test(id));
    const again = countAgain(exported, year);
    expect(counted.length).toBeGreaterThanOrEqual(30);
    expect(Object.fromEntries(counted.map(({ id, computed }) => [id, computed]))).toEqual(
      Object.fromEntries(counted.map(({ id }) => [id, again[id]])),
    );
  }, 120_000);
});
