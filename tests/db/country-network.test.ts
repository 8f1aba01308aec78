import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { NeighbourCount } from '../../server/graphql/types.generated.ts';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { membersOfCountry } from '../../server/network/network.queries.ts';
import { link } from '../../seed/builders/facts.ts';
import { act, episode } from '../../seed/builders/offences.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { groupIn, inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';
import { counted, tieMany } from '../support/hubs.ts';

const NETWORK =
  'query ($code: ID!, $after: String, $known: [ID!]) { countryNetwork(code: $code, after: $after, known: $known) }';
const EXPAND =
  'query ($id: ID!, $only: NeighbourFilter, $first: Int, $after: String) { expand(id: $id, only: $only, first: $first, after: $after) }';
const COUNTS =
  'query ($id: ID!, $only: NeighbourFilter) { neighbourCounts(id: $id, only: $only) { kind count isCut } }';

const MANY = 2_100;
const HIDDEN = 20_000;
const HIDING = { type: 'BELIEVED_HIDING_IN', label: 'Person', to: true } as const;

let app: TestApp;
let analyst: Session;
let file: TestCase;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  file = await newCase(app.run, [{ user: analyst }]);
  await tieMany(countryId('KW'), { ...HIDING, count: MANY, scope: file.scope });
}, 120_000);
afterAll(() => app.close());

const networkOf = async (variables: { code: string; after?: string | null; known?: readonly string[] }) =>
  (await app.read<{ countryNetwork: NetworkColumns }>(analyst, NETWORK, variables)).countryNetwork;

const expanded = async (code: string, more: Record<string, unknown> = {}) =>
  (await app.read<{ expand: NetworkColumns }>(analyst, EXPAND, { id: countryId(code), ...more })).expand;

const countsOf = async (code: string, only: Record<string, unknown> = {}) =>
  (
    await app.read<{ neighbourCounts: NeighbourCount[] }>(analyst, COUNTS, { id: countryId(code), only })
  ).neighbourCounts.map(({ kind, count, isCut }) => `${kind} ${count}${isCut ? '+' : ''}`);

describe('a country with more members than a page', () => {
  test('brings the next page to what is drawn, and each of them once', async () => {
    const first = await networkOf({ code: 'KW' });
    expect(first.nodes.id).toHaveLength(2_000);
    expect(first).toMatchObject({ hasMore: true, next: first.nodes.id.toSorted().at(-1) });
    const rest = await networkOf({ code: 'KW', after: first.next, known: first.nodes.id });
    expect(rest).toMatchObject({ hasMore: false, next: null });
    const people = [first, rest].flatMap(({ nodes }) =>
      nodes.id.filter((_id, i) => nodes.kind[i] === 'Person'),
    );
    expect(people).toHaveLength(MANY);
    expect(new Set(people).size).toBe(MANY);
    // Each of those who came later is tied to the country that is drawn already.
    expect(rest.edges.type.filter((type) => type === 'BELIEVED_HIDING_IN').length).toBeGreaterThanOrEqual(
      100,
    );
  }, 120_000);

  test('is expanded beyond the first two thousand, and counted to a thousand with more', async () => {
    const ids = (await membersOfCountry(counted([file.scope]).run, 'KW', { most: 5_000 })).map(
      ({ id }) => id,
    );
    const [before, last] = [ids.at(-3), ids.at(-1)];
    const page = await expanded('KW', { first: 50, after: before });
    expect(page).toMatchObject({ hasMore: false, next: null });
    expect(page.nodes.id).toContain(last);
    expect(await countsOf('KW')).toEqual(['Person 1001+']);
  });

  test('costs no more page by page, and nothing for what is hidden', async () => {
    const hitsOf = async (code: string, after: string | null, most: number) => {
      const { run, hits } = counted([file.scope]);
      const members = await membersOfCountry(run, code, { after, most });
      return { members, hits: hits() };
    };
    const first = await hitsOf('KW', null, 2_001);
    const second = await hitsOf('KW', first.members.at(-2)?.id ?? null, 2_001);
    expect(second.members.length).toBeGreaterThan(90);
    expect(second.hits).toBeLessThanOrEqual(first.hits);
    await tieMany(countryId('KW'), { ...HIDING, count: HIDDEN, scope: `case:${newUlid()}` });
    const amongHidden = await hitsOf('KW', null, 2_001);
    expect(amongHidden.members).toEqual(first.members);
    expect(amongHidden.hits / first.hits).toBeLessThanOrEqual(1.2);
  }, 120_000);
});

describe('who and what leads to a country', () => {
  const plantRoads = async () => {
    const [victim, recruiter, fugitive] = [
      personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' }),
      personIn(file, { name: inventedName() }),
      personIn(file, { name: inventedName() }),
    ];
    const [group, road] = [groupIn(file, []), newUlid()];
    const exploited = { exploitedFrom: '2023-01-10', exploitedTo: '2023-05-01' };
    const to = { exploitedIn: countryId('LB'), forms: ['SEXUAL'], inCase: file.id };
    const probable = { ...file.stamp, certainty: 'PROBABLE' } as const;
    await file.plant(
      victim,
      recruiter,
      fugitive,
      group,
      episode({ id: road, victim: victim.id, ...to, ...exploited }, file.stamp),
      act('RECRUITED', newUlid(), recruiter.id, road, probable),
      link('BELIEVED_HIDING_IN', newUlid(), fugitive.id, countryId('LB'), {
        ...file.stamp,
        grade: 'D4',
        validFrom: '2024-02-01',
        validTo: '2024-03-01',
      }),
      link('OPERATES_IN', newUlid(), group.id, countryId('LB'), file.stamp),
    );
    return { victim: victim.id, recruiter: recruiter.id, fugitive: fugitive.id, group: group.id };
  };

  test('is narrowed by kind, certainty, grade and days', async () => {
    const { victim, recruiter, fugitive, group } = await plantRoads();
    const ids = { victim, recruiter, fugitive, group };
    const foundBy = async (only: Record<string, unknown>) => {
      const { nodes } = await expanded('LB', { only, first: 200 });
      const drawn = new Set(nodes.id.filter((_id, i) => nodes.more[i] !== null));
      return Object.entries(ids).flatMap(([name, id]) => (drawn.has(id) ? [name] : []));
    };
    expect(await foundBy({})).toEqual(['victim', 'recruiter', 'fugitive', 'group']);
    expect(await foundBy({ kinds: ['Group'] })).toEqual(['group']);
    expect(await foundBy({ certainties: ['PROBABLE'] })).toEqual(['recruiter']);
    expect(await foundBy({ reliability: 'B' })).toEqual(['victim', 'recruiter', 'group']);
    expect(await foundBy({ since: '2024', until: '2024' })).toEqual(['fugitive']);
    expect(await foundBy({ until: '2023-02' })).toEqual(['victim', 'recruiter']);
    expect(await countsOf('LB', { since: '2023' })).toEqual(['Person 3']);
  });

  test.each([
    ['types', { types: ['EXPLOITED_IN'] }],
    ['direction', { direction: 'IN' }],
  ])('is not narrowed by %s, and the answer says so', async (field, only) => {
    const answer = await app.ask(analyst, EXPAND, { id: countryId('LB'), only });
    expect(answer.text).toContain('BAD_INPUT');
    expect(answer.text).toContain(`only.${field}`);
  });
});
