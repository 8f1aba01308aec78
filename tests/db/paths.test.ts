import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import type { Rows } from '../../seed/builders/rows.ts';
import { trip } from '../../seed/builders/travel.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, type TestCase } from '../support/builders.ts';
import { phone, someone } from '../support/patterns.ts';

const PATHS = `query ($from: ID!, $to: ID!, $how: PathSearch, $maxLength: Int, $barred: [ID!], $inTimeOrder: Boolean) {
  paths(from: $from, to: $to, how: $how, maxLength: $maxLength, barred: $barred, inTimeOrder: $inTimeOrder) {
    outcome paths hasUndatedLinks
  }
}`;
const CONNECT =
  'query ($ids: [ID!]!, $barred: [ID!]) { connectingNetwork(ids: $ids, barred: $barred) { outcome paths apart } }';
const COMMON =
  'query ($ids: [ID!]!) { commonNeighbours(ids: $ids) { neighbours { element { id } of } isCapped } }';
const SHARED = `query ($ids: [ID!], $caseId: ID) {
  sharedThings(ids: $ids, caseId: $caseId) { things { kind element { id } on people { id } } isCapped }
}`;

type Found = { outcome: string; paths: string[][]; hasUndatedLinks: boolean };

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

const mine = (): Promise<TestCase> => newCase(app.run, [{ user: analyst }]);
const find = async (variables: Record<string, unknown>): Promise<Found> =>
  (await app.read<{ paths: Found }>(analyst, PATHS, variables)).paths;

type Contact = { from: string; to: string; on?: string };
const calls = (file: TestCase, ...contacts: Contact[]): Rows => ({
  nodes: [],
  ties: contacts.flatMap(
    ({ from, to, on }) => link('CONTACTED', newUlid(), from, to, { ...file.stamp, validFrom: on }).ties,
  ),
});

/** Two people with two ways between them: over one other, and over two others. */
const plantDiamond = async (file: TestCase): Promise<Record<'a' | 'b' | 'near' | 'one' | 'two', string>> => {
  const people = [someone(file), someone(file), someone(file), someone(file), someone(file)];
  const [a = '', b = '', near = '', one = '', two = ''] = people.map(({ id }) => id);
  await file.plant(...people);
  await file.plant(
    calls(
      file,
      { from: a, to: near, on: '2024-05-02' },
      { from: near, to: b, on: '2024-03-01' },
      { from: a, to: one, on: '2024-01-10' },
      { from: one, to: two },
      { from: b, to: two, on: '2024-02-11' },
    ),
  );
  return { a, b, near, one, two };
};

// The first search of each length waits for its plan.
describe('paths', { timeout: 60_000 }, () => {
  test('are the shortest, or all up to the bound, the shorter ones first', async () => {
    const { a, b, near, one, two } = await plantDiamond(await mine());
    const short = { outcome: 'FOUND', paths: [[a, near, b]], hasUndatedLinks: false };
    expect(await find({ from: a, to: b, how: 'ONE' })).toEqual(short);
    expect(await find({ from: a, to: b, how: 'SEVERAL' })).toEqual(short);
    expect(await find({ from: a, to: b, how: 'ALL', maxLength: 4 })).toMatchObject({
      outcome: 'FOUND',
      paths: [
        [a, near, b],
        [a, one, two, b],
      ],
    });
    expect(await find({ from: a, to: b, how: 'ALL', maxLength: 2 })).toMatchObject({ paths: [[a, near, b]] });
    expect(await find({ from: a, to: b, maxLength: 1 })).toMatchObject({ outcome: 'NONE', paths: [] });
  });

  test('cross nothing that is barred, and go another way instead', async () => {
    const { a, b, near, one, two } = await plantDiamond(await mine());
    expect(await find({ from: a, to: b, barred: [near] })).toMatchObject({
      outcome: 'FOUND',
      paths: [[a, one, two, b]],
    });
    expect(await find({ from: a, to: b, how: 'ALL', barred: [near, two] })).toMatchObject({
      outcome: 'NONE',
    });
    expect(await find({ from: a, to: b, barred: [a, b] })).toMatchObject({ paths: [[a, near, b]] });
  });

  test('in the order of time leave out the way that goes back, and say when a link has no date', async () => {
    const { a, b, near, one, two } = await plantDiamond(await mine());
    expect(await find({ from: a, to: b, how: 'ONE', inTimeOrder: true })).toEqual({
      outcome: 'FOUND',
      paths: [[a, one, two, b]],
      hasUndatedLinks: true,
    });
    expect(await find({ from: b, to: a, how: 'ONE', inTimeOrder: true })).toEqual({
      outcome: 'FOUND',
      paths: [[b, near, a]],
      hasUndatedLinks: false,
    });
  });

  test('say when there are more than are shown', async () => {
    const file = await mine();
    const [a, b] = [someone(file), someone(file)];
    const between = Array.from({ length: 21 }, () => someone(file));
    await file.plant(a, b, ...between);
    await file.plant(
      calls(
        file,
        ...between.flatMap(({ id }) => [
          { from: a.id, to: id },
          { from: id, to: b.id },
        ]),
      ),
    );
    const several = await find({ from: a.id, to: b.id });
    expect([several.outcome, several.paths.length]).toEqual(['CAPPED', 20]);
    const one = await find({ from: a.id, to: b.id, how: 'ONE' });
    expect([one.outcome, one.paths.length]).toEqual(['FOUND', 1]);
  });

  test('say that the bound was not enough, and keep what was found until then', async () => {
    const file = await mine();
    const crowd = Array.from({ length: 40 }, () => someone(file));
    const [from, to] = [someone(file), someone(file)];
    await file.plant(...crowd, from, to);
    const [first] = crowd;
    const all = crowd.flatMap(({ id }, at): Contact[] => [
      ...crowd.slice(at + 1).map((other) => ({ from: id, to: other.id })),
      { from: id, to: to.id, on: '2023-01-01' },
    ]);
    await file.plant(calls(file, { from: from.id, to: first?.id ?? '', on: '2024-01-01' }, ...all));
    const search = { from: from.id, to: to.id, how: 'ALL', inTimeOrder: true };
    expect(await find({ ...search, maxLength: 4 })).toMatchObject({ outcome: 'NONE', paths: [] });
    expect(await find(search)).toMatchObject({ outcome: 'TIMED_OUT', paths: [] });
  });

  test('are refused with an absurd bound', async () => {
    const { a, b } = await plantDiamond(await mine());
    const refusal = async (variables: Record<string, unknown>): Promise<string[]> =>
      codesOf(await app.ask(analyst, PATHS, { from: a, to: b, ...variables }));
    expect(await refusal({ maxLength: 0 })).toEqual(['BAD_INPUT']);
    expect(await refusal({ maxLength: 9 })).toEqual(['BAD_INPUT']);
    expect(await refusal({ how: 'ALL', maxLength: 7 })).toEqual(['BAD_INPUT']);
    expect(await refusal({ barred: ['not an id'] })).toEqual(['BAD_INPUT']);
    expect(await refusal({ barred: Array.from({ length: 501 }, () => newUlid()) })).toEqual(['TOO_MANY']);
  });
});

describe('several people', () => {
  test('are connected by the shortest paths between each two, and it is said which are apart', async () => {
    const file = await mine();
    const { a, b, near, one } = await plantDiamond(file);
    const alone = someone(file);
    await file.plant(alone);
    const { connectingNetwork } = await app.read<{
      connectingNetwork: { outcome: string; paths: string[][]; apart: string[][] };
    }>(analyst, CONNECT, { ids: [a, b, alone.id] });
    expect(connectingNetwork.outcome).toBe('FOUND');
    expect(connectingNetwork.paths).toEqual([[a, near, b]]);
    expect(connectingNetwork.apart).toEqual([
      [a, alone.id],
      [b, alone.id],
    ]);
    const barred = await app.read<{ connectingNetwork: { paths: string[][] } }>(analyst, CONNECT, {
      ids: [a, b],
      barred: [near],
    });
    expect(barred.connectingNetwork.paths[0]).toContain(one);
  });

  test('have the neighbours in common that are next to two of them, never a country', async () => {
    const file = await mine();
    const { a, b, near } = await plantDiamond(file);
    await file.plant(
      link('CITIZEN_OF', newUlid(), a, countryId('AZ'), file.stamp),
      link('CITIZEN_OF', newUlid(), b, countryId('AZ'), file.stamp),
    );
    expect(await app.read(analyst, COMMON, { ids: [a, b] })).toEqual({
      commonNeighbours: { neighbours: [{ element: { id: near }, of: [a, b].toSorted() }], isCapped: false },
    });
  });

  const plantShared = async (file: TestCase, other = file): Promise<{ ids: string[]; number: string }> => {
    const [one, two, number] = [someone(file), someone(file), newUlid()];
    await file.plant(one, two, phone(number), link('USES', newUlid(), one.id, number, file.stamp));
    await other.plant(link('USES', newUlid(), two.id, number, other.stamp));
    const travellers = [one.id, two.id];
    const flight = {
      id: newUlid(),
      travellers,
      from: countryId('AZ'),
      to: countryId('AE'),
      on: '2024-07-07',
    };
    await other.plant(trip({ ...flight, mode: 'AIR' }, other.stamp));
    return { ids: travellers.toSorted(), number };
  };

  test('share a phone and a flight, found among the chosen and in their case', async () => {
    const file = await mine();
    const { ids, number } = await plantShared(file);
    const people = ids.map((id) => ({ id }));
    const shared = {
      sharedThings: {
        things: [
          { kind: 'Phone', element: { id: number }, on: null, people },
          { kind: 'Trip', element: null, on: '2024-07-07', people },
        ],
        isCapped: false,
      },
    };
    expect(await app.read(analyst, SHARED, { ids })).toEqual(shared);
    expect(await app.read(analyst, SHARED, { caseId: file.id })).toEqual(shared);
  });

  test('share nothing that lies in a case of others', async () => {
    const { ids } = await plantShared(await mine(), await newCase(app.run));
    expect(await app.read(analyst, SHARED, { ids })).toEqual({
      sharedThings: { things: [], isCapped: false },
    });
  });

  test('are two to ten, and no countries', async () => {
    const file = await mine();
    const { a, b } = await plantDiamond(file);
    const eleven = Array.from({ length: 11 }, () => newUlid());
    for (const query of [CONNECT, COMMON, SHARED]) {
      const refusal = async (ids: string[]): Promise<string[]> =>
        codesOf(await app.ask(analyst, query, { ids }));
      expect(await refusal([a])).toEqual(['BAD_INPUT']);
      expect(await refusal([a, a])).toEqual(['BAD_INPUT']);
      expect(await refusal([a, countryId('TR')])).toEqual(['BAD_INPUT']);
      expect(await refusal([a, newUlid()])).toEqual(['NOT_FOUND']);
      expect(await refusal(eleven)).toEqual(['TOO_MANY']);
    }
    expect(codesOf(await app.ask(analyst, SHARED, { ids: [a, b], caseId: file.id }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await app.ask(analyst, SHARED, {}))).toEqual(['BAD_INPUT']);
  });
});
