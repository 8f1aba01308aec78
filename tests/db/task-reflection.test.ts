import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays } from '../../server/calendar.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, personIn } from '../support/builders.ts';
import { daysAgo, today, victimDesk, victimIn } from '../support/victims.ts';

const RECORD = `mutation ($id: ID!, $version: ID, $task: TaskInput!) { answer: recordTask(id: $id, version: $version, task: $task) {
  id problems { field text { az en } } } }`;
const TASKS = `query ($caseId: ID!) { caseTasks(caseId: $caseId) { victims { id pseudonym freeFrom }
  tasks { id kind victim { id pseudonym } conflict { freeFrom reason { en } } } } }`;
type Answer = { id: string | null; problems: { field: string; text: { az: string; en: string } }[] };
type Tasks = {
  caseTasks: {
    victims: { id: string; freeFrom: string | null }[];
    tasks: { id: string; kind: string | null; conflict: { freeFrom: string } | null }[];
  };
};

let app: TestApp;
let desk: ReturnType<typeof victimDesk>;
let editor: Session;
beforeAll(async () => {
  app = await startApp();
  desk = victimDesk(app);
  editor = await app.signInAs('INVESTIGATOR');
});
afterAll(() => app.close());

const opened = async () => {
  const file = await newCase(app.run, [{ user: editor, level: 'EDIT' }]);
  const victim = await victimIn(file);
  const record = async (task: object, more: object = {}): Promise<Answer> =>
    (
      await app.read<{ answer: Answer }>(editor, RECORD, {
        id: newUlid(),
        task: {
          caseId: file.id,
          text: 'Hear her',
          ownerId: editor.id,
          dueOn: today(),
          victimId: victim.id,
          ...task,
        },
        ...more,
      })
    ).answer;
  const tasks = async () => (await app.read<Tasks>(editor, TASKS, { caseId: file.id })).caseTasks;
  return { file, victim, record, tasks, place: { victimId: victim.id, caseId: file.id } };
};

test('a questioning within the reflection period is refused with the reason and the day from which it is allowed', async () => {
  const { victim, record, tasks, place } = await opened();
  await desk.begin(editor, place, daysAgo(10));
  const free = addDays(today(), 21);
  for (const kind of ['QUESTIONING', 'CONFRONTATION', 'REMOVAL']) {
    const { id, problems } = await record({ kind });
    expect([id, problems[0]?.field]).toEqual([null, 'dueOn']);
    for (const words of [problems[0]?.text.az, problems[0]?.text.en]) {
      expect(words).toContain(free.split('-').reverse().join('.'));
      expect(words).toContain(victim.pseudonym);
      expect(words).toContain('14-1.1');
    }
  }
  expect((await record({ kind: 'QUESTIONING', dueOn: addDays(free, -1) })).id).toBeNull();
  expect((await record({ kind: 'QUESTIONING', dueOn: free })).problems).toEqual([]);
  expect((await record({ kind: 'SUPPORT' })).problems).toEqual([]);
  const shown = await tasks();
  expect(shown.victims).toEqual([{ id: victim.id, pseudonym: victim.pseudonym, freeFrom: free }]);
  expect(shown.tasks.map(({ kind, conflict }) => [kind, conflict])).toEqual([
    ['SUPPORT', null],
    ['QUESTIONING', null],
  ]);
});

test('a task that stood before the period began is shown as in its way, until the period is withdrawn', async () => {
  const { record, tasks, place } = await opened();
  const { id } = await record({ kind: 'QUESTIONING', dueOn: daysAgo(3) });
  expect((await tasks()).tasks[0]?.conflict).toBeNull();
  const period = await desk.begin(editor, place, daysAgo(1));
  expect((await tasks()).tasks).toMatchObject([
    { id, conflict: { freeFrom: addDays(today(), 30), reason: { en: expect.stringContaining('14-1.1') } } },
  ]);
  await desk.withdrawHelp(editor, place.victimId, period.id ?? '');
  expect((await tasks()).tasks[0]?.conflict).toBeNull();
});

test('a task is about a victim of its case, and one with a kind is about somebody', async () => {
  const { file, record } = await opened();
  const suspect = personIn(file);
  await file.plant(suspect);
  for (const victimId of [suspect.id, newUlid()])
    expect((await record({ victimId })).problems.map(({ field }) => field)).toEqual(['victimId']);
  expect((await record({ victimId: null, kind: 'REMOVAL' })).problems.map(({ field }) => field)).toEqual([
    'victimId',
  ]);
  expect((await record({ victimId: null })).problems).toEqual([]);
});
