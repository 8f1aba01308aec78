import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BLUEPRINT } from '../../seed/blueprint/blueprint.ts';
import { demoId } from '../../seed/demo-id.ts';
import type { ViewerRun } from '../../server/db/run.ts';
import { systemViewer } from '../../server/db/viewer.ts';
import type { ComparedRecord } from '../../server/matches/compared-record.ts';
import { EVERYWHERE, MOST_OTHERS, othersOf } from '../../server/matches/new-candidates.ts';
import { openWorld, type OpenWorld } from './open-world.ts';

let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Kept = { state: string; alert: string | null; verdict: string };

/** The witnesses of the blueprint bear the letters of its notices. */
const personId = (key: string): string => demoId(key.startsWith('N') ? `witness:${key}` : key);

const candidatesBetween = (a: string, b: string): Promise<Kept[]> =>
  world.ask<Kept>(
    `MATCH (:Person {id: $a})<-[:DESCRIBES]-(:Record)<-[:COMPARES]-(c:MatchCandidate {kind: 'PERSON'})-[:COMPARES]->(:Record)-[:DESCRIBES]->(:Person {id: $b})
     RETURN c.state AS state, c.alert AS alert, c.verdict AS verdict ORDER BY c.score DESC`,
    { a: personId(a), b: personId(b) },
  );

describe('the planted queue', () => {
  test.each([
    ['S04: the recruiter of the first and the second spelling', 'P032', 'P033'],
    ['S04: the recruiter of the first and the third spelling', 'P032', 'P034'],
    ['S04: the recruiter of the first and the fourth spelling', 'P032', 'P035'],
    ['S05: the namesakes born nine days apart', 'P036', 'P037'],
    ['S07: the guest under an Urdu name and the wanted man', 'U01', 'W05'],
  ])('asks about %s', async (_who, a, b) => {
    const [kept] = await candidatesBetween(a, b);
    expect(kept).toMatchObject({ state: 'OPEN' });
  });

  test('S06: alerts to two people with different names on one FİN', async () => {
    expect((await candidatesBetween('P038', 'P039'))[0]).toMatchObject({
      alert: 'SHARED_IDENTIFIER_OTHER_NAME',
    });
  });

  test('asks about every doubtful pair whose halves are one person', async () => {
    const missing = [];
    for (const { a, b } of BLUEPRINT.doubtfulPairs.filter(({ same }) => same))
      if ((await candidatesBetween(a, b)).length === 0) missing.push([a, b]);
    expect(missing).toEqual([]);
  });

  test('S02: tells the owners of both cases that one phone is used in both', async () => {
    const hits = await world.ask<{ scopes: string[] }>(
      `MATCH (c:MatchCandidate {kind: 'THING', thingId: $phone})-[t:COMPARES]->(:Record) WITH c, t ORDER BY t.scope RETURN collect(t.scope) AS scopes`,
      { phone: demoId('TH-01') },
    );
    expect(hits).toContainEqual({
      scopes: ['c24-06', 'c25-01'].map((key) => `case:${demoId(key)}`).toSorted(),
    });
  });

  test('joins nobody by itself', async () => {
    expect(await world.ask(`MATCH (c:MatchCandidate) WHERE c.state <> 'OPEN' RETURN c.id AS id`)).toEqual([]);
  });
});

const groupedByPerson = (records: readonly ComparedRecord[]): Map<string, ComparedRecord[]> => {
  const groups = new Map<string, ComparedRecord[]>();
  for (const record of records) groups.set(record.personId, [...(groups.get(record.personId) ?? []), record]);
  return groups;
};

describe('blocking', () => {
  test('finds at least 99 of 100 records of one person, under at most 200 others each', async () => {
    const viewer = systemViewer('test');
    const run: ViewerRun = (statement, params, options) => world.run(viewer, statement, params, options);
    const ids = await world.ask<{ id: string }>(
      `MATCH (r:Record)-[:NAMED]->(n:Name) WHERE r.supersededAt IS NULL AND NOT n.kind IN ['ALIAS', 'NICKNAME'] RETURN DISTINCT r.id AS id ORDER BY id`,
    );
    const records = await run<ComparedRecord>(EVERYWHERE.records, { ids: ids.map(({ id }) => id) });
    // Nobody's own records are left out: they are the pairs that must be found.
    const others = await othersOf(
      run,
      records.map((record) => ({ ...record, personId: '', thingIds: [] })),
      EVERYWHERE,
    );
    const ofPerson = groupedByPerson(records);
    const pairs = [...ofPerson.values()].flatMap((own) =>
      own.flatMap((one) => own.filter((two) => one.id !== two.id).map((two) => [one.id, two.id] as const)),
    );
    const found = pairs.filter(([one, two]) => others.get(one)?.includes(two));
    expect(pairs.length).toBeGreaterThan(100);
    expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.99);
    expect(Math.max(...[...others.values()].map(({ length }) => length))).toBeLessThanOrEqual(MOST_OTHERS);
  });
});
