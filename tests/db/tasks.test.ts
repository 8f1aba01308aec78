import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { detention } from '../../seed/builders/proceedings.ts';
import { inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';

let app: TestApp;
let lead: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [lead, reader] = await Promise.all([app.signInAs('ANALYST'), app.signInAs('SUPERVISOR')]);
});
afterAll(() => app.close());

const ANSWER = 'id problems { field } newer { id text }';
const RECORD = `mutation ($id: ID!, $version: ID, $task: TaskInput!) { recordTask(id: $id, version: $version, task: $task) { ${ANSWER} } }`;
const TICK = `mutation ($caseId: ID!, $id: ID!, $version: ID!, $isDone: Boolean!) { tickTask(caseId: $caseId, id: $id, version: $version, isDone: $isDone) { ${ANSWER} } }`;
const WITHDRAW = `mutation ($caseId: ID!, $id: ID!) { withdrawTask(caseId: $caseId, id: $id) { ${ANSWER} } }`;
const RESTORE = `mutation ($caseId: ID!, $id: ID!, $version: ID!) { restoreTask(caseId: $caseId, id: $id, version: $version) { ${ANSWER} } }`;
const CHECK = `query ($task: TaskInput!) { checkTask(task: $task) { field } }`;
const FIELDS = 'id text owner { id } dueOn daysLeft doneOn earlier mayChange mayWithdraw mayTick case { id }';
const TASKS = `query ($caseId: ID!) { caseTasks(caseId: $caseId) { tasks { ${FIELDS} } members { id } mayAdd } }`;
const MINE = `query { myTasks { ${FIELDS} } }`;
const VERSIONS = `query ($caseId: ID!, $id: ID!) { taskVersions(caseId: $caseId, id: $id) { ${FIELDS} } }`;

type Task = { id: string; text: string; daysLeft: number | null; mayTick: boolean };
type Answered = { id: string | null; problems: { field: string | null }[]; newer: { text: string } | null };

const opened = (): Promise<TestCase> =>
  newCase(app.run, [
    { user: lead, level: 'EDIT' },
    { user: reader, level: 'READ' },
  ]);
const today = (): string => dayInBaku(new Date());
const record = async (
  file: TestCase,
  task: Record<string, unknown> = {},
  { id = newUlid(), version, by = lead }: { id?: string; version?: string; by?: Session } = {},
): Promise<Answered> => {
  const whole = { caseId: file.id, text: 'Ask the bank', ownerId: lead.id, dueOn: today(), ...task };
  return (await app.read<{ recordTask: Answered }>(by, RECORD, { id, version, task: whole })).recordTask;
};
const tick = async (file: TestCase, version: string, by: Session, isDone = true): Promise<Answered> =>
  (await app.read<{ tickTask: Answered }>(by, TICK, { caseId: file.id, id: newUlid(), version, isDone }))
    .tickTask;
const idOf = ({ id, problems }: Answered): string => {
  expect(problems).toEqual([]);
  if (id === null) throw new Error('it was not done');
  return id;
};
const tasksOf = async (file: TestCase, by = lead): Promise<Task[]> =>
  (await app.read<{ caseTasks: { tasks: Task[] } }>(by, TASKS, { caseId: file.id })).caseTasks.tasks;

describe('a task', () => {
  test('stands by its day in the case, and with its owner by that of all his cases', async () => {
    const owner = await app.signInAs('INVESTIGATOR');
    const [one, two] = [await opened(), await opened()];
    await Promise.all([one.letIn({ user: owner }), two.letIn({ user: owner })]);
    const later = idOf(await record(one, { ownerId: owner.id, dueOn: addDays(today(), 3) }));
    const late = idOf(await record(two, { ownerId: owner.id, dueOn: addDays(today(), -1) }));
    idOf(await record(one));
    const { myTasks } = await app.read<{ myTasks: (Task & { case: { id: string } })[] }>(owner, MINE);
    expect(myTasks.map((task) => [task.id, task.daysLeft, task.case.id])).toEqual([
      [late, -1, two.id],
      [later, 3, one.id],
    ]);
    await app.change('MATCH (u:User {id: $u})-[m:MEMBER]->(c:Case {id: $c}) DELETE m', {
      u: owner.id,
      c: two.id,
    });
    expect((await app.read<{ myTasks: Task[] }>(owner, MINE)).myTasks.map(({ id }) => id)).toEqual([later]);
  });

  test('is done by its owner, who only reads the case, and by nobody else who does', async () => {
    const file = await opened();
    const [own, other] = [idOf(await record(file, { ownerId: reader.id })), idOf(await record(file))];
    expect((await tick(file, other, reader)).id).toBeNull();
    const doneId = idOf(await tick(file, own, reader));
    expect(await tasksOf(file, reader)).toMatchObject([
      { id: other, mayTick: false, doneOn: null },
      { id: doneId, mayTick: true, mayChange: false, doneOn: today(), daysLeft: null, earlier: 1 },
    ]);
    idOf(await tick(file, doneId, reader, false));
    expect((await tasksOf(file)).map((task) => task.daysLeft)).toEqual([0, 0]);
  });

  test('is changed in place of the version that was seen; the second gets both', async () => {
    const file = await opened();
    const first = idOf(await record(file));
    const second = idOf(await record(file, { text: 'Ask both banks' }, { version: first }));
    expect(await record(file, { text: 'Ask no bank' }, { version: first })).toMatchObject({
      id: null,
      newer: { id: second, text: 'Ask both banks' },
    });
    expect(await app.read(lead, VERSIONS, { caseId: file.id, id: second })).toMatchObject({
      taskVersions: [{ id: first, text: 'Ask the bank', mayChange: false }],
    });
  });

  test('sent twice is one, and is withdrawn by who recorded it', async () => {
    const file = await opened();
    const id = newUlid();
    for (const _ of [1, 2]) expect(idOf(await record(file, {}, { id }))).toBe(id);
    expect(await tasksOf(file)).toHaveLength(1);
    const other = await app.signInAs('PROSECUTOR');
    await file.letIn({ user: other, level: 'EDIT' });
    const ask = (by: Session) => app.read<{ withdrawTask: Answered }>(by, WITHDRAW, { caseId: file.id, id });
    expect((await ask(other)).withdrawTask.id).toBeNull();
    idOf((await ask(lead)).withdrawTask);
    expect(await tasksOf(file)).toEqual([]);
  });

  test('that was withdrawn comes back with what it said before, by who withdrew it and once', async () => {
    const file = await opened();
    const first = idOf(await record(file));
    const second = idOf(await record(file, { text: 'Ask both banks' }, { version: first }));
    idOf(
      (await app.read<{ withdrawTask: Answered }>(lead, WITHDRAW, { caseId: file.id, id: second }))
        .withdrawTask,
    );
    const back = { caseId: file.id, id: newUlid(), version: second };
    expect(codesOf(await app.ask(reader, RESTORE, back))).toEqual(['NOT_FOUND']);
    for (const _ of [1, 2])
      idOf((await app.read<{ restoreTask: Answered }>(lead, RESTORE, back)).restoreTask);
    expect(await tasksOf(file)).toMatchObject([
      { id: back.id, text: 'Ask both banks', earlier: 2, mayWithdraw: true },
    ]);
    expect(await app.read(lead, VERSIONS, { caseId: file.id, id: back.id })).toMatchObject({
      taskVersions: [{ text: 'Ask both banks' }, { text: 'Ask the bank' }],
    });
    const again = { ...back, id: newUlid() };
    expect(await app.read(lead, RESTORE, again)).toMatchObject({
      restoreTask: { id: null, newer: { id: back.id } },
    });
  });

  test('is held against the rules while it is typed, and nothing is kept', async () => {
    const file = await opened();
    const task = { caseId: file.id, text: 'x', ownerId: lead.id, dueOn: '2026-02-30' };
    expect(await app.read(lead, CHECK, { task })).toEqual({
      checkTask: [{ field: 'text' }, { field: 'dueOn' }],
    });
    expect(codesOf(await app.ask(reader, CHECK, { task }))).toEqual(['NOT_FOUND']);
    expect(await tasksOf(file)).toEqual([]);
  });

  test('under the id of a fact that its writer may not see leaves that fact as it was', async () => {
    const [file, hidden] = [await opened(), await newCase(app.run)];
    const person = personIn(hidden, { name: inventedName() });
    const id = newUlid();
    await hidden.plant(
      person,
      detention({ id, against: person.id, inCase: hidden.id, on: '2025-03-01' }, hidden.stamp),
    );
    const before = await app.rows(
      'MATCH (f:Fact {id: $id})-[r]-() RETURN labels(f) AS labels, properties(f) AS own, count(r) AS ties',
      { id },
    );
    expect((await record(file, {}, { id })).id).toBeNull();
    expect(
      await app.rows(
        'MATCH (f:Fact {id: $id})-[r]-() RETURN labels(f) AS labels, properties(f) AS own, count(r) AS ties',
        { id },
      ),
    ).toEqual(before);
  });

  test('needs words, a day, and an owner who is a member', async () => {
    const file = await opened();
    const stranger = await app.signInAs('ANALYST');
    const answer = await record(file, { text: ' ', ownerId: stranger.id, dueOn: '2026-02-30' });
    expect(answer.problems.map(({ field }) => field)).toEqual(['text', 'ownerId', 'dueOn']);
  });
});

describe('who may', () => {
  test('whoever only reads the case adds none, and for others it is not there', async () => {
    const file = await opened();
    const stranger = await app.signInAs('ANALYST');
    const task = { text: 'x y z', ownerId: lead.id, dueOn: today() };
    for (const [by, caseId] of [
      [reader, file.id],
      [stranger, file.id],
      [stranger, newUlid()],
    ] as const)
      expect(codesOf(await app.ask(by, RECORD, { id: newUlid(), task: { ...task, caseId } }))).toEqual([
        'NOT_FOUND',
      ]);
    for (const caseId of [file.id, newUlid()])
      expect(codesOf(await app.ask(stranger, TASKS, { caseId }))).toEqual(['NOT_FOUND']);
    const { caseTasks } = await app.read<{ caseTasks: { mayAdd: boolean } }>(reader, TASKS, {
      caseId: file.id,
    });
    expect(caseTasks.mayAdd).toBe(false);
  });
});
