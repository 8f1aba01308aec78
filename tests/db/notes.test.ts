import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit, report, statement } from '../../seed/builders/evidence.ts';
import { person } from '../../seed/builders/people.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, type TestCase } from '../support/builders.ts';

let app: TestApp;
let writer: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [writer, reader] = [await app.signInAs('PROSECUTOR'), await app.signInAs('ANALYST')];
});
afterAll(() => app.close());

const NOTES = `query ($caseId: ID!) { caseNotes(caseId: $caseId) { mayAdd notes { id text struck recordedBy { en } earlier mayChange mayWithdraw } } }`;
const RECORD = `mutation ($id: ID!, $version: ID, $note: CaseNoteInput!) { recordCaseNote(id: $id, version: $version, note: $note) { id problems { field text { en } } newer { id text } } }`;
const RESTORE = `mutation ($caseId: ID!, $id: ID!, $version: ID!) { restoreCaseNote(caseId: $caseId, id: $id, version: $version) { id problems { field } newer { id } } }`;
const VERSIONS = `query ($caseId: ID!, $id: ID!) { caseNoteVersions(caseId: $caseId, id: $id) { id text mayChange recordedBy { en } } }`;
const CHECK = `query ($note: CaseNoteInput!) { checkCaseNote(note: $note) { field } }`;
const WITHDRAW = `mutation ($caseId: ID!, $id: ID!) { withdrawCaseNote(caseId: $caseId, id: $id) { id problems { field } } }`;

type Notes = {
  mayAdd: boolean;
  notes: { id: string; text: string; struck: string[]; mayWithdraw: boolean }[];
};
type Answer = {
  id: string | null;
  problems: { field: string | null }[];
  newer: { id: string; text: string } | null;
};
const notesOf = async (file: TestCase, by = writer): Promise<Notes> =>
  (await app.read<{ caseNotes: Notes }>(by, NOTES, { caseId: file.id })).caseNotes;
const record = async (
  file: TestCase,
  more = {},
  { id = newUlid(), by = writer, version = null as string | null } = {},
): Promise<Answer> => {
  const note = { caseId: file.id, text: 'Ask for the call records.', struck: [], ...more };
  return (await app.read<{ recordCaseNote: Answer }>(by, RECORD, { id, version, note })).recordCaseNote;
};
const withdraw = async (file: TestCase, id: string, by = writer): Promise<Answer> =>
  (await app.read<{ withdrawCaseNote: Answer }>(by, WITHDRAW, { caseId: file.id, id })).withdrawCaseNote;

const caseOfBoth = (): Promise<TestCase> =>
  newCase(app.run, [{ user: writer, level: 'EDIT' }, { user: reader }]);

describe('notes of a case', () => {
  test('are kept once however often they are sent, read by its members, and withdrawn by who keeps them', async () => {
    const file = await caseOfBoth();
    const id = newUlid();
    for (const _ of [1, 2]) expect(await record(file, {}, { id })).toMatchObject({ id, problems: [] });
    const later = await record(file, { text: 'Second\nline <b>' });
    const { notes, mayAdd } = await notesOf(file, reader);
    expect([mayAdd, notes.map((note) => [note.id, note.text, note.mayWithdraw])]).toEqual([
      false,
      [
        [later.id, 'Second\nline <b>', false],
        [id, 'Ask for the call records.', false],
      ],
    ]);
    expect(codesOf(await app.ask(reader, WITHDRAW, { caseId: file.id, id }))).toEqual(['NOT_FOUND']);
    expect(await withdraw(file, id)).toMatchObject({ id });
    expect((await notesOf(file)).notes.map((note) => note.id)).toEqual([later.id]);
    expect(await withdraw(file, id)).toMatchObject({ id: null });
  });

  test('are corrected by whoever edits the case; of two who do so the second gets what the first wrote', async () => {
    const file = await caseOfBoth();
    const colleague = await app.signInAs('INVESTIGATOR');
    await file.letIn({ user: colleague, level: 'EDIT' });
    const first = await record(file);
    const answers = await Promise.all(
      ['Theirs, one.', 'Theirs, two.'].map((text) =>
        record(file, { text }, { by: colleague, version: first.id }),
      ),
    );
    const [stands] = answers.filter(({ id }) => id !== null);
    const [late] = answers.filter(({ id }) => id === null);
    expect(late).toMatchObject({ problems: [], newer: { id: stands?.id } });
    const mine = await record(file, { text: 'Mine.' }, { version: late?.newer?.id ?? null });
    const { notes } = await notesOf(file);
    expect(notes).toMatchObject([{ id: mine.id, text: 'Mine.', earlier: 2, mayWithdraw: true }]);
    expect(await notesOf(file, reader)).toMatchObject({ notes: [{ mayChange: false }] });
    const { caseNoteVersions } = await app.read<{ caseNoteVersions: unknown[] }>(reader, VERSIONS, {
      caseId: file.id,
      id: mine.id,
    });
    expect(caseNoteVersions).toMatchObject([
      { id: stands?.id, text: late?.newer?.text, mayChange: false },
      { id: first.id, text: 'Ask for the call records.' },
    ]);
    expect(await record(file, {}, { version: newUlid() })).toMatchObject({ id: null, newer: null });
  });

  test('that were withdrawn come back with what they said before, by who withdrew them and once', async () => {
    const file = await caseOfBoth();
    const first = await record(file);
    const second = await record(file, { text: 'Second.' }, { version: first.id });
    await withdraw(file, second.id ?? '');
    const back = { caseId: file.id, id: newUlid(), version: second.id };
    expect(codesOf(await app.ask(reader, RESTORE, back))).toEqual(['NOT_FOUND']);
    for (const _ of [1, 2])
      expect(await app.read(writer, RESTORE, back)).toMatchObject({ restoreCaseNote: { id: back.id } });
    expect((await notesOf(file)).notes).toMatchObject([{ id: back.id, text: 'Second.', earlier: 2 }]);
    const { caseNoteVersions } = await app.read<{ caseNoteVersions: unknown[] }>(writer, VERSIONS, {
      caseId: file.id,
      id: back.id,
    });
    expect(caseNoteVersions).toMatchObject([{ text: 'Second.' }, { text: 'Ask for the call records.' }]);
    const again = { ...back, id: newUlid() };
    expect(await app.read(writer, RESTORE, again)).toMatchObject({
      restoreCaseNote: { id: null, newer: { id: back.id } },
    });
  });

  test('are held against the rule while they are typed, and nothing is kept', async () => {
    const file = await caseOfBoth();
    const note = { caseId: file.id, text: 'x', struck: [] };
    expect(await app.read(writer, CHECK, { note })).toEqual({ checkCaseNote: [{ field: 'text' }] });
    expect(codesOf(await app.ask(reader, CHECK, { note }))).toEqual(['NOT_FOUND']);
    expect((await notesOf(file)).notes).toEqual([]);
  });

  test('say what to mend', async () => {
    const file = await caseOfBoth();
    for (const text of ['  x ', 'x'.repeat(5001)])
      expect(await record(file, { text })).toMatchObject({ id: null, problems: [{ field: 'text' }] });
  });

  test('of others are not there, and their ids are not taken', async () => {
    const file = await caseOfBoth();
    const stranger = await app.signInAs('PROSECUTOR');
    for (const caseId of [file.id, newUlid()]) {
      expect(codesOf(await app.ask(stranger, NOTES, { caseId }))).toEqual(['NOT_FOUND']);
      const note = { caseId, text: 'Something.', struck: [] };
      expect(codesOf(await app.ask(stranger, RECORD, { id: newUlid(), note }))).toEqual(['NOT_FOUND']);
    }
    const { id } = await record(file);
    const own = await newCase(app.run, [{ user: stranger, level: 'EDIT' }]);
    expect((await record(own, {}, { id: id ?? '', by: stranger })).id).toBeNull();
    expect((await notesOf(own, stranger)).notes).toEqual([]);
    expect((await notesOf(file)).notes).toMatchObject([{ id }]);
  });
});

describe('a strike that is kept', () => {
  test('names sources and witnesses, and is there only for who sees them all', async () => {
    const file = await newCase(app.run, [{ user: writer, level: 'EDIT', identity: true }, { user: reader }]);
    const [shown, informant, witness] = [newUlid(), newUlid(), newUlid()];
    await file.plant(
      exhibit({ id: shown, inCases: [file.id], number: '7', kind: 'OTHER' }, file.stamp),
      person(witness),
      statement(
        { id: newUlid(), by: witness, inCase: file.id, on: '2025-02-10', as: 'WITNESS', text: 'x' },
        file.stamp,
      ),
      report(
        { id: informant, inCase: file.id, on: '2025-02-01', sourceKind: 'HUMINT', reference: 'X' },
        inScope(`${file.scope}:identity`),
      ),
    );
    const open = await record(file, { struck: [shown, witness] });
    const secret = await record(file, { struck: [shown, informant] });
    expect((await notesOf(file, reader)).notes.map(({ id }) => id)).toEqual([open.id]);
    expect((await notesOf(file)).notes.map(({ id }) => id)).toEqual([secret.id, open.id]);
  });

  test('cannot name what its writer does not see, the same as what is not there', async () => {
    const file = await caseOfBoth();
    const elsewhere = await newCase(app.run);
    const hidden = newUlid();
    await elsewhere.plant(
      exhibit({ id: hidden, inCases: [elsewhere.id], number: '1', kind: 'OTHER' }, elsewhere.stamp),
    );
    const [ofOthers, missing] = [
      await record(file, { struck: [hidden] }),
      await record(file, { struck: [newUlid()] }),
    ];
    expect(ofOthers).toEqual(missing);
    expect(ofOthers).toMatchObject({ id: null, problems: [{ field: null }] });
  });
});
