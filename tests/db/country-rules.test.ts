import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import { fugitiveEvent } from '../../seed/builders/wanted.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, noticeOn, personIn, searchFor } from '../support/builders.ts';

const VERSION = `id kind country { code } days surrendersNationals papers validFrom validTo source checkedOn isWithdrawn at by { en }`;
const READ = `{ countryRules { id mayWrite mayUndo current { ${VERSION} } versions { ${VERSION} } } }`;
const RECORD = `mutation ($id: ID!, $version: ID, $rule: CountryRuleInput!) {
  answer: recordCountryRule(id: $id, version: $version, rule: $rule) { id problems { field } newer { id days by { en } } } }`;
const UNDO = `mutation ($id: ID!, $version: ID!) {
  answer: undoCountryRule(id: $id, version: $version) { id problems { field } newer { id days } } }`;
const NOTICE = `query ($id: ID!, $countries: [ID!]!) { notice(id: $id) { deadlines { kind due isChecked source }
  arrestReadiness(countries: $countries) { country { code } checks { kind state rule { papers source } } periods { kind days due source } } } }`;

let app: TestApp;
let first: Session;
let second: Session;
beforeAll(async () => {
  app = await startApp();
  [first, second] = [await app.signInAs('LIAISON'), await app.signInAs('LIAISON')];
});
afterAll(() => app.close());

type Version = {
  id: string;
  days: number | null;
  source: string | null;
  isWithdrawn: boolean;
  at: string | null;
};
type Rule = { id: string; mayWrite: boolean; mayUndo: boolean; current: Version; versions: Version[] };
type Answer = {
  id: string | null;
  problems: { field: string | null }[];
  newer: { id: string; days: number } | null;
};

const today = dayInBaku(new Date());
const period = (country: string, days: number, more: Record<string, unknown> = {}) => ({
  kind: 'PROVISIONAL_ARREST',
  country,
  days,
  validFrom: '2001-01-01',
  source: `Konvensiya, maddə ${days}`,
  checkedOn: today,
  ...more,
});

const record = async (by: Session, rule: object, more: Record<string, unknown> = {}): Promise<Answer> =>
  (await app.read<{ answer: Answer }>(by, RECORD, { id: newUlid(), rule, ...more })).answer;
const undo = async (by: Session, version: string | null): Promise<Answer> =>
  (await app.read<{ answer: Answer }>(by, UNDO, { id: newUlid(), version })).answer;
const rules = async (by = first): Promise<Rule[]> =>
  (await app.read<{ countryRules: Rule[] }>(by, READ)).countryRules;
const ruleOf = async (version: string | null, by = first): Promise<Rule | undefined> =>
  (await rules(by)).find(({ versions }) => versions.some(({ id }) => id === version));
const shippedOf = async (country: string, kind = 'PROVISIONAL_ARREST'): Promise<Rule | undefined> =>
  (
    await app.read<{ countryRules: (Rule & { current: { country: { code: string }; kind: string } })[] }>(
      first,
      READ,
    )
  ).countryRules.find(({ current }) => current.country.code === country && current.kind === kind);

type File = {
  deadlines: { kind: string; due: string | null; isChecked: boolean; source: string | null }[];
  arrestReadiness: {
    country: { code: string };
    checks: { kind: string; state: string; rule: { papers: string | null } | null }[];
    periods: { kind: string; days: number | null; due: string | null; source: string | null }[];
  }[];
};
const arrestedIn = async (country: string, citizenship = country) => {
  const file = await newCase(app.run, [{ user: first }]);
  const person = personIn(file, { name: inventedName(), birth: '1987-05-03', citizenship });
  const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']], { validTo: '2099-02-14' });
  await file.plant(person, red, searchFor(file, person.id, 'notices'));
  const arrest = {
    id: newUlid(),
    kind: 'Arrest' as const,
    person: person.id,
    country: countryId(country),
    on: '2025-05-01',
  };
  await file.plant(fugitiveEvent({ ...arrest, outcome: undefined }, inScope('notices')));
  return async (by = first) =>
    (await app.read<{ notice: File }>(by, NOTICE, { id: red.id, countries: [country] })).notice;
};

test('a rule that is recorded moves the deadlines and the readiness at once, and taken back it leaves them as before', async () => {
  const read = await arrestedIn('UZ');
  expect((await read()).deadlines).toMatchObject([{ due: null, isChecked: false }, { kind: 'VALIDITY' }]);
  const { id } = await record(first, period('UZ', 30));
  const then = await read();
  expect(then.deadlines).toMatchObject([
    { due: '2025-05-31', isChecked: true, source: 'Konvensiya, maddə 30' },
    {},
  ]);
  expect(then.arrestReadiness[0]?.periods).toMatchObject([
    { kind: 'DOCUMENTS', days: null },
    { days: 30, due: addDays(today, 30), source: 'Konvensiya, maddə 30' },
  ]);
  await undo(first, id);
  expect((await read()).deadlines[0]).toMatchObject({ due: null });
  expect(await ruleOf(id)).toMatchObject({ current: { isWithdrawn: true }, versions: [{}, { days: 30 }] });
});

test('whether nationals are surrendered and which papers are asked for stand in the file of a country', async () => {
  const read = await arrestedIn('KG');
  const checks = async () =>
    Object.fromEntries((await read()).arrestReadiness[0]?.checks.map((check) => [check.kind, check]) ?? []);
  expect(await checks()).toMatchObject({ NATIONALITY: { state: 'UNKNOWN', rule: null } });
  const said = { country: 'KG', validFrom: '2001-01-01', source: 'Məcəllə, maddə 5', checkedOn: today };
  await record(first, { ...said, kind: 'NATIONALS', surrendersNationals: false });
  await record(first, { ...said, kind: 'PAPERS', papers: 'qərar, rus dilində' });
  expect(await checks()).toMatchObject({
    NATIONALITY: { state: 'BAR', rule: { source: 'Məcəllə, maddə 5' } },
    PAPERS: { state: 'UNKNOWN', rule: { papers: 'qərar, rus dilində' } },
  });
});

test('what came with the program is corrected with its source; the history says who recorded what, and undone it stands again', async () => {
  const shipped = await shippedOf('ME');
  expect(shipped).toMatchObject({ mayUndo: false, current: { days: 40, source: null, at: null } });
  const version = shipped?.current.id ?? '';
  const { id } = await record(first, period('ME', 45), { version });
  expect(await ruleOf(id)).toMatchObject({
    id: shipped?.id,
    mayUndo: true,
    current: { id, days: 45, source: 'Konvensiya, maddə 45', by: { en: 'Test' } },
    versions: [{ days: 45 }, { days: 40, by: null }],
  });
  expect(await ruleOf(id, second)).toMatchObject({ mayWrite: true, mayUndo: false });
  expect(codesOf(await app.ask(second, UNDO, { id: newUlid(), version: id }))).toEqual(['NOT_FOUND']);
  expect((await undo(first, id)).problems).toEqual([]);
  expect(await ruleOf(id)).toMatchObject({
    current: { days: 40, source: null, by: {} },
    versions: [{ days: 40 }, { days: 45 }, { days: 40 }],
  });
});

test('a second officer is given the version that stands, and what he then records takes its place', async () => {
  const rule = await record(first, period('TM', 20));
  const one = await record(first, period('TM', 25), { version: rule.id });
  const late = await record(second, period('TM', 28), { version: rule.id });
  expect(late).toMatchObject({ id: null, problems: [], newer: { id: one.id, days: 25 } });
  const chosen = await record(second, period('TM', 28), { version: one.id });
  expect((await ruleOf(chosen.id))?.versions.map(({ days }) => days)).toEqual([28, 25, 20]);
  // Taken back after a colleague went on, it is given as it stands now.
  expect(await undo(first, one.id)).toMatchObject({ id: null, newer: { days: 28 } });
});

test('of many who record a rule for one country at once exactly one does, and each of the others is given his', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, at) => record(at % 2 === 0 ? first : second, period('TJ', 11))),
  );
  const ids = answers.flatMap(({ id }) => id ?? []);
  expect(ids).toHaveLength(1);
  expect(new Set(answers.flatMap(({ newer }) => newer?.id ?? []))).toEqual(new Set(ids));
});

test('a rule that would hold on the days of another names it; one that begins after its last day is recorded', async () => {
  const old = await record(first, period('KZ', 40));
  const next = period('KZ', 60, { validFrom: '2026-07-01' });
  expect(await record(first, next)).toMatchObject({
    problems: [{ field: 'validFrom' }],
    newer: { id: old.id },
  });
  await record(first, period('KZ', 40, { validTo: '2026-06-30' }), { version: old.id });
  const sent = { id: newUlid() };
  expect((await record(first, next, sent)).id).toBe(sent.id);
  expect((await record(first, next, sent)).id).toBe(sent.id);
  const read = await arrestedIn('KZ');
  expect((await read()).deadlines[0]?.due).toBe(addDays('2025-05-01', 40));
});

test('bad input is named by its field, and only a liaison officer of now records', async () => {
  const wrong = async (more: Record<string, unknown>) =>
    (await record(first, period('BY', 40, more))).problems.map(({ field }) => field);
  expect(await wrong({ country: 'AZ' })).toEqual(['country']);
  expect(await wrong({ country: 'XQ' })).toEqual(['country']);
  expect(await wrong({ days: 0 })).toEqual(['days']);
  expect(await wrong({ kind: 'NATIONALS', days: null })).toEqual(['surrendersNationals']);
  expect(await wrong({ kind: 'PAPERS', papers: ' ' })).toEqual(['papers']);
  expect(await wrong({ validFrom: '2026-02-30' })).toEqual(['validFrom']);
  expect(await wrong({ validTo: '2000-12-31' })).toEqual(['validTo']);
  expect(await wrong({ source: '' })).toEqual(['source']);
  expect(await wrong({ checkedOn: addDays(today, 2) })).toEqual(['checkedOn']);
  const supervisor = await app.signInAs('SUPERVISOR');
  expect(codesOf(await app.ask(supervisor, RECORD, { id: newUlid(), rule: period('BY', 40) }))).toEqual([
    'FORBIDDEN',
  ]);
  expect((await rules(supervisor)).every(({ mayWrite }) => !mayWrite)).toBe(true);
});
