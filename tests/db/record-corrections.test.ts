import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { newCase, personIn, type TestCase } from '../support/builders.ts';
import { dossierDesk } from '../support/dossiers.ts';
import { written } from '../support/drafted-dossiers.ts';

let app: TestApp;
let writer: Session;
let colleague: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [writer, colleague, reader] = [
    await app.signInAs('INVESTIGATOR'),
    await app.signInAs('INVESTIGATOR'),
    await app.signInAs('PROSECUTOR'),
  ];
});
afterAll(() => app.close());

const RECORD =
  'id names { text } birth { text from } citizenship { code } mayCorrect recordedBy { en } sources { id }';
const PERSON = `query ($id: ID!) { person(id: $id) { label records { ${RECORD} earlier { ${RECORD} } } } }`;
const CORRECT = `mutation ($id: ID!, $personId: ID!, $version: ID!, $record: RecordCorrectionInput!) {
  answer: correctRecord(id: $id, personId: $personId, version: $version, record: $record) { id problems { field } newer { ${RECORD} } } }`;
const PERMIT = `mutation ($id: ID!, $caseId: ID!, $factId: ID!) {
  recordPermission(id: $id, caseId: $caseId, factId: $factId, allows: COURT_FILE, grantedBy: "Interpol", on: "2025-02-01") { problems { field } } }`;
const PERMITTED = `query ($caseId: ID!) { permissions: dossierPermissions(caseId: $caseId, language: EN) { factId } }`;
const CHANGES = `query ($id: ID!) { opened: dossierVersion(id: $id) { changes { kind id now standsAs personId } } }`;
const SEARCH = `query ($text: String!) { search(text: $text) { groups { hits { element { label } } } } }`;
type Shown = {
  id: string;
  names: { text: string }[];
  birth: { text: string } | null;
  mayCorrect: boolean;
  sources: { id: string }[];
};
type Answer = { id: string | null; problems: { field: string | null }[]; newer: Shown | null };

const said = (more: object = {}) => ({
  name: 'Sınaqov Elçin',
  birth: '05.1987',
  sex: 'M',
  citizenship: 'AZ',
  certainty: 'CONFIRMED',
  reliability: 'B',
  credibility: 2,
  handling: 'H0',
  sourceText: 'Pasport',
  ...more,
});

const begun = async () => {
  const file = await newCase(app.run, [
    { user: writer, level: 'EDIT' },
    { user: colleague, level: 'EDIT' },
    { user: reader, level: 'READ' },
  ]);
  const someone = personIn(file, { name: 'Sınaqov Elçin' });
  await file.plant(someone);
  return { file, someone };
};
const personOf = async (id: string, by = writer) =>
  (
    await app.read<{ person: { label: string; records: (Shown & { earlier: Shown[] })[] } }>(by, PERSON, {
      id,
    })
  ).person;
const correct = async (
  by: Session,
  of: { id: string; recordId: string },
  record: object,
  { version = of.recordId, id = newUlid() } = {},
) => {
  const { answer } = await app.read<{ answer: Answer }>(by, CORRECT, {
    id,
    personId: of.id,
    version,
    record,
  });
  return { ...answer, sent: id };
};
const cited = async (file: TestCase, factId: string, kind = 'DOCUMENT'): Promise<string> => {
  const id = newUlid();
  await file.plant(
    exhibit({ id, inCases: [file.id], number: newUlid().slice(-4), kind }, file.stamp),
    citation({ id: newUlid(), factId, sourceId: id }, file.stamp),
  );
  return id;
};

describe('what a record says of a person', () => {
  test('is corrected by whoever edits the case, and what stood before is kept', async () => {
    const { someone } = await begun();
    const record = said({ name: 'Sınaqov Elçin Rauf oğlu', birth: '03.05.1987', citizenship: 'TR' });
    const { id, sent, problems } = await correct(colleague, someone, record);
    expect({ id, problems }).toEqual({ id: sent, problems: [] });
    const { label, records } = await personOf(someone.id);
    expect(label).toBe('Sınaqov Elçin Rauf oğlu');
    expect(records).toMatchObject([
      {
        id: sent,
        names: [{ text: 'Sınaqov Elçin Rauf oğlu' }],
        birth: { from: '1987-05-03' },
        citizenship: { code: 'TR' },
        mayCorrect: true,
        earlier: [
          { id: someone.recordId, names: [{ text: 'Sınaqov Elçin' }], birth: { from: '1987-05-01' } },
        ],
      },
    ]);
  });

  test('keeps its sources where name, birth and citizenship stay, and loses them where one is another', async () => {
    const { file, someone } = await begun();
    const source = await cited(file, someone.recordId);
    const same = await correct(writer, someone, said({ sex: 'U', certainty: 'PROBABLE' }));
    expect((await personOf(someone.id)).records).toMatchObject([{ id: same.id, sources: [{ id: source }] }]);
    const other = await correct(writer, someone, said({ birth: '06.1987' }), { version: same.sent });
    expect((await personOf(someone.id)).records).toMatchObject([{ id: other.id, sources: [] }]);
  });

  test('the second of two who correct it is shown the version of the first, and may record over that', async () => {
    const atOnce = async ({ someone }: Awaited<ReturnType<typeof begun>>) => {
      const both = await Promise.all([
        correct(writer, someone, said({ birth: '1986' })),
        correct(colleague, someone, said({ birth: '1988' })),
      ]);
      const won = both.filter(({ id }) => id !== null);
      expect(won).toHaveLength(1);
      expect(both.filter(({ newer }) => newer?.id === won[0]?.sent)).toHaveLength(1);
      return won[0];
    };
    // Who waits for the lock has read before it: it takes several tries to meet that.
    for (let tries = 0; tries < 10; tries += 1) await atOnce(await begun());
    const file = await begun();
    const { someone } = file;
    const won = await atOnce(file);
    expect((await personOf(someone.id)).records).toHaveLength(1);
    const over = await correct(writer, someone, said({ birth: '1989' }), {
      version: won?.sent ?? '',
    });
    expect(over.id).toBe(over.sent);
    const again = await correct(writer, someone, said({ birth: '1989' }), {
      version: won?.sent ?? '',
      id: over.sent,
    });
    expect(again).toMatchObject({ id: over.sent, problems: [] });
    expect((await personOf(someone.id)).records).toHaveLength(1);
  });

  test('is not corrected by who reads alone or sees nothing, nor without a name, a day that is one, a country or a source', async () => {
    const { someone } = await begun();
    const stranger = await app.signInAs('INVESTIGATOR');
    const variables = { id: newUlid(), personId: someone.id, version: someone.recordId, record: said() };
    expect(codesOf(await app.ask(reader, CORRECT, variables))).not.toEqual([]);
    expect(codesOf(await app.ask(stranger, CORRECT, variables))).toEqual(['NOT_FOUND']);
    expect((await personOf(someone.id, reader)).records).toMatchObject([{ mayCorrect: false }]);
    const wrong = said({ name: ' ', birth: '31.02.1987', citizenship: 'XX', sourceText: '' });
    const { problems } = await correct(writer, someone, wrong);
    expect(new Set(problems.map(({ field }) => field))).toEqual(
      new Set(['name', 'birth', 'citizenship', 'sourceText']),
    );
    expect((await personOf(someone.id)).records).toMatchObject([{ id: someone.recordId }]);
  });

  test('of a protected person takes no name, keeps the year alone, and asks for the right to identities', async () => {
    const { file } = await begun();
    const victim = personIn(file, { role: 'VICTIM_IN', pseudonym: 'Q-3', birth: '2007' });
    await file.plant(victim);
    const record = said({ name: undefined, birth: '23.11.2008' });
    const variables = { id: newUlid(), personId: victim.id, version: victim.recordId, record };
    expect(codesOf(await app.ask(writer, CORRECT, variables))).toEqual(['NOT_FOUND']);
    const keeper = await app.signInAs('INVESTIGATOR');
    await file.letIn({ user: keeper, level: 'EDIT', identity: true });
    expect((await correct(keeper, victim, said({ birth: '2008' }))).problems).toMatchObject([
      { field: 'name' },
    ]);
    const { id, sent } = await correct(keeper, victim, record);
    expect(id).toBe(sent);
    expect(await personOf(victim.id)).toMatchObject({
      label: 'Q-3',
      records: [{ names: [], birth: { text: '2008', from: '2008-01-01' } }],
    });
  });

  test('stands in what has changed since a version of a dossier that rests on it', async () => {
    const { file, someone } = await begun();
    const desk = dossierDesk(app);
    const dossierId = await desk.begin(writer, file.id, [written([someone.recordId], 'Born in May.')]);
    const { version } = await desk.freeze(writer, dossierId);
    expect(version?.lapsed).toEqual([]);
    const first = await correct(colleague, someone, said({ birth: '1986' }));
    const { sent } = await correct(colleague, someone, said({ birth: '1985' }), { version: first.sent });
    const [now] = await desk.versions(writer, dossierId);
    expect(now?.lapsed).toMatchObject([{ kind: 'CORRECTED', id: someone.recordId }]);
    const { opened } = await app.read<{ opened: { changes: object[] } }>(writer, CHANGES, {
      id: version?.id,
    });
    expect(opened.changes).toEqual([
      {
        kind: 'CORRECTED',
        id: someone.recordId,
        now: expect.stringContaining('1985') as string,
        standsAs: sent,
        personId: someone.id,
      },
    ]);
  });

  test('keeps what its provider permitted while it says the same, and its photograph whatever it says', async () => {
    const { file, someone } = await begun();
    const permit = { id: newUlid(), caseId: file.id, factId: someone.recordId };
    await app.read(writer, PERMIT, permit);
    await cited(file, someone.recordId, 'PHOTOGRAPH');
    await cited(file, someone.recordId, 'DOCUMENT');
    const permitted = async () =>
      (
        await app.read<{ permissions: { factId: string }[] }>(writer, PERMITTED, { caseId: file.id })
      ).permissions.map(({ factId }) => factId);
    const tied = async (): Promise<string[]> =>
      (await personOf(someone.id)).records.flatMap(({ sources }) => sources.flatMap(({ id }) => id ?? []));
    const graded = await correct(colleague, someone, said({ sex: 'U' }));
    expect(await permitted()).toEqual([graded.sent]);
    expect(await tied()).toHaveLength(2);
    await correct(colleague, someone, said({ birth: '1985' }), { version: graded.sent });
    expect(await permitted()).toEqual([]);
    expect(await tied()).toHaveLength(1);
  });
});

test('a corrected name is found, and the one before it no more', async () => {
  const { someone } = await begun();
  const name = `Yoxlamov Zülfüqar ${newUlid().slice(-4).replaceAll(/\d/gu, 'a')}`;
  await correct(writer, someone, said({ name }));
  expect((await personOf(someone.id)).label).toBe(name);
  const { search } = await app.read<{
    search: { groups: { hits: { element: { label: string } | null }[] }[] };
  }>(writer, SEARCH, {
    text: 'Zülfüqar Yoxlamov',
  });
  expect(search.groups.flatMap(({ hits }) => hits.map(({ element }) => element?.label))).toContain(name);
});
