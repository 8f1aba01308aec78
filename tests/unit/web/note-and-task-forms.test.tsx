// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { CaseNotes } from '../../../web/notes/CaseNotes.tsx';
import { CaseTasks } from '../../../web/tasks/CaseTasks.tsx';
import { showAnswered } from '../../support/answering.tsx';

const CASE = '01J0000000000000000000000B';
const [FIRST, SECOND, LATER] = [
  '01J0000000000000000000000C',
  '01J0000000000000000000000D',
  '01J0000000000000000000000E',
];
const name = (en: string) => ({ az: en, en });
const note = (id: string, own: Record<string, unknown> = {}) => ({
  __typename: 'CaseNote',
  id,
  text: 'Ask the bank.',
  struck: [],
  recordedAt: '2026-11-24T08:00:00.000Z',
  recordedBy: name('Aydan Test'),
  earlier: 0,
  mayChange: true,
  mayWithdraw: true,
  ...own,
});
const answer = (type: string, own: Record<string, unknown>) => ({
  __typename: type,
  id: null,
  problems: [],
  newer: null,
  ...own,
});
const undoByKey = (): void =>
  void fireEvent.keyDown(document.documentElement, { key: 'z', code: 'KeyZ', ctrlKey: true });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const showNotes = (answers: Parameters<typeof showAnswered>[1]) =>
  showAnswered(<CaseNotes caseId={CASE} />, {
    CaseNotes: () => ({
      caseNotes: { __typename: 'CaseNotes', notes: [note(FIRST, { earlier: 1 })], mayAdd: true },
    }),
    CheckCaseNote: ({ note: typed }) => ({
      checkCaseNote:
        (typed as { text: string }).text.length < 3
          ? [{ __typename: 'Problem', field: 'text', text: name('Write more.') }]
          : [],
    }),
    ...answers,
  });

it('a note is corrected in a form that checks, shows what another wrote, and is taken back by the key', async () => {
  const theirs = note(SECOND, { text: 'Ask both banks.', recordedBy: name('Elvin Test') });
  const answers = [{ newer: theirs }, { id: LATER }, { id: FIRST }];
  const asked = showNotes({
    RecordCaseNote: () => ({ recordCaseNote: answer('CaseNoteAnswer', answers.shift() ?? {}) }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Correct' }));
  const form = await screen.findByRole('dialog', { name: 'Correct a note' });
  const field = within(form).getByLabelText('Note');
  fireEvent.change(field, { target: { value: 'x' } });
  expect(await within(form).findByText('Write more.', undefined, { timeout: 3000 })).toBeTruthy();
  fireEvent.change(field, { target: { value: 'Ask nobody.' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Record' }));
  const versions = await within(form).findByRole('alert');
  expect(within(versions).getByText('Ask both banks.')).toBeTruthy();
  expect(within(versions).getByText('Ask nobody.')).toBeTruthy();
  fireEvent.click(within(form).getByRole('button', { name: 'Record mine' }));
  expect(await screen.findByText('Recorded.')).toBeTruthy();
  undoByKey();
  const sent = () => asked.filter((one) => one.name === 'RecordCaseNote').map((one) => one.variables);
  await waitFor(() => expect(sent()).toHaveLength(3));
  expect(sent().map(({ version }) => version)).toEqual([FIRST, SECOND, LATER]);
  // What stood before one's own was what the other had written.
  expect(sent().at(-1)?.note).toMatchObject({ text: 'Ask both banks.' });
});

it('a note that was withdrawn is brought back, and its earlier versions are shown', async () => {
  const asked = showNotes({
    WithdrawCaseNote: () => ({ withdrawCaseNote: answer('CaseNoteAnswer', { id: FIRST }) }),
    RestoreCaseNote: () => ({ restoreCaseNote: answer('CaseNoteAnswer', { id: LATER }) }),
    CaseNoteVersions: () => ({ caseNoteVersions: [note(SECOND, { text: 'What it said before.' })] }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Earlier versions: 1' }));
  expect(await screen.findByText('What it said before.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  fireEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(asked.find((one) => one.name === 'RestoreCaseNote')?.variables).toMatchObject({ version: FIRST }),
  );
});

const task = (id: string, own: Record<string, unknown> = {}) => ({
  __typename: 'CaseTask',
  id,
  text: 'Ask the bank.',
  owner: { __typename: 'CaseMember', id: SECOND, name: name('Aydan Test') },
  case: { __typename: 'CaseRef', id: CASE, number: '1/26' },
  kind: null,
  victim: null,
  conflict: null,
  dueOn: '2026-12-24',
  daysLeft: 9,
  doneOn: null,
  recordedAt: '2026-11-24T08:00:00.000Z',
  recordedBy: name('Aydan Test'),
  earlier: 0,
  mayChange: true,
  mayWithdraw: true,
  mayTick: true,
  ...own,
});

const showTasks = (answers: Parameters<typeof showAnswered>[1]) =>
  showAnswered(<CaseTasks caseId={CASE} />, {
    CaseTasks: () => ({
      caseTasks: {
        __typename: 'CaseTasks',
        tasks: [task(FIRST)],
        members: [{ __typename: 'CaseMember', id: SECOND, name: name('Aydan Test') }],
        victims: [],
        mayAdd: true,
      },
    }),
    CheckTask: () => ({ checkTask: [] }),
    ...answers,
  });

it('a task keeps all that is typed, and of two versions the writer chooses', async () => {
  const theirs = task(SECOND, { text: 'Ask both banks.', dueOn: '2026-12-31' });
  const asked = showTasks({ RecordTask: () => ({ recordTask: answer('TaskAnswer', { newer: theirs }) }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Correct' }));
  const open = () => screen.findByRole('dialog', { name: 'Change a task' });
  let form = await open();
  fireEvent.change(within(form).getByLabelText('Last day'), { target: { value: '25.12.2026' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Close' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Correct' }));
  form = await open();
  expect(within(form).getByDisplayValue('25.12.2026')).toBeTruthy();
  fireEvent.click(within(form).getByRole('button', { name: 'Record' }));
  const versions = await within(form).findByRole('alert');
  expect(within(versions).getByText('Ask both banks.')).toBeTruthy();
  fireEvent.click(within(form).getByRole('button', { name: 'Keep theirs' }));
  expect(sessionStorage.length).toBe(0);
  expect(asked.filter((one) => one.name === 'RecordTask')).toHaveLength(1);
});

it('a task that was ticked is opened again by the key', async () => {
  const asked = showTasks({ TickTask: () => ({ tickTask: answer('TaskAnswer', { id: LATER }) }) });
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Ask the bank.' }));
  expect(await screen.findByText('Recorded.')).toBeTruthy();
  undoByKey();
  const ticks = () => asked.filter((one) => one.name === 'TickTask').map((one) => one.variables);
  await waitFor(() => expect(ticks()).toHaveLength(2));
  expect(ticks()).toMatchObject([
    { version: FIRST, isDone: true },
    { version: LATER, isDone: false },
  ]);
});
