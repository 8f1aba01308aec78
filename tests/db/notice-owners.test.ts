import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, noticeOn, personIn, type TestCase } from '../support/builders.ts';

const ASSIGN = `mutation ($id: ID!, $noticeId: ID!, $version: ID, $ownerId: ID, $on: String!) {
  answer: assignNotice(id: $id, noticeId: $noticeId, version: $version, ownerId: $ownerId, on: $on) {
    id problems { field } newer { id officer { id } } } }`;
const OWNER =
  'query ($id: ID!) { notice(id: $id) { owner { id on earlier officer { id } recordedBy { en } } } }';
const BEFORE =
  'query ($id: ID!) { notice(id: $id) { owner { before { id on until officer { id } recordedBy { en } } } } }';
const OFFICERS = 'query ($id: ID!) { noticeOfficers(noticeId: $id) { id } }';

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

type Owner = { id: string; on: string; earlier: number; officer: { id: string } | null } | null;
type Before = { id: string; on: string; until: string; officer: { id: string } | null };
type Answered = {
  id: string | null;
  problems: { field: string | null }[];
  newer: { id: string; officer: { id: string } | null } | null;
};

const ownerOf = async (by: Session, id: string): Promise<Owner> =>
  (await app.read<{ notice: { owner: Owner } }>(by, OWNER, { id })).notice.owner;
const assign = async (
  by: Session,
  noticeId: string,
  ownerId: string | null,
  { id = newUlid(), version = null as string | null, on = '2025-05-02' } = {},
): Promise<Answered> =>
  (await app.read<{ answer: Answered }>(by, ASSIGN, { id, noticeId, version, ownerId, on })).answer;
const officersOf = async (by: Session, id: string): Promise<string[]> =>
  (await app.read<{ noticeOfficers: { id: string }[] }>(by, OFFICERS, { id })).noticeOfficers.map(
    (one) => one.id,
  );

/** A notice in a compartment, of a case that both officers read. */
const noticeIn = async (scopeOf: (file: TestCase) => string): Promise<string> => {
  const file = await newCase(app.run, [{ user: first, level: 'EDIT' }, { user: second }]);
  const person = personIn(file, { name: inventedName() });
  const red = noticeOn(file, person.id, scopeOf(file), [['PUBLISHED', '2025-03-09']]);
  await file.plant(person, red);
  return red.id;
};
const onBoard = () => noticeIn(() => 'notices');

test('a notice is given to an officer from a day on, and to another; both stay known, and the unit reads it', async () => {
  const id = await onBoard();
  expect(await ownerOf(analyst, id)).toBeNull();
  const given = await assign(first, id, second.id);
  expect(given).toMatchObject({ problems: [], newer: null });
  expect(await ownerOf(analyst, id)).toMatchObject({
    id: given.id,
    on: '2025-05-02',
    earlier: 0,
    officer: { id: second.id },
  });
  const again = await assign(second, id, first.id, { version: given.id });
  expect(await ownerOf(analyst, id)).toMatchObject({ id: again.id, earlier: 1, officer: { id: first.id } });
  const { notice } = await app.read<{ notice: { owner: { before: Before[] } } }>(analyst, BEFORE, { id });
  expect(notice.owner.before).toEqual([
    {
      id: given.id,
      on: '2025-05-02',
      until: '2025-05-02',
      officer: { id: second.id },
      recordedBy: { en: expect.any(String) },
    },
  ]);
  // Given back, nobody works it; as of an earlier moment it is as it was.
  const back = await assign(second, id, null, { version: again.id });
  expect(await ownerOf(first, id)).toMatchObject({ id: back.id, officer: null });
  const facts = await app.rows(
    'MATCH (o:NoticeOwner {noticeId: $id}) RETURN o.supersededAt IS NOT NULL AS isOver ORDER BY o.recordedAt',
    { id },
  );
  expect(facts.map((row) => row['isOver'])).toEqual([true, true, false]);
  expect((await app.auditOf(second)).some(({ ids }) => ids.includes(id) && ids.includes(first.id))).toBe(
    true,
  );
});

test('sent twice it is one, and of two officers the slower is shown what the other recorded', async () => {
  const id = await onBoard();
  const made = newUlid();
  expect((await assign(first, id, first.id, { id: made })).id).toBe(made);
  expect((await assign(first, id, first.id, { id: made })).id).toBe(made);
  const slower = await assign(second, id, second.id);
  expect(slower).toEqual({ id: null, problems: [], newer: { id: made, officer: { id: first.id } } });
  expect((await assign(second, id, second.id, { version: made })).problems).toEqual([]);
  const both = await Promise.all(
    [first, second].map(async (by) =>
      assign(by, id, by.id, { version: (await ownerOf(by, id))?.id ?? null }),
    ),
  );
  expect(both.filter((answer) => answer.id !== null)).toHaveLength(1);
});

test('only to a liaison officer who may write where it lies, on a day that has come', async () => {
  const [board, own] = [await onBoard(), await noticeIn((file) => file.scope)];
  expect(await officersOf(first, board)).toEqual(expect.arrayContaining([first.id, second.id]));
  expect(await officersOf(first, board)).not.toContain(analyst.id);
  expect(await officersOf(first, own)).toEqual([first.id]);
  const fields = async (id: string, ownerId: string, on = '2025-05-02') =>
    (await assign(first, id, ownerId, { on })).problems.map(({ field }) => field);
  expect(await fields(own, second.id)).toEqual(['ownerId']);
  expect(await fields(board, analyst.id)).toEqual(['ownerId']);
  expect(await fields(board, first.id, '2999-01-01')).toEqual(['on']);
  expect(await fields(board, first.id, '2025-02-30')).toEqual(['on']);
  const variables = { id: newUlid(), noticeId: own, ownerId: second.id, on: '2025-05-02' };
  expect(codesOf(await app.ask(second, ASSIGN, variables))).toEqual(['NOT_FOUND']);
  expect(codesOf(await app.ask(second, OFFICERS, { id: own }))).toEqual(['NOT_FOUND']);
  expect(await ownerOf(first, own)).toBeNull();
});
