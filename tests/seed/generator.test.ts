import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createVault } from '../../server/vault/vault.ts';
import { BLUEPRINT } from '../../seed/blueprint/blueprint.ts';
import type { Rows } from '../../seed/builders/rows.ts';
import { checksumOf } from '../../seed/checksum.ts';
import { demoId } from '../../seed/demo-id.ts';
import { worldRows } from '../../seed/world/rows.ts';
import { createCast } from '../../seed/world/cast.ts';
import { componentsOf, degreesOf, peopleGraph, withoutPerson } from './people-graph.ts';

const TODAY = '2026-11-23';
const planted = (): Rows =>
  worldRows({ today: TODAY, vault: createVault(randomBytes(32)), hashes: new Map() });
const rows = planted();
const cast = createCast();
const keyOf = new Map([...cast.values()].map(({ id, key }) => [id, key]));

const isFact = (properties: object): boolean => 'certainty' in properties;
const facts = [...rows.nodes, ...rows.ties].map(({ properties }) => properties).filter(isFact);
const nodesOf = (label: string) =>
  rows.nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties);
const labelOf = new Map(rows.nodes.map(({ labels, properties }) => [String(properties['id']), labels[0]]));

describe('planting', () => {
  test('is the same every time: one checksum, though the seals differ', () => {
    const again = planted();
    expect(checksumOf(again)).toBe(checksumOf(rows));
    expect(again.nodes.map(({ properties }) => properties['id'])).toEqual(
      rows.nodes.map(({ properties }) => properties['id']),
    );
    expect(JSON.stringify(again)).not.toBe(JSON.stringify(rows));
  });

  test('gives no id twice', () => {
    const ids = [...rows.nodes, ...rows.ties].flatMap(({ properties }) => properties['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has 370 people, 44 cases and files, and between 3,000 and 6,500 facts', () => {
    expect(nodesOf('Person')).toHaveLength(370);
    expect(nodesOf('Case')).toHaveLength(44);
    expect(facts.length).toBeGreaterThan(3000);
    expect(facts.length).toBeLessThan(6500);
  });

  test('knows nothing of the future, and nothing before its case', () => {
    const opened = new Map(BLUEPRINT.cases.map((row) => [demoId(row.id), row.opened]));
    const wrong = facts.filter(({ scope, recordedAt }) => {
      const day = String(recordedAt).slice(0, 10);
      return day >= TODAY || day < (opened.get(String(scope).split(':')[1] ?? '') ?? '2021');
    });
    expect(wrong).toEqual([]);
  });

  test('corrects about 5 facts in 100, none of them twice', () => {
    const superseded = facts.filter(({ supersededAt }) => supersededAt !== undefined);
    expect(superseded.length / facts.length).toBeGreaterThan(0.025);
    expect(superseded.length / facts.length).toBeLessThan(0.06);
  });

  test('moves with the day of planting only what is counted from today', () => {
    const later = worldRows({ today: '2027-01-10', vault: createVault(randomBytes(32)), hashes: new Map() });
    const noticeIn = (from: Rows, key: string) =>
      from.nodes.find(({ properties }) => properties['id'] === demoId(key))?.properties;
    expect(noticeIn(rows, 'N01')?.['validTo']).toBe('2027-02-14');
    expect(noticeIn(later, 'N01')?.['validTo']).toBe('2027-04-03');
    expect(noticeIn(later, 'N02')).toEqual(noticeIn(rows, 'N02'));
    expect(noticeIn(later, 'charge:W04:c22-02')?.['requalifiedOn']).toBe('2026-11-17');
  });
});

describe('who can be met has a name', () => {
  test('wherever a fact touches a person, group, place or organisation, a record of it lies in the same compartment', () => {
    const described = new Set(['Person', 'Group', 'Place', 'Organisation']);
    const recorded = new Set(
      rows.ties
        .filter(({ type }) => type === 'DESCRIBES')
        .map(({ to, properties }) => `${to} ${String(properties['scope'])}`),
    );
    const nameless = rows.ties.flatMap(({ type, from, to, properties }) =>
      [from, to]
        .filter(
          (end) =>
            described.has(labelOf.get(end) ?? '') &&
            properties['scope'] &&
            !recorded.has(`${end} ${String(properties['scope'])}`),
        )
        .map((end) => `${type} ${keyOf.get(end) ?? end}`),
    );
    expect(nameless).toEqual([]);
  });

  test('every record of a person who is not protected has a name, no record of a protected person has one', () => {
    const named = new Set(rows.ties.filter(({ type }) => type === 'NAMED').map(({ from }) => from));
    const people = rows.ties
      .filter(({ type, to }) => type === 'DESCRIBES' && keyOf.has(to))
      .map(({ from }) => from);
    const records = new Map(nodesOf('Record').map((record) => [String(record['id']), record]));
    const wrong = people.filter((id) => named.has(id) === (records.get(id)?.['isProtected'] === true));
    expect(wrong).toEqual([]);
  });

  test('victims, injured parties and children are protected, and their names are only in seals', () => {
    const pseudonymous = new Set(
      rows.ties
        .filter(
          ({ type, from }) =>
            type === 'DESCRIBES' &&
            nodesOf('Record').some(({ id, isProtected }) => id === from && isProtected === true),
        )
        .map(({ to }) => keyOf.get(to)),
    );
    const expected = [...cast.keys()].filter((key) => /^(?:V25|V24|VE|PV|IP|K)-?\d/u.test(key));
    expect(pseudonymous).toEqual(new Set(expected));
    expect(nodesOf('SealedIdentity')).toHaveLength(expected.length);
  });

  test('a pseudonym of one case is not used in another', () => {
    const scopes = new Map<string, Set<string>>();
    for (const { pseudonym, scope } of nodesOf('Record')) {
      if (typeof pseudonym !== 'string') continue;
      const caseId = String(scope).split(':')[1] ?? '';
      scopes.set(pseudonym, (scopes.get(pseudonym) ?? new Set()).add(caseId));
    }
    expect([...scopes].filter(([, cases]) => cases.size > 1)).toEqual([]);
  });

  test('the truth behind the world is nowhere in it', () => {
    const properties = new Set([...rows.nodes, ...rows.ties].flatMap((row) => Object.keys(row.properties)));
    for (const word of ['truth', 'answer', 'planted', 'same']) expect(properties).not.toContain(word);
    expect(
      rows.nodes.filter(({ labels, properties: own }) => labels.includes('Person') && 'role' in own),
    ).toEqual([]);
  });
});

describe('the network is shaped like a real one', () => {
  const before = peopleGraph(rows, (id) => !/^(?:K|N|R(?!01|02))/u.test(keyOf.get(id) ?? ''));
  const whole = peopleGraph(rows, () => true);
  const idOf = (key: string): string => demoId(key);

  test('before minor contacts 236 people stand in 13 components, the largest of 144', () => {
    const components = componentsOf(before);
    expect([before.size, components.length, components[0]?.size]).toEqual([236, 13, 144]);
  });

  test('P041 has the most links, 34, and the median is 2 or 3', () => {
    const degrees = degreesOf(before);
    const [first, second] = degrees;
    expect([keyOf.get(first?.[0] ?? ''), first?.[1]]).toEqual(['P041', 34]);
    expect(second?.[1]).toBeLessThanOrEqual(16);
    expect([2, 3]).toContain(degrees[Math.floor(degrees.length / 2)]?.[1]);
  });

  test('with them it keeps its shape: islands, one great component of 35 to 65 in 100', () => {
    const components = componentsOf(whole);
    expect(components.length).toBeGreaterThanOrEqual(12);
    expect(components.length).toBeLessThanOrEqual(30);
    const share = (components[0]?.size ?? 0) / whole.size;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
    expect(keyOf.get(degreesOf(whole)[0]?.[0] ?? '')).toBe('P041');
  });

  test('cells have 2 to 7 people', () => {
    const sizes = BLUEPRINT.cells.map(({ actors }) => new Set(actors.map(({ person }) => person)).size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(7);
  });

  test('without P030 no line joins the Dubai line with the Antalya group', () => {
    const membersOf = (group: string) =>
      BLUEPRINT.groups.find(({ id }) => id === group)?.members.map(([key]) => idOf(key)) ?? [];
    const sharing = (graph: ReadonlyMap<string, ReadonlySet<string>>) =>
      componentsOf(graph).filter((component) =>
        ['G2', 'G3'].every((group) => membersOf(group).some((id) => component.has(id))),
      );
    expect(sharing(whole)).toHaveLength(1);
    expect(sharing(withoutPerson(whole, idOf('P030')))).toEqual([]);
  });

  test('people sought for linked offences stay islands', () => {
    const sought = BLUEPRINT.domesticSearches
      .filter(({ group }) => group === 'LINKED')
      .map(({ person }) => idOf(person));
    const [largest] = componentsOf(whole);
    expect(sought.filter((id) => largest?.has(id))).toEqual([]);
    expect(
      componentsOf(whole)
        .filter((component) => sought.some((id) => component.has(id)))
        .every(({ size }) => size <= 4),
    ).toBe(true);
  });

  test('no phone, flat or account is shared but those of the blueprint, and one FİN by two people', () => {
    const users = new Map<string, Set<string>>();
    for (const { type, from, to } of rows.ties)
      if (['USES', 'OWNS', 'HAS_IDENTIFIER', 'HOLDS_DOCUMENT'].includes(type))
        users.set(to, (users.get(to) ?? new Set()).add(from));
    const shared = [...users]
      .filter(([, people]) => people.size > 1)
      .map(([id]) => id)
      .sort();
    const given = BLUEPRINT.things
      .filter(({ usedBy, kind }) => kind !== 'ORGANISATION' && new Set(usedBy.map(({ by }) => by)).size > 1)
      .map(({ id }) => demoId(id));
    expect(shared).toEqual([...given, demoId('identifier:AZ_FIN:TEST0Z9')].sort());
  });
});

describe('dates follow one another', () => {
  test('recruited, exploited, presumed, identified', () => {
    const statuses = new Map(
      nodesOf('VictimStatus').map((status) => [String(status['id']), String(status['on'])]),
    );
    const wrong = rows.nodes
      .filter(({ labels }) => labels.includes('Episode'))
      .filter(
        ({ properties: { recruitedOn, exploitedFrom, exploitedTo } }) =>
          recruitedOn !== undefined &&
          (String(recruitedOn) > String(exploitedFrom) || String(exploitedFrom) > String(exploitedTo)),
      );
    expect(wrong).toEqual([]);
    for (const key of cast.keys()) {
      const [presumed, identified] = ['PRESUMED', 'IDENTIFIED'].map((status) =>
        statuses.get(demoId(`status:${key}:${status}`)),
      );
      if (presumed && identified) expect(presumed <= identified, key).toBe(true);
    }
  });

  test('each victim has at least one offence of 144-1, and every one was of age', () => {
    const articles = new Map(
      rows.ties.filter(({ type }) => type === 'QUALIFIED_AS').map(({ from, to }) => [from, to]),
    );
    const trafficking = new Set(['144-1.1', '144-1.2.1', '144-1.2.4-1'].map((code) => demoId(`law:${code}`)));
    const victims = BLUEPRINT.victims2025.concat(BLUEPRINT.victims2024, BLUEPRINT.victimsEarlier);
    for (const victim of victims) {
      const id = demoId(victim.episode ?? `episode:${victim.id}`);
      const offences = rows.ties.filter(({ type, from }) => type === 'PART_OF' && from === id);
      expect(
        offences.some(({ to }) => trafficking.has(articles.get(to) ?? '')),
        victim.id,
      ).toBe(true);
      const began = String(nodesOf('Episode').find((episode) => episode['id'] === id)?.['exploitedFrom']);
      const born = victim.birth ?? `${victim.birthYear}-12-31`;
      expect(`${Number(born.slice(0, 4)) + 18}${born.slice(4)}` <= `${began}-28`, victim.id).toBe(true);
    }
  });
});
