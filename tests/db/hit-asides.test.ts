import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { candidatesFor } from '../../server/matches/new-candidates.ts';
import { personRecord } from '../../seed/builders/people.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import {
  inventedName,
  legalName,
  newCase,
  noticeOn,
  personIn,
  searchFor,
  type TestCase,
} from '../support/builders.ts';
import { writerOf } from '../support/matches.ts';

const FIELDS = `id kind person { id } reasons { part value } isSought notices { id number } mayDecide
  aside { reason by { en } } unit { en } contact { en } at`;
const HITS = `{ hits { ${FIELDS} } }`;
const ASIDE = `mutation ($id: ID!, $hitId: ID!, $reason: String!) {
  answer: setHitAside(id: $id, hitId: $hitId, reason: $reason) { problems { field } hit { ${FIELDS} } } }`;
const RESTORE = `mutation ($id: ID!) { answer: restoreHit(id: $id) { problems { field } hit { ${FIELDS} } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

type Hit = {
  id: string;
  person: { id: string } | null;
  reasons: { part: string; value: string }[];
  isSought: boolean;
  notices: { id: string; number: string }[];
  mayDecide: boolean;
  aside: { reason: string } | null;
};
type Answer = { problems: { field: string | null }[]; hit: Hit };

/** The board is that of the whole unit: a liaison officer is told of those of other tests too. */
const people = new Set<string>();
const hitsOf = async (by: Session): Promise<Hit[]> =>
  (await app.read<{ hits: Hit[] }>(by, HITS)).hits.filter(({ person }) => people.has(person?.id ?? ''));
const setAside = async (
  by: Session,
  hitId: string,
  reason = 'başqa valideynlər',
  id = newUlid(),
): Promise<Answer> => (await app.read<{ answer: Answer }>(by, ASIDE, { id, hitId, reason })).answer;
const restore = async (by: Session, id: string): Promise<Answer> =>
  (await app.read<{ answer: Answer }>(by, RESTORE, { id })).answer;

type Met = {
  officer: Session;
  there: Session;
  ours: TestCase;
  theirs: TestCase;
  sought: ReturnType<typeof personIn>;
  other: ReturnType<typeof personIn>;
  name: string;
  red: { id: string };
};

/** Somebody whom the officer's case seeks meets a record in a case of others, of which he sees nothing. */
const meeting = async (elsewhere: Parameters<typeof personIn>[1] = {}): Promise<Met> => {
  const [officer, there] = [await app.signInAs('LIAISON'), await app.signInAs('INVESTIGATOR')];
  const ours = await newCase(app.run, [{ user: officer, level: 'EDIT' }]);
  const theirs = await newCase(app.run, [{ user: there, level: 'LEAD' }]);
  const name = `${inventedName()} Sınaq`;
  const sought = personIn(ours, { name, birth: '1987-05-03' });
  const other = personIn(theirs, { name, birth: '1987-05-03', citizenship: 'TR', ...elsewhere });
  people.add(sought.id).add(other.id);
  await theirs.plant(other);
  const red = noticeOn(ours, sought.id, ours.scope, [['PUBLISHED', '2025-03-09']]);
  await ours.plant(sought, red, searchFor(ours, sought.id, ours.scope));
  await candidatesFor(writerOf(app, officer), [sought.recordId]);
  return { officer, there, ours, theirs, sought, other, name, red };
};

const hitOf = async (by: Session): Promise<Hit> => {
  const [hit] = await hitsOf(by);
  if (!hit) throw new Error('a hit was expected');
  return hit;
};

test('each side is told which of its own record was compared and which notice of its own seeks the person, and no value, notice or id of the other', async () => {
  const { officer, there, sought, other, name, red, ours, theirs } = await meeting();
  const [mine, his] = [await hitOf(officer), await hitOf(there)];
  expect(mine).toMatchObject({
    isSought: true,
    notices: [{ id: red.id }],
    reasons: [
      { part: 'NAME', value: name },
      { part: 'BIRTH', value: '1987-05-03' },
      { part: 'CITIZENSHIP', value: 'AZ' },
    ],
  });
  expect(his).toMatchObject({ isSought: false, notices: [] });
  expect(his.reasons.map(({ value }) => value)).toEqual([name, '1987-05-03', 'TR']);
  for (const [told, secrets] of [
    [mine, [other.id, other.recordId, theirs.id, theirs.number, 'TR']],
    [his, [sought.id, sought.recordId, ours.id, ours.number, red.id, mine.notices[0]?.number, 'AZ']],
  ] as const)
    for (const secret of secrets) expect(JSON.stringify(told)).not.toContain(`"${secret}"`);
});

test('whatever stands on the other side, what is told is the same: another birth, citizenship or number changes nothing', async () => {
  const one = await meeting();
  const two = await meeting({ birth: '1987', citizenship: 'PK', sex: 'U' });
  const told = async ({ officer, name }: Met) => {
    const { reasons, isSought } = await hitOf(officer);
    return JSON.stringify({ reasons, isSought }).replaceAll(name, 'X');
  };
  expect(await told(two)).toBe(await told(one));
});

test('not the same person is remembered for one side, also when another record of the two meets; the other side learns nothing and judges by itself', async () => {
  const { officer, there, ours, sought, name } = await meeting();
  const before = await hitOf(there);
  const { hit, problems } = await setAside(officer, (await hitOf(officer)).id);
  expect(problems).toEqual([]);
  expect(hit).toMatchObject({ aside: { reason: 'başqa valideynlər', by: { en: 'Test' } } });
  expect(await hitOf(there)).toEqual(before);
  const again = newUlid();
  await ours.plant(
    personRecord(
      {
        id: again,
        of: sought.id,
        sex: 'M',
        birth: '1987-05-03',
        citizenship: 'AZ',
        district: 'AZ-GA',
        names: [legalName(name)],
      },
      ours.stamp,
    ),
  );
  await candidatesFor(writerOf(app, officer), [again]);
  const mine = await hitsOf(officer);
  expect(mine).toHaveLength(2);
  expect(mine.every(({ aside }) => aside !== null)).toBe(true);
  // Taken back on either, it stands open on both.
  expect((await restore(officer, mine[0]?.id ?? '')).hit.aside).toBeNull();
  expect((await hitsOf(officer)).every(({ aside }) => aside === null)).toBe(true);
});

test('of two officers of one side who say so at once one is recorded and both read it; sent twice it is one', async () => {
  const { officer, ours } = await meeting();
  const second = await app.signInAs('LIAISON');
  await ours.letIn({ user: second, level: 'EDIT' });
  const { id: hitId } = await hitOf(officer);
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, at) => setAside(at % 2 === 0 ? officer : second, hitId, `səbəb ${at}`)),
  );
  expect(new Set(answers.map(({ hit }) => hit.aside?.reason)).size).toBe(1);
  const id = newUlid();
  await restore(officer, hitId);
  for (const sent of [id, id])
    expect((await setAside(officer, hitId, 'bir dəfə', sent)).hit.aside?.reason).toBe('bir dəfə');
  expect((await restore(second, hitId)).hit.aside).toBeNull();
});

test('refuses too short a reason, a hit of others, and whoever only reads the case of his record', async () => {
  const { officer, there, ours } = await meeting();
  const { id: hitId } = await hitOf(officer);
  expect((await setAside(officer, hitId, ' ')).problems).toEqual([{ field: 'reason' }]);
  const reader = await app.signInAs('LIAISON');
  await ours.letIn({ user: reader, level: 'READ' });
  expect(await hitOf(reader)).toMatchObject({ id: hitId, mayDecide: false });
  const outsider = await app.signInAs('ANALYST');
  const variables = { id: newUlid(), hitId, reason: 'abc' };
  for (const by of [reader, outsider]) {
    expect(codesOf(await app.ask(by, ASIDE, variables))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(by, RESTORE, { id: hitId }))).toEqual(['NOT_FOUND']);
  }
  expect((await hitOf(there)).aside).toBeNull();
  expect((await hitOf(officer)).aside).toBeNull();
});
