import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roadsOf, victimsOn } from '../../server/reports/corridors.ts';
import { publishedTrends } from '../../server/reports/published-trends.ts';
import { lookedAtBy } from '../../server/reports/report-day.ts';
import { openWorld, type OpenWorld } from './open-world.ts';
import { exportWorld, type Exported } from './second-count.ts';

const TODAY = lookedAtBy({}, new Date());
let world: OpenWorld;
let exported: Exported;
beforeAll(async () => {
  world = await openWorld();
  exported = await exportWorld(world);
});
afterAll(() => world.close());

const text = (node: { own: Record<string, unknown> } | undefined, name: string): string => {
  const value = node?.own[name];
  return typeof value === 'string' ? value : '';
};

/** The victims of each road by lists that are walked by hand. */
const roadsAgain = ({ nodes, out, into }: Exported): Record<string, number> => {
  const ends = (id: string, ...types: string[]) =>
    (out.get(id) ?? []).flatMap(({ type, to }) => (types.includes(type) ? [nodes.get(to)] : []));
  const starts = (id: string, type: string) =>
    (into.get(id) ?? []).flatMap((tie) => (tie.type === type ? [nodes.get(tie.from)] : []));
  const codes = (list: readonly ({ own: Record<string, unknown> } | undefined)[]): string[] =>
    [...new Set(list.map((one) => text(one, 'code')).filter((code) => code !== ''))].toSorted((a, b) =>
      a < b ? -1 : 1,
    );
  const roads = new Map<string, Set<string>>();
  for (const episode of nodes.values()) {
    if (!episode.labels.includes('Episode')) continue;
    for (const victim of ends(episode.id, 'OF_VICTIM')) {
      if (!victim) continue;
      const scope = text(episode, 'scope');
      const [record] = starts(victim.id, 'DESCRIBES')
        .filter((one) => text(one, 'scope') === scope)
        .toSorted((a, b) => (text(a, 'recordedAt') < text(b, 'recordedAt') ? 1 : -1));
      const destinations = codes(ends(episode.id, 'EXPLOITED_IN'));
      const last = text(episode, 'exploitedTo');
      const journeys = ends(victim.id, 'TOOK').filter(
        (one) => text(one, 'scope') === scope && (last === '' || text(one, 'on') <= last),
      );
      const stops = journeys.flatMap((one) => (one ? ends(one.id, 'DEPARTED_FROM', 'ARRIVED_AT') : []));
      const onTheWay = codes([
        ...ends(episode.id, 'TRANSITED'),
        ...stops.filter((stop) => text(stop, 'code') !== 'AZ'),
      ]).filter((code) => !destinations.includes(code));
      const began = text(episode, 'exploitedFrom') || text(episode, 'recruitedOn');
      const key = [
        began.slice(0, 4) || '?',
        text(record, 'district') || text(record, 'citizenship') || '?',
        codes(ends(episode.id, 'RECRUITED_IN'))[0] ?? '?',
        onTheWay.join('+') || '-',
        destinations.join('+') || '?',
      ].join('|');
      roads.set(key, (roads.get(key) ?? new Set()).add(victim.id));
    }
  }
  return Object.fromEntries([...roads].map(([key, victims]) => [key, victims.size]));
};

describe('corridors', () => {
  test('are those of a second count over the exported world', async () => {
    const roads = await roadsOf(world.count(), TODAY);
    expect(roads.length).toBeGreaterThan(20);
    expect(Object.fromEntries(roads.map(({ key, value }) => [key, value]))).toEqual(roadsAgain(exported));
  });

  test('show on the way where a journey recorded in the case led: through the Emirates to Pakistan', async () => {
    const roads = await roadsOf(world.count(), TODAY);
    expect(
      roads.some(({ transit, destinations }) => transit.includes('AE') && destinations.includes('PK')),
    ).toBe(true);
    expect(
      roads.every(({ transit, destinations }) => transit.every((code) => !destinations.includes(code))),
    ).toBe(true);
  });

  test('open nobody to whoever holds no compartment', async () => {
    const [road] = await roadsOf(world.count(), TODAY);
    expect(await victimsOn(world.count(), road?.key ?? '', TODAY)).toEqual([]);
  });
});

describe('the published trends', () => {
  test('have the years that are printed, those that follow from a printed change, and gaps', async () => {
    const trends = await publishedTrends(world.count(), 2025);
    const known = (chart: string) =>
      trends
        .find((trend) => trend.chart === chart)
        ?.values.flatMap(({ year, part, value }) => (value === null ? [] : [[year, part, value]]));
    expect(known('CHART-01')).toEqual([
      [2024, null, 206],
      [2025, null, 198],
    ]);
    expect(known('CHART-03')).toEqual([
      [2025, 'F', 9],
      [2025, 'M', 1],
    ]);
    expect(known('CHART-04')).toEqual([[2025, null, 12]]);
    expect(known('CHART-09')).toEqual([
      [2024, null, 91],
      [2025, null, 46],
    ]);
    expect(trends.map(({ chart, total }) => [chart, total])).toEqual([
      ['CHART-01', null],
      ['CHART-03', null],
      ['CHART-04', 662],
      ['CHART-09', 1487],
    ]);
    const values = trends.flatMap((trend) => trend.values);
    expect(values).toHaveLength(21 * 5);
    expect(values.every(({ value, source }) => (value === null) === (source === null))).toBe(true);
  });
});
