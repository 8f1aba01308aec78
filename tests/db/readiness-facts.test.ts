import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, noticeOn, personIn, searchFor } from '../support/builders.ts';

const READ = `query ($id: ID!) { notice(id: $id) { arrestReadiness(countries: ["TR", "PK"]) { country { code } checks {
  kind state answers dependsOnCountry fact { id kind country { code } answer on document note by { en } at mayWithdraw } } } } }`;
const RECORD = `mutation ($id: ID!, $noticeId: ID!, $version: ID, $fact: ReadinessFactInput!) {
  answer: recordReadinessFact(id: $id, soughtBy: $noticeId, version: $version, fact: $fact) {
    id problems { field } newer { id answer document by { en } mayWithdraw } } }`;
const WITHDRAW = `mutation ($noticeId: ID!, $id: ID!) {
  answer: withdrawReadinessFact(soughtBy: $noticeId, id: $id) { id problems { field } } }`;

let app: TestApp;
let first: Session;
let second: Session;
beforeAll(async () => {
  app = await startApp();
  [first, second] = [await app.signInAs('LIAISON'), await app.signInAs('LIAISON')];
});
afterAll(() => app.close());

type Fact = { id: string; answer: string; document: string; note: string | null; mayWithdraw: boolean };
type Check = { kind: string; state: string; answers: string[]; fact: Fact | null };
type Answer = { id: string | null; problems: { field: string | null }[]; newer: Fact | null };

const today = dayInBaku(new Date());
const papers = { kind: 'PAPERS', country: 'TR', answer: 'HAVE', on: today, document: 'Tərcümə 4/11' };
const prints = { kind: 'FINGERPRINTS', answer: 'HAVE', on: today, document: 'Daktiloskopik kart 12' };

const sought = async () => {
  const file = await newCase(app.run, [{ user: first }, { user: second }]);
  const person = personIn(file, { name: inventedName(), birth: '1987-05-03' });
  const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']], { validTo: '2099-02-14' });
  await file.plant(person, red, searchFor(file, person.id, 'notices'));
  return { file, person, noticeId: red.id };
};

const record = async (by: Session, variables: Record<string, unknown>): Promise<Answer> =>
  (await app.read<{ answer: Answer }>(by, RECORD, { id: newUlid(), ...variables })).answer;
const withdraw = async (by: Session, noticeId: string, id: string): Promise<Answer> =>
  (await app.read<{ answer: Answer }>(by, WITHDRAW, { noticeId, id })).answer;

const checkOf = async (id: string, kind: string, country = 'TR', by = first): Promise<Check | undefined> => {
  const { notice } = await app.read<{
    notice: { arrestReadiness: { country: { code: string }; checks: Check[] }[] };
  }>(by, READ, { id });
  return notice.arrestReadiness
    .find((one) => one.country.code === country)
    ?.checks.find((check) => check.kind === kind);
};

test('the check uses what was recorded: for its country alone, or for all where it depends on none', async () => {
  const { noticeId } = await sought();
  expect(await checkOf(noticeId, 'PAPERS')).toMatchObject({
    state: 'UNKNOWN',
    answers: ['HAVE', 'MISSING', 'NOT_NEEDED'],
    fact: null,
  });
  await record(first, { noticeId, fact: { ...papers, note: 'türk dilində' } });
  await record(first, { noticeId, fact: prints });
  await record(first, { noticeId, fact: { ...papers, kind: 'NATIONALITY', answer: 'BARS' } });
  expect(await checkOf(noticeId, 'PAPERS')).toMatchObject({
    state: 'READY',
    fact: {
      kind: 'PAPERS',
      country: { code: 'TR' },
      on: today,
      document: 'Tərcümə 4/11',
      note: 'türk dilində',
      mayWithdraw: true,
    },
  });
  expect(await checkOf(noticeId, 'PAPERS', 'PK')).toMatchObject({ state: 'UNKNOWN', fact: null });
  expect(await checkOf(noticeId, 'FINGERPRINTS', 'PK')).toMatchObject({
    state: 'READY',
    fact: { country: null },
  });
  expect((await checkOf(noticeId, 'NATIONALITY'))?.state).toBe('BAR');
});

test('a second officer who answers the same check is given what stands, and what he then records takes its place', async () => {
  const { noticeId } = await sought();
  const one = await record(first, { noticeId, fact: papers });
  const late = await record(second, { noticeId, fact: { ...papers, answer: 'MISSING' } });
  expect(late).toMatchObject({
    id: null,
    problems: [],
    newer: { id: one.id, answer: 'HAVE', mayWithdraw: false },
  });
  expect((await checkOf(noticeId, 'PAPERS'))?.fact?.answer).toBe('HAVE');
  const chosen = await record(second, {
    noticeId,
    version: one.id,
    fact: { ...papers, answer: 'MISSING' },
  });
  expect(await checkOf(noticeId, 'PAPERS')).toMatchObject({
    state: 'MISSING',
    fact: { id: chosen.id, mayWithdraw: false },
  });
  // Who corrects what he read before that is given that.
  const again = await record(first, { noticeId, version: one.id, fact: papers });
  expect(again.newer).toMatchObject({ id: chosen.id, answer: 'MISSING' });
});

test('of many who answer one check at once exactly one is recorded', async () => {
  const { noticeId } = await sought();
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, at) => record(at % 2 === 0 ? first : second, { noticeId, fact: papers })),
  );
  const ids = answers.flatMap(({ id }) => id ?? []);
  expect(ids).toHaveLength(1);
  expect(new Set(answers.flatMap(({ newer }) => newer?.id ?? []))).toEqual(new Set(ids));
  expect((await checkOf(noticeId, 'PAPERS'))?.fact?.id).toBe(ids[0]);
});

test('sent twice it is one; its author withdraws it, nobody else, and the check stands as before', async () => {
  const { noticeId } = await sought();
  const id = newUlid();
  const sent = { id, noticeId, fact: papers };
  expect((await record(first, sent)).id).toBe(id);
  expect((await record(first, sent)).id).toBe(id);
  expect(await withdraw(second, noticeId, id)).toEqual({ id: null, problems: [{ field: null }] });
  expect((await withdraw(first, noticeId, id)).id).toBe(id);
  expect(await checkOf(noticeId, 'PAPERS')).toMatchObject({ state: 'UNKNOWN', fact: null });
  // What was withdrawn is not corrected, and its id does not come back.
  expect((await record(first, { noticeId, version: id, fact: papers })).problems).toEqual([{ field: null }]);
  expect((await record(first, sent)).id).toBeNull();
  expect((await record(second, { noticeId, fact: papers })).id).not.toBeNull();
});

test('whoever does not write where the notice lies reads the answer and is offered none', async () => {
  const { file, person, noticeId } = await sought();
  await record(first, { noticeId, fact: papers });
  const analyst = await app.signInAs('ANALYST');
  expect(await checkOf(noticeId, 'PAPERS', 'TR', analyst)).toMatchObject({
    state: 'READY',
    answers: [],
    fact: { mayWithdraw: false },
  });
  expect(codesOf(await app.ask(analyst, RECORD, { id: newUlid(), noticeId, fact: papers }))).toEqual([
    'FORBIDDEN',
  ]);
  // A member who only reads the case in which a notice lies, and one outside it: the one may read, neither may write.
  const outsider = await app.signInAs('LIAISON');
  const inCase = noticeOn(file, person.id, file.scope, [['PUBLISHED', '2025-03-09']]);
  await file.plant(inCase);
  expect((await checkOf(inCase.id, 'PAPERS'))?.answers).toEqual([]);
  for (const by of [first, outsider])
    for (const id of [inCase.id, newUlid()]) {
      const variables = { id: newUlid(), noticeId: id, fact: papers };
      const missing = await app.ask(by, RECORD, { ...variables, noticeId: newUlid() });
      expect(codesOf(await app.ask(by, RECORD, variables))).toEqual(codesOf(missing));
      expect(codesOf(await app.ask(by, WITHDRAW, { noticeId: id, id: newUlid() }))).toEqual(['NOT_FOUND']);
    }
});

test('an answer lies where the notice lies: of a notice in a case nobody outside the case reads it', async () => {
  const { file, person } = await sought();
  const editor = await app.signInAs('LIAISON');
  await file.letIn({ user: editor, level: 'EDIT' });
  const inCase = noticeOn(file, person.id, file.scope, [['PUBLISHED', '2025-03-09']]);
  await file.plant(inCase);
  const { id } = await record(editor, { noticeId: inCase.id, fact: papers });
  expect((await checkOf(inCase.id, 'PAPERS', 'TR', first))?.fact?.id).toBe(id);
  const outsider = await app.signInAs('LIAISON');
  expect(codesOf(await app.ask(outsider, READ, { id: inCase.id }))).toEqual(['NOT_FOUND']);
});

test('an id that something else has, seen or not, records nothing and changes nothing', async () => {
  const { noticeId, person } = await sought();
  const foreign = await newCase(app.run, []);
  const hidden = personIn(foreign, { name: 'Gizli Ad' });
  await foreign.plant(hidden);
  for (const id of [hidden.recordId, person.recordId, noticeId]) {
    expect((await record(first, { id, noticeId, fact: papers })).id).toBeNull();
    expect((await checkOf(noticeId, 'PAPERS'))?.fact).toBeNull();
  }
  // The id of an answer to another notice is no way into this one.
  const other = await sought();
  const elsewhere = await record(first, { noticeId: other.noticeId, fact: papers });
  expect((await record(first, { id: elsewhere.id, noticeId, fact: papers })).id).toBeNull();
  expect((await withdraw(first, noticeId, elsewhere.id ?? '')).id).toBeNull();
  expect((await checkOf(other.noticeId, 'PAPERS'))?.state).toBe('READY');
});

test('refuses an answer that does not fit, a country too many or too few, a day not come or before birth, and no document', async () => {
  const { noticeId } = await sought();
  const wrong = async (fact: Record<string, unknown>) =>
    (await record(first, { noticeId, fact })).problems.map(({ field }) => field);
  expect(await wrong({ ...papers, answer: 'BARS' })).toEqual(['answer']);
  expect(await wrong({ ...papers, kind: 'PHOTOGRAPH', country: undefined })).toEqual(['answer']);
  for (const country of [undefined, 'AZ', 'no-country'])
    expect(await wrong({ ...papers, country })).toEqual(['country']);
  expect(await wrong({ ...prints, country: 'TR' })).toEqual(['country']);
  for (const on of [addDays(today, 1), '1987-05-02', '2026-02-30', 'yesterday'])
    expect(await wrong({ ...papers, on })).toEqual(['on']);
  for (const validTo of ['2020-01-01', '2026-02-30', 'x'])
    expect(await wrong({ ...papers, on: '2020-06-01', validTo })).toEqual(['validTo']);
  expect(await wrong({ ...papers, document: ' ', note: 'x'.repeat(501) })).toEqual(['document', 'note']);
});

test('an answer that lapses opens its check again and is listed with its day, in the calendar too, until it is renewed', async () => {
  const { noticeId } = await sought();
  const old = { ...papers, on: '2025-01-01', validTo: addDays(today, -1) };
  const { id } = await record(first, { noticeId, fact: old });
  expect(await checkOf(noticeId, 'PAPERS')).toMatchObject({ state: 'UNKNOWN', fact: { id } });
  const READ_DUE = `query ($id: ID!) { notice(id: $id) { deadlines { kind check due state isNear country { code } } }
    lapsingNotices { notice { id } deadline { kind check } } noticeCalendar }`;
  type Due = { kind: string; check: string | null; state: string; isNear: boolean };
  const due = async () => {
    const read = await app.read<{
      notice: { deadlines: Due[] };
      lapsingNotices: { notice: { id: string } | null; deadline: Due }[];
      noticeCalendar: string;
    }>(first, READ_DUE, { id: noticeId });
    return {
      own: read.notice.deadlines.filter(({ kind }) => kind === 'ANSWER_TO_CHECK'),
      listed: read.lapsingNotices.filter(
        ({ notice, deadline }) => notice?.id === noticeId && deadline.check === 'PAPERS',
      ).length,
      isInFile: read.noticeCalendar.replaceAll('\r\n ', '').includes(`UID:${noticeId}-PAPERS-TR-`),
    };
  };
  expect(await due()).toMatchObject({
    own: [{ check: 'PAPERS', state: 'OVERDUE', isNear: true, country: { code: 'TR' } }],
    listed: 1,
    isInFile: true,
  });
  await record(first, { noticeId, version: id, fact: { ...papers, validTo: addDays(today, 31) } });
  expect(await checkOf(noticeId, 'PAPERS')).toMatchObject({ state: 'READY' });
  expect(await due()).toMatchObject({
    own: [{ state: 'RUNNING', isNear: false }],
    listed: 0,
    isInFile: false,
  });
});
