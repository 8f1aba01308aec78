import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { act, episode, offence } from '../../seed/builders/offences.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { countryId, districtId, lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, noticeOn, personIn, type TestCase } from '../support/builders.ts';

const SHEET = `query ($noticeId: ID!, $caseId: ID, $language: MessageLanguage!) {
  noticeFormSheet(noticeId: $noticeId, caseId: $caseId, country: "TR", language: $language) {
    sections { title lines { key label value isOpen restsOn { id words sources { id title } } } } given { id } withheld isCut } }`;
const PRINT = `query ($noticeId: ID!, $caseId: ID, $language: MessageLanguage!, $entries: [NoticeFormEntry!]) {
  noticeForm(noticeId: $noticeId, caseId: $caseId, country: "RU", language: $language, entries: $entries) {
    id text given { id } problems { field text { en } } } }`;

let app: TestApp;
let officer: Session;
beforeAll(async () => {
  app = await startApp();
  officer = await app.signInAs('LIAISON');
});
afterAll(() => app.close());

type Line = {
  key: string;
  label: string;
  value: string | null;
  isOpen: boolean;
  restsOn: { id: string; words: string; sources: { id: string; title: string }[] }[];
};
type Sheet = { sections: { title: string; lines: Line[] }[]; given: { id: string }[]; withheld: number };
type Printed = {
  id: string | null;
  text: string | null;
  given: { id: string }[];
  problems: { field: string; text: { en: string } }[];
};

const sheetOf = async (by: Session, variables: Record<string, unknown>): Promise<Sheet> =>
  (await app.read<{ noticeFormSheet: Sheet }>(by, SHEET, { language: 'EN', ...variables })).noticeFormSheet;
const lineOf = ({ sections }: Sheet, key: string): Line | undefined =>
  sections.flatMap(({ lines }) => lines).find((line) => line.key === key);
const printed = async (by: Session, variables: Record<string, unknown>): Promise<Printed> =>
  (await app.read<{ noticeForm: Printed }>(by, PRINT, { language: 'EN', ...variables })).noticeForm;

const sought = async (more: { note?: string; pseudonym?: string } = {}) => {
  const file = await newCase(app.run, [{ user: officer, level: 'EDIT' }]);
  const named = more.pseudonym
    ? ({ role: 'VICTIM_IN', pseudonym: more.pseudonym, birth: '2001-02-03' } as const)
    : { name: 'Məmmədov Elçin Rəşad oğlu', birth: '1987-05-03' };
  const person = personIn(file, named);
  const record = person.nodes.find(({ properties }) => properties['id'] === person.recordId);
  if (record && more.note) record.properties['note'] = more.note;
  const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']]);
  await file.plant(person, red);
  return { file, person, red };
};

/** A charge that stands, with its offence, two episodes and their source; `secret` may not leave. */
const charged = async (file: TestCase, personId: string) => {
  const id = {
    offence: newUlid(),
    charge: newUlid(),
    episode: newUlid(),
    secret: newUlid(),
    act: newUlid(),
    exhibit: newUlid(),
  };
  const pseudonym = `Q-${newUlid().slice(-4)}`;
  const victim = personIn(file, { role: 'VICTIM_IN', pseudonym });
  const about = {
    victim: victim.id,
    inCase: file.id,
    forms: ['SEXUAL'],
    exploitedIn: countryId('TR'),
    recruitedIn: districtId('AZ-GA'),
    offences: [id.offence],
  };
  await file.plant(
    victim,
    offence(
      { id: id.offence, inCase: file.id, article: lawArticleId('144-1.2.1'), detectedOn: '2025-02-01' },
      inScope(file.scope, { validFrom: '2024-05', validTo: '2024-11' }),
    ),
    charge(
      {
        id: id.charge,
        against: personId,
        inCase: file.id,
        participation: 'PERPETRATOR',
        article: lawArticleId('144-1.2.1'),
        on: '2025-02-10',
        status: 'OPEN',
        offences: [id.offence],
      },
      file.stamp,
    ),
    episode({ ...about, id: id.episode, exploitedFrom: '2024-06', exploitedTo: '2024-11' }, file.stamp),
    episode({ ...about, id: id.secret, forms: ['BEGGING'] }, inScope(file.scope, { handling: 'H2' })),
    act('RECRUITED', id.act, personId, id.episode, file.stamp),
    exhibit({ id: id.exhibit, inCases: [file.id], number: 'E-9', kind: 'DOCUMENT' }, file.stamp),
    citation({ id: newUlid(), factId: id.episode, sourceId: id.exhibit }, file.stamp),
  );
  return { ...id, pseudonym };
};

test('the description is proposed from what records say, and the summary from the charge, with what they rest on and never with the victim', async () => {
  const { file, person, red } = await sought({ note: 'scar over the left eye' });
  const behind = await charged(file, person.id);
  const sheet = await sheetOf(officer, { noticeId: red.id, caseId: file.id });
  expect(lineOf(sheet, 'description')).toMatchObject({
    value: 'scar over the left eye',
    isOpen: true,
    restsOn: [{ id: person.recordId }],
  });
  const summary = lineOf(sheet, 'summary');
  expect(summary?.value).toMatch(
    /^Charged under article 144-1\.2\.1, 10\.02\.2025\. Committed 05\.2024–11\.2024\. Episode 1: 06\.2024–11\.2024; the person sought recruited; recruited in .+; exploited in Türkiye; form of exploitation: sexual exploitation\.$/u,
  );
  expect(summary?.restsOn.map(({ id }) => id).toSorted()).toEqual(
    [behind.charge, behind.offence, behind.episode].toSorted(),
  );
  expect(summary?.restsOn.find(({ id }) => id === behind.episode)?.sources).toEqual([
    { id: behind.exhibit, title: expect.stringContaining('E-9') },
  ]);
  expect((await app.auditOf(officer)).at(-1)?.ids).toContain(behind.exhibit);
  expect(sheet.withheld).toBe(1);
  expect(JSON.stringify(sheet)).not.toMatch(new RegExp(`begging|${behind.secret}|${behind.pseudonym}`, 'u'));
  const inRussian = await sheetOf(officer, { noticeId: red.id, caseId: file.id, language: 'RU' });
  expect(lineOf(inRussian, 'summary')?.value).toContain('Эпизод 1: 06.2024–11.2024');
  // Without the case there is nothing to propose, and nothing is said of it.
  const own = await sheetOf(officer, { noticeId: red.id });
  expect(lineOf(own, 'summary')).toMatchObject({ value: null, isOpen: true, restsOn: [] });
  expect(lineOf(own, 'description')).toMatchObject({ value: null, isOpen: true });
});

test('what the officer writes stands on paper in its line; what facts say is not written on, and what is empty is left to the pen', async () => {
  const { file, person, red } = await sought({ note: 'scar' });
  await charged(file, person.id);
  const asked = { noticeId: red.id, caseId: file.id };
  const sheet = await sheetOf(officer, asked);
  expect(lineOf(sheet, 'name')).toMatchObject({ isOpen: false, value: 'Məmmədov Elçin Rəşad oğlu' });
  expect(lineOf(sheet, 'warrant')).toMatchObject({ isOpen: true, value: null });
  expect(lineOf(sheet, 'signature')).toMatchObject({ isOpen: false, value: null });
  const entries = [
    { line: 'warrant', text: 'Baku court, 11.02.2025, No. 7' },
    { line: 'summary', text: 'In his own words.\nSecond line.' },
    { line: 'description', text: '' },
  ];
  const { text, problems, id } = await printed(officer, { ...asked, entries });
  expect(problems).toEqual([]);
  expect(text).toMatch(/^Arrest warrant: authority, day, number: Baku court, 11\.02\.2025, No\. 7$/mu);
  expect(text).toContain('what, when, where: In his own words.\nSecond line.');
  expect(text).toMatch(/^Description, distinguishing marks: _+$/mu);
  expect(text).not.toMatch(/Episode 1|scar/u);
  expect(text).toContain(`Əlaqə ${id?.slice(-10, -5)}-${id?.slice(-5)}`);
  // Recorded as a message it says the same; a line that may not be written is told and left out.
  const FILL = `query ($personId: ID!, $noticeId: ID!, $caseId: ID!, $entries: [NoticeFormEntry!]) {
    messageForm(personId: $personId, noticeId: $noticeId, caseId: $caseId, country: "RU", form: NOTICE, language: EN, entries: $entries) { text problems { field } } }`;
  type Filled = { messageForm: { text: string; problems: { field: string | null }[] } };
  const { messageForm } = await app.read<Filled>(officer, FILL, {
    ...asked,
    personId: person.id,
    entries: [...entries, { line: 'name', text: 'Somebody Else' }],
  });
  expect(messageForm.problems).toEqual([{ field: 'name' }]);
  expect(messageForm.text).toContain('Baku court, 11.02.2025, No. 7');
  expect(messageForm.text).toContain('In his own words.\nSecond line.');
  expect(messageForm.text).not.toContain('Somebody Else');
  // Left out, what is proposed stands.
  expect((await printed(officer, asked)).text).toMatch(/marks: scar$/mu);
});

test('refuses to print a line that facts fill, one that is not there or written twice, too long a text and signs that cannot be seen', async () => {
  const { file, red } = await sought();
  const asked = { noticeId: red.id, caseId: file.id };
  const wrong = async (...entries: { line: string; text: string }[]) => {
    const answer = await printed(officer, { ...asked, entries });
    expect(answer).toMatchObject(answer.problems.length > 0 ? { id: null, text: null, given: [] } : {});
    return answer.problems.map(({ field }) => field);
  };
  expect(await wrong({ line: 'name', text: 'Somebody Else' })).toEqual(['name']);
  expect(await wrong({ line: 'signature', text: 'X' })).toEqual(['signature']);
  expect(await wrong({ line: 'constructor', text: 'X' })).toEqual(['constructor']);
  expect(await wrong({ line: 'dna', text: 'a' }, { line: 'dna', text: 'b' })).toEqual(['dna']);
  expect(await wrong({ line: 'warrant', text: 'x'.repeat(501) })).toEqual(['warrant']);
  expect(await wrong({ line: 'summary', text: 'x'.repeat(6_000) })).toEqual([]);
  expect(await wrong({ line: 'summary', text: 'x'.repeat(6_001) })).toEqual(['summary']);
  expect(await wrong({ line: 'warning', text: 'armed\u202E' })).toEqual(['warning']);
});

test('of a protected person nothing that tells who it is can be written, and nothing is proposed', async () => {
  const pseudonym = `Q-${newUlid().slice(-4)}`;
  const { file, red } = await sought({ pseudonym, note: 'tattoo of her name' });
  const asked = { noticeId: red.id, caseId: file.id };
  const sheet = await sheetOf(officer, asked);
  expect(JSON.stringify(sheet)).not.toMatch(/tattoo|2001/u);
  const open = sheet.sections.flatMap(({ lines }) => lines.filter(({ isOpen }) => isOpen));
  expect(new Set(open.map(({ key }) => key))).toEqual(new Set(['purpose', 'penalty', 'warrant', 'officer']));
  for (const line of [
    'description',
    'summary',
    'aliases',
    'birthPlace',
    'documents',
    'presumed',
    'warning',
  ]) {
    const { text, problems } = await printed(officer, { ...asked, entries: [{ line, text: 'Nailə' }] });
    expect([text, ...problems.map(({ field }) => field)]).toEqual([null, line]);
  }
  const { text } = await printed(officer, { ...asked, entries: [{ line: 'officer', text: 'Desk 4' }] });
  expect(text).toContain(pseudonym);
  expect(text).toContain('Desk 4');
});

test('the form is printed also by whoever only reads the case, numbered, marked and in the trail with what it states', async () => {
  const { file, person, red } = await sought();
  const reader = await app.signInAs('LIAISON');
  await file.letIn({ user: reader });
  const asked = { noticeId: red.id, language: 'RU' };
  const noticeForm = await printed(reader, { ...asked, caseId: file.id });
  expect(noticeForm.text).toContain('Маммадов Елчин');
  expect(noticeForm.text).toMatch(/^Описание, особые приметы: _+$/mu);
  expect(noticeForm.text).toContain(`Əlaqə ${noticeForm.id?.slice(-10, -5)}-${noticeForm.id?.slice(-5)}`);
  expect(noticeForm.given.map(({ id }) => id).toSorted()).toEqual([person.recordId, red.id].toSorted());
  const lines = await app.auditOf(reader);
  expect(lines.some(({ ids }) => ids.includes(noticeForm.id ?? '') && ids.includes(person.recordId))).toBe(
    true,
  );
  // Without the case only what the unit reads; of another country's notice there is none.
  const own = await printed(reader, asked);
  expect(own.text).not.toContain('Маммадов');
  const theirs = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']], {
    ours: false,
    requestedBy: 'TR',
  });
  await file.plant(theirs);
  for (const query of [PRINT, SHEET])
    expect(codesOf(await app.ask(reader, query, { ...asked, noticeId: theirs.id }))).toEqual(['NOT_FOUND']);
});
