import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoId } from '../../seed/demo-id.ts';
import { recordId } from '../../seed/world/records.ts';
import { scopeOf } from '../../seed/world/scopes.ts';
import { openWorld, type OpenWorld } from './open-world.ts';

type Check = { who: string; planted: string[]; sees: string };
const { userScopes, userChecks } = JSON.parse(
  readFileSync(new URL('expectations.json', import.meta.url), 'utf8'),
) as {
  userScopes: { id: string; scopes: string[] }[];
  userChecks: Check[];
};

let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const record = (person: string, scope: string): string => recordId(demoId(person), scopeOf(scope));
const ids = (...keys: string[]): string[] => keys.map(demoId);

const tickets = (...victims: string[]): string[] => victims.map((victim) => demoId(`ticket:OR-01:${victim}`));

/** The facts that make up what is planted: whoever sees them all can find it. */
const EVIDENCE: Record<string, string[]> = {
  S01: ids('L001', 'L002', 'L003', 'L004', 'PAY-7', 'PAY-8'),
  S02: ids('use:TH-01:0', 'use:TH-01:1', 'use:IM-01:0', 'use:IM-01:1'),
  S03: ids('L056'),
  S04: [
    record('P032', 'case:c24-13'),
    record('P033', 'case:c24-15'),
    record('P034', 'case:l24-01'),
    record('P035', 'case:c25-05'),
  ],
  S07: [...ids('FE10', 'use:PL-04:1', 'N05'), record('U01', 'case:l25-01')],
  S08: ids('PAY-1', 'PAY-2', 'PAY-3', 'PAY-4'),
  S09: ids('T01', 'T02', 'T03', 'T04'),
  S10: ids('use:PL-01:0', 'use:PL-01:1', 'use:PL-01:2'),
  S11: ids('hiding:W08:AE', 'hiding:W08:PK', 'N08'),
  S13: ids('L015', 'RP-F6'),
  S14: ids('ST-01', 'PAY-7', 'X-PH3'),
  S15: ids('L023', 'RP-H1'),
  S16: [...ids('ST-02', 'sealed:V25-45', 'CH-OLD', 'earlier-role:V25-45'), record('V25-45', 'case:c24-09')],
  S17: ids('N01', 'S-W01'),
  S18: ids('N04', 'S-W04', 'charge:W04:c22-02'),
  S19: ids('c25-01', 'c25-02', 'X-WT1'),
  S21: tickets('V25-01', 'V25-09', 'V25-23', 'V24-01', 'V24-16', 'V24-49'),
  S22: ids('ST-03', 'T03', 'contradicts:ST-03:T03'),
};

const visible = async (who: string, wanted: string[]): Promise<Set<string>> => {
  const rows = await world.ask<{ id: string }>(
    `MATCH (f:Fact) WHERE f.id IN $wanted AND f.scope IN $scopes RETURN f.id AS id
     UNION MATCH ()-[r]->() WHERE r.id IN $wanted AND r.scope IN $scopes RETURN r.id AS id`,
    { wanted, scopes: await world.scopesOf(who) },
  );
  return new Set(rows.map(({ id }) => id));
};

const evidence = (planted: string): string[] => {
  const facts = EVIDENCE[planted];
  if (!facts) throw new Error(`nobody wrote down what ${planted} is made of`);
  return facts;
};

test.each(userScopes)('$id holds the compartments of the blueprint', async ({ id, scopes }) => {
  const held = (await world.scopesOf(id)).filter((scope) => !/^(?:support|care|joint):/u.test(scope));
  expect(held.sort()).toEqual(
    scopes
      .filter((name) => name !== 'support')
      .map(scopeOf)
      .sort(),
  );
});

describe('what is planted', () => {
  const pairs = (sees: (text: string) => boolean) =>
    userChecks
      .filter((check) => sees(check.sees))
      .flatMap(({ who, planted }) => planted.map((id) => ({ who, id })));

  test('stands in the graph, fact by fact', async () => {
    const all = Object.values(EVIDENCE).flat();
    const rows = await world.ask<{ id: string }>(
      `MATCH (f:Fact) WHERE f.id IN $all RETURN f.id AS id UNION MATCH ()-[r]->() WHERE r.id IN $all RETURN r.id AS id`,
      { all },
    );
    expect(all.filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
  });

  test.each(pairs((text) => text.startsWith('all')))('$who sees all of $id', async ({ who, id }) => {
    expect((await visible(who, evidence(id))).size).toBe(evidence(id).length);
  });

  test.each(pairs((text) => text === 'own part only'))(
    '$who sees a part of $id and not the rest',
    async ({ who, id }) => {
      const { size } = await visible(who, evidence(id));
      expect(size).toBeGreaterThan(0);
      expect(size).toBeLessThan(evidence(id).length);
    },
  );

  test.each(pairs((text) => text.startsWith('nothing')))('$who sees nothing of $id', async ({ who, id }) => {
    expect([...(await visible(who, evidence(id)))]).toEqual([]);
  });

  test('analyst A sees the notice of W05 and nothing of the sighting; liaison B sees both', async () => {
    expect([...(await visible('u-analyst-1', evidence('S07')))]).toEqual(ids('N05'));
    expect((await visible('u-liaison-2', evidence('S07'))).size).toBe(evidence('S07').length);
  });

  test('the investigator and prosecutor B see P005 as accused and not that she was a victim', async () => {
    for (const who of ['u-investigator', 'u-prosecutor-2']) {
      expect((await visible(who, ids('charge:P005:c25-04'))).size).toBe(1);
      expect((await visible(who, [...evidence('S03'), record('VE-08', 'case:c23-02')])).size).toBe(0);
    }
  });

  test('prosecutor A sees the pseudonym of V25-45 and that an export carried her name, not the statement and not the seal', async () => {
    const seen = await visible('u-prosecutor-1', evidence('S16'));
    expect([...seen].sort()).toEqual(
      [...ids('CH-OLD', 'earlier-role:V25-45'), record('V25-45', 'case:c24-09')].sort(),
    );
  });

  test('no analyst holds both halves of the phone, nor both halves of the broker', async () => {
    for (const who of ['u-analyst-1', 'u-analyst-2']) {
      for (const id of ['S01', 'S02'])
        expect((await visible(who, evidence(id))).size).toBeLessThan(evidence(id).length);
    }
  });
});

describe('auditor, administrator and assistance centre', () => {
  test.each(['u-auditor', 'u-admin'])('%s sees no fact at all', async (who) => {
    const [row] = await world.ask<{ facts: number }>(
      'MATCH (f:Fact) WHERE f.scope IN $scopes RETURN count(f) AS facts',
      {
        scopes: await world.scopesOf(who),
      },
    );
    expect(row?.facts).toBe(0);
  });

  test('the centre sees its own entries, the decisions and periods of whom it has in care, and no other fact but the pseudonyms', async () => {
    const rows = await world.ask<{ kind: string; provider: string | null }>(
      'MATCH (f:Fact) WHERE f.scope IN $scopes RETURN DISTINCT [l IN labels(f) WHERE l <> "Fact"][0] AS kind, f.provider AS provider',
      { scopes: await world.scopesOf('u-centre') },
    );
    expect(rows).toHaveLength(4);
    expect(rows).toEqual(
      expect.arrayContaining([
        { kind: 'Support', provider: 'ASSISTANCE_CENTRE' },
        { kind: 'Record', provider: null },
        { kind: 'VictimStatus', provider: null },
        // The reflection period, which the police give.
        { kind: 'Support', provider: 'POLICE' },
      ]),
    );
  });
});

test('nobody outside a case with that grant can reach a seal, an informant or a protected person’s papers', async () => {
  for (const { id } of userScopes) {
    const rows = await world.ask<{ scope: string }>(
      `MATCH (s:SealedIdentity) WHERE s.scope IN $scopes RETURN DISTINCT s.scope AS scope
       UNION MATCH (s:Fact) WHERE s.scope ENDS WITH ':source' AND s.scope IN $scopes RETURN DISTINCT s.scope AS scope`,
      { scopes: await world.scopesOf(id) },
    );
    const granted =
      userScopes.find((row) => row.id === id)?.scopes.filter((name) => /:(?:identity|source)$/u.test(name)) ??
      [];
    expect(rows.map(({ scope }) => scope).sort()).toEqual(granted.map(scopeOf).sort());
  }
});
