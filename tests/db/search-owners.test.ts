import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, searchFor, type TestCase } from '../support/builders.ts';

const ASSIGN = `mutation ($id: ID!, $searchId: ID!, $version: ID, $ownerId: ID, $on: String!) {
  answer: assignSearch(id: $id, searchId: $searchId, version: $version, ownerId: $ownerId, on: $on) {
    id problems { field } newer { id officer { id } } } }`;
const SEARCHES = `query { domesticSearches { searches {
  id earlierIds owner { id on officer { id } before { on until officer { id } recordedBy { en } } } } } }`;
const OFFICERS = 'query ($id: ID!) { searchOfficers(searchId: $id) { id } }';
const END = `mutation ($id: ID!, $version: ID!) { answer: endDomesticSearch(id: $id, version: $version,
  end: { on: "2025-07-01", kind: CAME_FORWARD, ground: "came by himself", document: "protocol 3" }) { id problems { field } } }`;

let app: TestApp;
let first: Session;
let second: Session;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  [first, second, analyst] = await Promise.all([
    app.signInAs('LIAISON'),
    app.signInAs('LIAISON'),
    app.signInAs('ANALYST'),
  ]);
});
afterAll(() => app.close());

type Before = { on: string; until: string; officer: { id: string } | null };
type Search = {
  id: string;
  earlierIds: string[];
  owner: { id: string; on: string; officer: { id: string } | null; before: Before[] } | null;
};
type Answered = { id: string | null; problems: { field: string | null }[]; newer: { id: string } | null };

/** The version that stands of a search that began as `root`. */
const searchOf = async (by: Session, root: string): Promise<Search | undefined> =>
  (await app.read<{ domesticSearches: { searches: Search[] } }>(by, SEARCHES)).domesticSearches.searches.find(
    ({ id, earlierIds }) => id === root || earlierIds.includes(root),
  );
const assign = async (
  by: Session,
  searchId: string,
  ownerId: string | null,
  { id = newUlid(), version = null as string | null, on = '2025-05-02' } = {},
): Promise<Answered> =>
  (await app.read<{ answer: Answered }>(by, ASSIGN, { id, searchId, version, ownerId, on })).answer;
const officersOf = async (by: Session, id: string): Promise<string[]> =>
  (await app.read<{ searchOfficers: { id: string }[] }>(by, OFFICERS, { id })).searchOfficers.map(
    (one) => one.id,
  );

/** A search in a compartment, of a case that the first edits and the second reads. */
const searchIn = async (scopeOf: (file: TestCase) => string): Promise<string> => {
  const file = await newCase(app.run, [{ user: first, level: 'EDIT' }, { user: second }]);
  const person = personIn(file, { name: inventedName() });
  const search = searchFor(file, person.id, scopeOf(file));
  await file.plant(person, search);
  return search.id;
};
const onBoard = () => searchIn(() => 'notices');

test('a domestic search is given to an officer and to another, keeps him through its end, and those before are known with their days', async () => {
  const root = await onBoard();
  expect((await searchOf(analyst, root))?.owner).toBeNull();
  const given = await assign(first, root, second.id);
  expect(given).toMatchObject({ problems: [], newer: null });
  expect((await searchOf(analyst, root))?.owner).toMatchObject({ id: given.id, officer: { id: second.id } });
  const ended = newUlid();
  const { answer } = await app.read<{ answer: Answered }>(first, END, { id: ended, version: root });
  expect(answer).toMatchObject({ id: ended, problems: [] });
  expect(await searchOf(analyst, root)).toMatchObject({ id: ended, owner: { id: given.id } });
  // Whoever still reads the version before gives the search, not that version.
  const again = await assign(second, root, first.id, { version: given.id, on: '2025-08-01' });
  expect(await searchOf(analyst, root)).toMatchObject({
    id: ended,
    owner: {
      id: again.id,
      officer: { id: first.id },
      before: [{ on: '2025-05-02', until: '2025-08-01', officer: { id: second.id } }],
    },
  });
  const back = await assign(second, ended, null, { version: again.id, on: '2025-08-02' });
  expect((await searchOf(first, root))?.owner).toMatchObject({ id: back.id, officer: null });
  expect((await app.auditOf(second)).some(({ ids }) => ids.includes(root) && ids.includes(first.id))).toBe(
    true,
  );
});

test('sent twice it is one, and of two officers the slower is shown what the other recorded', async () => {
  const id = await onBoard();
  const made = newUlid();
  expect((await assign(first, id, first.id, { id: made })).id).toBe(made);
  expect((await assign(first, id, first.id, { id: made })).id).toBe(made);
  expect(await assign(second, id, second.id)).toEqual({
    id: null,
    problems: [],
    newer: { id: made, officer: { id: first.id } },
  });
  const both = await Promise.all([first, second].map(async (by) => assign(by, id, by.id, { version: made })));
  expect(both.filter((answer) => answer.id !== null)).toHaveLength(1);
});

test('only to a liaison officer who may write where it lies, on a day that has come', async () => {
  const [board, own] = [await onBoard(), await searchIn((file) => file.scope)];
  expect(await officersOf(first, board)).toEqual(expect.arrayContaining([first.id, second.id]));
  expect(await officersOf(first, own)).toEqual([first.id]);
  const fields = async (id: string, ownerId: string, on = '2025-05-02') =>
    (await assign(first, id, ownerId, { on })).problems.map(({ field }) => field);
  expect(await fields(own, second.id)).toEqual(['ownerId']);
  expect(await fields(board, analyst.id)).toEqual(['ownerId']);
  expect(await fields(board, first.id, '2999-01-01')).toEqual(['on']);
  const variables = { id: newUlid(), searchId: own, ownerId: second.id, on: '2025-05-02' };
  expect(codesOf(await app.ask(second, ASSIGN, variables))).toEqual(['NOT_FOUND']);
  expect(codesOf(await app.ask(second, OFFICERS, { id: own }))).toEqual(['NOT_FOUND']);
  expect((await searchOf(first, own))?.owner).toBeNull();
});

test('a search that was withdrawn and is brought back has its id, its versions and all who worked it; nobody else brings it back', async () => {
  const file = await newCase(app.run, [{ user: first, level: 'EDIT' }]);
  const person = personIn(file, { name: inventedName() });
  const id = newUlid();
  await file.plant(person);
  // Recorded by hand: what came with a register is never withdrawn.
  await app.rows(
    `MATCH (p:Person {id: $person}), (c:Case {id: $caseId})
     CREATE (s:Fact:DomesticSearch {id: $id, scope: 'notices', recordedAt: $at, recordedBy: $by, group: 'LINKED', number: $id, from: '2025-02-01', reliability: 'A', credibility: 1})
     CREATE (s)-[:SEEKS {scope: 'notices', recordedAt: $at, recordedBy: $by}]->(p)
     CREATE (s)-[:IN_CASE {scope: 'notices', recordedAt: $at, recordedBy: $by}]->(c)`,
    { id, person: person.id, caseId: file.id, at: '2025-02-01T08:00:00.000Z', by: first.id },
  );
  const given = await assign(first, id, first.id);
  await assign(first, id, second.id, { version: given.id, on: '2025-06-01' });
  const before = await searchOf(first, id);
  expect(before?.owner?.before).toHaveLength(1);
  const done = async (by: Session, name: string): Promise<Answered> =>
    (
      await app.read<{ answer: Answered }>(
        by,
        `mutation ($id: ID!) { answer: ${name}(id: $id) { id problems { field } newer { id } } }`,
        { id },
      )
    ).answer;
  expect(await done(first, 'withdrawDomesticSearch')).toMatchObject({ id, problems: [] });
  expect(await searchOf(first, id)).toBeUndefined();
  expect((await done(second, 'restoreDomesticSearch')).id).toBeNull();
  for (const _ of [1, 2])
    expect(await done(first, 'restoreDomesticSearch')).toMatchObject({ id, problems: [] });
  expect(await searchOf(first, id)).toEqual(before);
  expect(
    await app.rows(
      'MATCH (:DomesticSearch {id: $id})-[k:SEEKS]->() WHERE k.supersededAt IS NULL RETURN count(k) AS n',
      { id },
    ),
  ).toEqual([{ n: 1 }]);
});
