import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import { spansOf, type Tree } from '../../server/dossiers/document-tree.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { personRecord, type NameForm } from '../../seed/builders/people.ts';
import { thing } from '../../seed/builders/things.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, personIn } from '../support/builders.ts';
import { dossierDesk } from '../support/dossiers.ts';

const SHOWN = `id country ground reference dueOn daysLeft state next earlier mayChange mayWithdraw dossierId dossierTitle
  events { id state on note mayWithdraw } given { toWhom ground number form }`;
const ANSWER = `id request { ${SHOWN} } problems { field } newer { ${SHOWN} }`;
const RECORD = `mutation ($id: ID!, $dossierId: ID!, $version: ID, $request: CountryRequestInput!) {
  answer: recordCountryRequest(id: $id, dossierId: $dossierId, version: $version, request: $request) { ${ANSWER} } }`;
const HAPPENED = `mutation ($id: ID!, $seen: ID, $event: CountryRequestEventInput!) {
  answer: recordCountryRequestEvent(id: $id, seen: $seen, event: $event) { ${ANSWER} } }`;
const TAKE_BACK = `mutation ($caseId: ID!, $id: ID!) { answer: withdrawCountryRequestEvent(caseId: $caseId, id: $id) { ${ANSWER} } }`;
const WITHDRAW = `mutation ($caseId: ID!, $id: ID!) { answer: withdrawCountryRequest(caseId: $caseId, id: $id) { ${ANSWER} } }`;
const RESTORE = `mutation ($caseId: ID!, $id: ID!, $version: ID!) { answer: restoreCountryRequest(caseId: $caseId, id: $id, version: $version) { ${ANSWER} } }`;
const VERSIONS = `query ($caseId: ID!, $id: ID!) { versions: countryRequestVersions(caseId: $caseId, id: $id) { ${SHOWN} } }`;
const CHECK = `query ($request: CountryRequestInput!) { checkCountryRequest(request: $request) { field } }`;
const CHECK_EVENT = `query ($event: CountryRequestEventInput!) { checkCountryRequestEvent(event: $event) { field } }`;
const LIST = `query ($caseId: ID!) { countryRequests(caseId: $caseId) { ${SHOWN} } }`;
const OPEN = 'query ($id: ID!) { dossier(id: $id) { content } }';

let app: TestApp;
let desk: ReturnType<typeof dossierDesk>;
let writer: Session;
let approver: Session;
let outsider: Session;
beforeAll(async () => {
  app = await startApp();
  desk = dossierDesk(app);
  [writer, approver, outsider] = [
    await app.signInAs('INVESTIGATOR'),
    await app.signInAs('PROSECUTOR'),
    await app.signInAs('INVESTIGATOR'),
  ];
});
afterAll(() => app.close());

type Shown = {
  id: string;
  country: string;
  state: string;
  next: string[];
  mayChange: boolean;
  daysLeft: number | null;
  dossierTitle: string | null;
  events: { id: string; state: string; on: string; mayWithdraw: boolean }[];
  given: { toWhom: string; ground: string; number: number; form: string }[];
};
type Answer = {
  id: string | null;
  request: Shown | null;
  problems: { field: string | null }[];
  newer: Shown | null;
};

// The day of each test, not of the file: it may be loaded before midnight and run after it.
let today = '';
beforeEach(() => {
  today = dayInBaku(new Date());
});
const wish = {
  country: 'TR',
  ground: 'Avropa Konvensiyası, 1959',
  reference: '7/12',
  get dueOn() {
    return addDays(today, 30);
  },
};

const begun = async (kind = 'LEGAL_ASSISTANCE') => {
  const file = await newCase(app.run, [
    { user: writer, level: 'EDIT' },
    { user: approver, level: 'READ' },
  ]);
  const names: NameForm[] = [
    { text: 'Məmmədov Elçin Rəşad oğlu', script: 'Latn', kind: 'LEGAL' },
    { text: 'الچین ممدوف', script: 'Arab', kind: 'ALIAS' },
  ];
  const suspect = personIn(file, { names, birthPlace: 'Batumi, Gürcüstan SSR' });
  const pseudonym = `Q-${newUlid().slice(-4)}`;
  const victim = personIn(file, { role: 'VICTIM_IN', pseudonym, sex: 'F' });
  await file.plant(suspect, victim);
  const block = { id: newUlid(), kind: 'PARTICULARS' as const, heading: null };
  const dossierId = await desk.begin(writer, file.id, [block], { kind, title: 'Sorğu' });
  return { file, dossierId, suspect, victim: { ...victim, pseudonym } };
};

const record = async (session: Session, variables: Record<string, unknown>): Promise<Answer> =>
  (await app.read<{ answer: Answer }>(session, RECORD, variables)).answer;
const happened = async (
  session: Session,
  { id = newUlid(), seen = null, ...event }: Record<string, unknown>,
): Promise<Answer> =>
  (
    await app.read<{ answer: Answer }>(session, HAPPENED, {
      id,
      seen,
      event: { on: today, note: null, ...event },
    })
  ).answer;
const asked = async (query: string, variables: Record<string, unknown>, by = writer): Promise<Answer> =>
  (await app.read<{ answer: Answer }>(by, query, variables)).answer;
const listed = async (session: Session, caseId: string): Promise<Shown[]> =>
  (await app.read<{ countryRequests: Shown[] }>(session, LIST, { caseId })).countryRequests;
const wordsOf = async (dossierId: string): Promise<string> => {
  const { dossier } = await app.read<{ dossier: { content: string } }>(writer, OPEN, { id: dossierId });
  const { parts } = JSON.parse(dossier.content) as Tree;
  return parts.flatMap((part) => spansOf(part).map(({ text }) => text)).join('\n');
};

test('a dossier goes to a country, and says the names in its letters and on what ground', async () => {
  const { file, dossierId } = await begun();
  expect(await wordsOf(dossierId)).toContain('The country has not been named yet.');
  const first = newUlid();
  const { request } = await record(writer, { id: first, dossierId, request: wish });
  expect(request).toMatchObject({ country: 'TR', state: 'DRAFTED', next: ['SENT'], daysLeft: 30, given: [] });
  const turkish = await wordsOf(dossierId);
  for (const words of ['Memmedov Elçin', 'MAMMADOV<<ELCIN', 'Avropa Konvensiyası, 1959', '7/12'])
    expect(turkish).toContain(words);
  // A protected person is a pseudonym, in whatever letters.
  expect(turkish).toMatch(/Q-\w{4}\n–\n–/u);
  const second = await record(writer, {
    id: newUlid(),
    dossierId,
    version: first,
    request: { ...wish, country: 'RU' },
  });
  expect(second.request?.country).toBe('RU');
  expect(await wordsOf(dossierId)).toContain('Маммадов Елчин Рашад');
  const third = {
    id: newUlid(),
    dossierId,
    version: second.request?.id,
    request: { ...wish, country: 'AE' },
  };
  await record(writer, third);
  expect(await wordsOf(dossierId)).toContain('الچین ممدوف');
  expect(await listed(approver, file.id)).toMatchObject([{ country: 'AE', mayChange: false, next: [] }]);
});

test('it says of those against whom the case is what their records say, with grade, papers and photograph, and nothing of others', async () => {
  const { file, dossierId, suspect, victim } = await begun();
  const witness = personIn(file, {
    name: 'Şahidova Aygün',
    role: 'WITNESS_IN',
    birthPlace: 'Odessa',
    citizenship: 'UA',
  });
  const [passport, fin, photo, secret, holds] = [newUlid(), newUlid(), newUlid(), newUlid(), newUlid()];
  await file.plant(
    witness,
    personRecord(
      {
        id: secret,
        of: suspect.id,
        sex: 'M',
        citizenship: 'PK',
        names: [{ text: 'Gizli Təxəllüs', script: 'Latn', kind: 'ALIAS' }],
      },
      inScope(file.scope, { handling: 'H2', grade: 'A1' }),
    ),
    thing({ id: passport, kind: 'DOCUMENT', value: `C0${passport.slice(-7)}` }),
    thing({ id: fin, kind: 'IDENTIFIER', scheme: 'AZ_FIN', value: fin.slice(-7) }),
    link('HOLDS_DOCUMENT', holds, suspect.id, passport, file.stamp),
    link('HAS_IDENTIFIER', newUlid(), suspect.id, fin, file.stamp),
    exhibit({ id: photo, inCases: [file.id], number: '44', kind: 'PHOTOGRAPH', volume: 3 }, file.stamp),
    citation({ id: newUlid(), factId: suspect.recordId, sourceId: photo }, file.stamp),
  );
  await app.change(
    'MATCH ()-[h:HOLDS_DOCUMENT {id: $id}]->() SET h.documentType = "PASSPORT", h.authenticity = "FORGED"',
    { id: holds },
  );
  expect(await wordsOf(dossierId)).not.toContain('Nationality');
  await record(writer, { id: newUlid(), dossierId, request: { ...wish, country: 'AE' } });
  const words = await wordsOf(dossierId);
  for (const said of [
    'Məmmədov Elçin Rəşad oğlu (Legal name) (B2)',
    'الچین ممدوف (Alias) (B2)',
    'Sex\nMale (B2)',
    'Born\n05.1987 (B2)',
    'Place of birth\nBatumi, Gürcüstan SSR (B2)',
    'Nationality\nAzerbaijan (B2)',
    `Passport: C0${passport.slice(-7)} (Forged, B2)`,
    `Azerbaijani personal identification number (FİN): ${fin.slice(-7)} (B2)`,
    'Exhibit 44, Photograph, vol. 3',
  ])
    expect(words).toContain(said);
  // Neither a record that may not leave, nor anything of a witness or of who is protected but their names.
  for (const hidden of ['Gizli', 'Pakistan', 'Ukrain', 'Odessa', 'Female'])
    expect(words).not.toContain(hidden);
  expect(words.split('Nationality')).toHaveLength(2);
  expect(words).toContain(victim.pseudonym);
});

test('an approval lapses when a record that the request repeats is another, and its code marks the version', async () => {
  const { file, dossierId, suspect } = await begun();
  const told = newUlid();
  await file.plant(
    personRecord(
      {
        id: told,
        of: suspect.id,
        sex: 'M',
        citizenship: 'TR',
        names: [{ text: 'Elçin', script: 'Latn', kind: 'ALIAS' }],
      },
      inScope(file.scope, { handling: 'H1', grade: 'C3' }),
    ),
  );
  await record(writer, { id: newUlid(), dossierId, request: wish });
  const { version } = await desk.freeze(writer, dossierId);
  const id = version?.id ?? '';
  expect(await app.rows('MATCH (v:DossierVersion {id: $id}) RETURN v.handling AS handling', { id })).toEqual([
    { handling: 'H1' },
  ]);
  await desk.ask(writer, id);
  await desk.approve(approver, { id, hash: version?.hash ?? '' });
  expect((await desk.open(writer, id)).version).toMatchObject({ state: 'APPROVED', lapsed: [] });
  await app.change('MATCH (r:Record {id: $told})-[t]->() SET r.supersededAt = $at, t.supersededAt = $at', {
    told,
    at: new Date().toISOString(),
  });
  expect((await desk.open(writer, id)).version).toMatchObject({
    state: 'LAPSED',
    lapsed: [{ kind: 'WITHDRAWN', before: 'Elçin · Male · Türkiye · C3 · H1' }],
  });
});

test('of eight who name the country of one dossier at the same moment one records it', async () => {
  const { dossierId } = await begun();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => record(writer, { id: newUlid(), dossierId, request: wish })),
  );
  const rows = await app.rows(
    'MATCH (r:CountryRequest {dossierId: $dossierId}) WHERE r.supersededAt IS NULL RETURN count(r) AS n',
    { dossierId },
  );
  expect(rows).toEqual([{ n: 1 }]);
  expect(answers.filter(({ id }) => id !== null)).toHaveLength(1);
  expect(answers.filter(({ newer }) => newer?.country === 'TR')).toHaveLength(7);
});

test('two who correct one request: the second gets what the first wrote, and a request that is sent twice is one', async () => {
  const { file, dossierId } = await begun();
  const first = newUlid();
  const sent = { id: first, dossierId, request: wish };
  await record(writer, sent);
  expect((await record(writer, sent)).request?.id).toBe(first);
  await record(writer, { id: newUlid(), dossierId, version: first, request: { ...wish, country: 'AE' } });
  const late = await record(writer, { id: newUlid(), dossierId, version: first, request: wish });
  expect(late).toMatchObject({ id: null, request: null, problems: [], newer: { country: 'AE', earlier: 1 } });
  // Whoever began without knowing of any gets what stands as well, and may then write over it.
  const blind = await record(writer, { id: newUlid(), dossierId, request: wish });
  expect(blind).toMatchObject({ id: null, newer: { country: 'AE' } });
  expect(await listed(writer, file.id)).toHaveLength(1);
  const chosen = { id: newUlid(), dossierId, version: blind.newer?.id, request: { ...wish, reference: '8' } };
  const { request } = await record(writer, chosen);
  expect(request).toMatchObject({ country: 'TR', reference: '8', earlier: 2 });
  const { versions } = await app.read<{ versions: Shown[] }>(approver, VERSIONS, {
    caseId: file.id,
    id: request?.id,
  });
  expect(versions.map(({ country, mayChange }) => [country, mayChange])).toEqual([
    ['AE', false],
    ['TR', false],
  ]);
});

test('two who record what has happened: the second gets what the first recorded, and it stands once', async () => {
  const { file, dossierId } = await begun();
  const version = newUlid();
  await record(writer, { id: version, dossierId, request: wish });
  const sent = { caseId: file.id, version, state: 'SENT' };
  const answers = await Promise.all([1, 2, 3, 4].map(() => happened(writer, sent)));
  expect(answers.filter(({ id }) => id !== null)).toHaveLength(1);
  expect(answers.filter(({ newer }) => newer?.state === 'SENT')).toHaveLength(3);
  const [now] = await listed(writer, file.id);
  expect(now?.events.map(({ state }) => state)).toEqual(['DRAFTED', 'SENT']);
  const seen = now?.events.at(-1)?.id;
  // Corrected meanwhile: what happened is recorded of what is said now.
  const corrected = await record(writer, { id: newUlid(), dossierId, version, request: wish });
  const stale = await happened(writer, { ...sent, state: 'ANSWERED', seen });
  expect(stale).toMatchObject({ id: null, newer: { id: corrected.id } });
  const answered = await happened(writer, { ...sent, version: corrected.id, state: 'ANSWERED', seen });
  expect(answered.request?.state).toBe('ANSWERED');
  const back = await asked(TAKE_BACK, { caseId: file.id, id: seen });
  expect(back).toMatchObject({ id: null, problems: [{ field: null }] });
});

test('what was named is withdrawn by who named it while nothing rests on it, and comes back with what was said before', async () => {
  const { file, dossierId } = await begun();
  const first = newUlid();
  await record(writer, { id: first, dossierId, request: wish });
  const { id } = await record(writer, {
    id: newUlid(),
    dossierId,
    version: first,
    request: { ...wish, country: 'RU' },
  });
  expect(await asked(WITHDRAW, { caseId: file.id, id })).toMatchObject({ id, problems: [] });
  expect(await listed(writer, file.id)).toEqual([]);
  expect(await wordsOf(dossierId)).toContain('The country has not been named yet.');
  const again = { caseId: file.id, id: newUlid(), version: id };
  expect(codesOf(await app.ask(outsider, RESTORE, again))).toEqual(['NOT_FOUND']);
  const back = await asked(RESTORE, again);
  expect(back.request).toMatchObject({ id: again.id, country: 'RU', earlier: 2, mayWithdraw: true });
  expect((await asked(RESTORE, again)).id).toBe(again.id);
  const { versions } = await app.read<{ versions: Shown[] }>(writer, VERSIONS, {
    caseId: file.id,
    id: back.id,
  });
  expect(versions.map(({ country }) => country)).toEqual(['RU', 'TR']);
  await happened(writer, { caseId: file.id, version: back.id, state: 'SENT' });
  expect(await asked(WITHDRAW, { caseId: file.id, id: back.id })).toMatchObject({
    id: null,
    problems: [{ field: null }],
  });
});

test('one that was withdrawn does not come back over another that was named since', async () => {
  const { file, dossierId } = await begun();
  const [first, second] = [newUlid(), newUlid()];
  await record(writer, { id: first, dossierId, request: wish });
  await asked(WITHDRAW, { caseId: file.id, id: first });
  await record(writer, { id: second, dossierId, request: { ...wish, country: 'AE' } });
  const back = await asked(RESTORE, { caseId: file.id, id: newUlid(), version: first });
  expect(back).toMatchObject({ id: null, newer: { id: second, country: 'AE' } });
  expect(await listed(writer, file.id)).toHaveLength(1);
});

test('is held against the rules while it is typed, and nothing is kept', async () => {
  const { file, dossierId } = await begun();
  const request = { ...wish, country: 'AZ', dueOn: '31.12' };
  expect(await app.read(writer, CHECK, { request })).toEqual({
    checkCountryRequest: [{ field: 'country' }, { field: 'dueOn' }],
  });
  expect(await listed(writer, file.id)).toEqual([]);
  const version = newUlid();
  await record(writer, { id: version, dossierId, request: wish });
  const event = { caseId: file.id, version, state: 'ANSWERED', on: addDays(today, 1) };
  expect(await app.read(writer, CHECK_EVENT, { event })).toEqual({
    checkCountryRequestEvent: [{ field: 'state' }, { field: 'on' }],
  });
  for (const caseId of [file.id, newUlid()])
    expect(codesOf(await app.ask(outsider, CHECK_EVENT, { event: { ...event, caseId } }))).toEqual([
      'NOT_FOUND',
    ]);
});

test('where it stands follows from dated events: only what may follow, in the order of the days', async () => {
  const { file, dossierId } = await begun();
  const id = newUlid();
  await record(writer, { id, dossierId, request: wish });
  const at = { caseId: file.id, version: id };
  expect((await happened(writer, { ...at, state: 'ANSWERED' })).problems).toEqual([{ field: 'state' }]);
  const sentOn = addDays(today, -2);
  expect((await happened(writer, { ...at, state: 'SENT', on: sentOn })).request?.state).toBe('SENT');
  const [sent] = await listed(writer, file.id);
  const seen = sent?.events.at(-1)?.id;
  for (const on of [addDays(sentOn, -1), addDays(today, 1)])
    expect((await happened(writer, { ...at, seen, state: 'ANSWERED', on })).problems).toEqual([
      { field: 'on' },
    ]);
  const answered = await happened(writer, { ...at, seen, state: 'ANSWERED', note: 'Qismən' });
  expect(answered.request).toMatchObject({
    state: 'ANSWERED',
    daysLeft: null,
    next: ['ANSWERED', 'REFUSED'],
  });
  const last = answered.request?.events.at(-1);
  expect(answered.request?.events.map(({ mayWithdraw }) => mayWithdraw)).toEqual([false, false, true]);
  await app.read(writer, TAKE_BACK, { caseId: file.id, id: last?.id });
  expect(await listed(writer, file.id)).toMatchObject([{ state: 'SENT', daysLeft: 30 }]);
});

test('what was given stands with the request: which version, to whom, on what ground', async () => {
  const { file, dossierId } = await begun();
  await record(writer, { id: newUlid(), dossierId, request: wish });
  const { version } = await desk.freeze(writer, dossierId);
  await desk.ask(writer, version?.id ?? '');
  await desk.approve(approver, version ?? { id: '', hash: '' });
  const toWhom = 'Türkiyə Ədliyyə Nazirliyi';
  await desk.take(writer, version?.id ?? '');
  expect((await listed(writer, file.id))[0]?.given).toEqual([]);
  const taken = await desk.take(writer, version?.id ?? '', { toWhom, ground: wish.ground });
  expect(taken.status).toBe(200);
  expect((await listed(writer, file.id))[0]?.given).toEqual([
    { toWhom, ground: wish.ground, number: 1, form: 'PDF' },
  ]);
});

test('refuses our own country, a ground without words, a kind that goes nowhere, and whoever does not edit the case', async () => {
  const { file, dossierId } = await begun();
  const bad = { country: 'AZ', ground: ' ', reference: 'x'.repeat(61), dueOn: '31.12' };
  expect((await record(writer, { id: newUlid(), dossierId, request: bad })).problems).toEqual(
    ['country', 'ground', 'reference', 'dueOn'].map((field) => ({ field })),
  );
  const indictment = await begun('INDICTMENT');
  expect(
    (await record(writer, { id: newUlid(), dossierId: indictment.dossierId, request: wish })).problems,
  ).toEqual([{ field: null }]);
  const foreign = { id: newUlid(), dossierId, request: wish };
  expect(codesOf(await app.ask(approver, RECORD, foreign))).toEqual(['NOT_FOUND']);
  expect(codesOf(await app.ask(outsider, RECORD, foreign))).toEqual(['NOT_FOUND']);
  expect(codesOf(await app.ask(outsider, LIST, { caseId: file.id }))).toEqual(['NOT_FOUND']);
});

test('an id that something else has, seen or not, records no request and no event', async () => {
  const { file, dossierId } = await begun();
  const foreign = await newCase(app.run, [{ user: outsider, level: 'EDIT' }]);
  const hidden = personIn(foreign, { name: 'Gizli Ad' });
  await foreign.plant(hidden);
  const taken = await record(writer, { id: hidden.recordId, dossierId, request: wish });
  expect(taken.newer).toBeNull();
  expect(taken.request).toBeNull();
  const id = newUlid();
  await record(writer, { id, dossierId, request: wish });
  const event = { id: hidden.recordId, caseId: file.id, version: id, state: 'SENT' };
  expect((await happened(writer, event)).request).toBeNull();
  expect(await listed(writer, file.id)).toMatchObject([{ state: 'DRAFTED' }]);
});

test('an approval for one country does not hold for another: it lapses and says from which to which', async () => {
  const { dossierId } = await begun();
  const first = newUlid();
  await record(writer, { id: first, dossierId, request: wish });
  const { version } = await desk.freeze(writer, dossierId);
  const id = version?.id ?? '';
  await desk.ask(writer, id);
  await desk.approve(approver, { id, hash: version?.hash ?? '' });
  expect((await desk.open(writer, id)).version).toMatchObject({ state: 'APPROVED', lapsed: [] });
  // Another day by which an answer is asked for changes nothing of what was approved.
  const second = newUlid();
  const later = { ...wish, dueOn: addDays(today, 40) };
  await record(writer, { id: second, dossierId, version: first, request: later });
  expect((await desk.open(writer, id)).version.state).toBe('APPROVED');
  await record(writer, { id: newUlid(), dossierId, version: second, request: { ...later, country: 'RU' } });
  const { version: now, changes } = await desk.open(approver, id);
  expect(now).toMatchObject({
    state: 'LAPSED',
    lapsed: [
      {
        kind: 'CORRECTED',
        id: dossierId,
        before: 'Türkiye',
        now: expect.stringContaining('Russia') as string,
      },
    ],
  });
  expect(changes).toContainEqual(now.lapsed[0]);
});
