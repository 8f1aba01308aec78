import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';

let app: TestApp;
let analyst: Session;
let colleague: Session;
let outsider: Session;
let file: TestCase;
let traveller: string;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  colleague = await app.signInAs('INVESTIGATOR');
  outsider = await app.signInAs('ANALYST');
  file = await newCase(app.run, [
    { user: analyst, level: 'EDIT' },
    { user: colleague, level: 'EDIT' },
  ]);
  const person = personIn(file, { name: inventedName() });
  await file.plant(person);
  traveller = person.id;
});
afterAll(() => app.close());

type Shown = { id: string; on: string; arrivedIn: { code: string }; earlier: number; mayWithdraw: boolean };
type Answer = { id: string | null; problems: { field: string | null }[]; newer: Shown | null };
const JOURNEY = 'id on arrivedIn { code } earlier sources mayWithdraw';
const RECORD = `mutation ($id: ID!, $version: ID, $journey: JourneyInput!) {
  recordJourney(id: $id, version: $version, journey: $journey) { id problems { field } newer { ${JOURNEY} } } }`;
const WITHDRAW = `mutation ($caseId: ID!, $id: ID!) { withdrawJourney(caseId: $caseId, id: $id) { id } }`;
const RESTORE = `mutation ($caseId: ID!, $id: ID!, $version: ID!) { answer: restoreJourney(caseId: $caseId, id: $id, version: $version) { id problems { field } newer { ${JOURNEY} } } }`;
const VERSIONS = `query ($caseId: ID!, $id: ID!) { journeyVersions(caseId: $caseId, id: $id) { ${JOURNEY} } }`;
const CHECK = `query ($version: ID, $journey: JourneyInput!) { checkJourney(version: $version, journey: $journey) { field } }`;
const LIST = `query ($id: ID!) { caseJourneys(caseId: $id) { journeys { ${JOURNEY} travellers { id } } travellers { id } } }`;

const journey = (own: Record<string, unknown> = {}) => ({
  caseId: file.id,
  on: '2025-03-04',
  mode: 'AIR',
  departedFrom: 'AZ',
  arrivedIn: 'TR',
  travellerIds: [traveller],
  certainty: 'CONFIRMED',
  reliability: 'A',
  credibility: 1,
  handling: 'H0',
  sourceText: 'sərhəd reyestri',
  ...own,
});
const record = async (
  by: Session,
  own: Record<string, unknown> = {},
  { id = newUlid(), version = null }: { id?: string; version?: string | null } = {},
): Promise<Answer> =>
  (await app.read<{ recordJourney: Answer }>(by, RECORD, { id, version, journey: journey(own) }))
    .recordJourney;
const listed = async (id: string | null): Promise<Shown | undefined> =>
  (
    await app.read<{ caseJourneys: { journeys: Shown[] } }>(analyst, LIST, { id: file.id })
  ).caseJourneys.journeys.find((one) => one.id === id);

describe('a journey recorded by hand', () => {
  test('shows what it said before, and comes back with that and with what shows it when it was withdrawn', async () => {
    const first = await record(analyst);
    const { id } = await record(analyst, { arrivedIn: 'AE' }, { version: first.id });
    const source = newUlid();
    await file.plant(
      exhibit({ id: source, inCases: [file.id], number: '9', kind: 'OTHER' }, file.stamp),
      citation({ id: newUlid(), factId: id ?? '', sourceId: source }, file.stamp),
    );
    await app.read(analyst, WITHDRAW, { caseId: file.id, id });
    expect(await listed(id)).toBeUndefined();
    const back = { caseId: file.id, id: newUlid(), version: id };
    for (const by of [colleague, outsider])
      expect(
        (await app.read<{ answer: Answer }>(by, RESTORE, back).catch(() => null))?.answer.id ?? null,
      ).toBeNull();
    for (const _ of [1, 2])
      expect((await app.read<{ answer: Answer }>(analyst, RESTORE, back)).answer.id).toBe(back.id);
    expect(await listed(back.id)).toMatchObject({
      arrivedIn: { code: 'AE' },
      earlier: 2,
      sources: 1,
      mayWithdraw: true,
      travellers: [{ id: traveller }],
    });
    expect(await app.read(colleague, VERSIONS, { caseId: file.id, id: back.id })).toMatchObject({
      journeyVersions: [
        { arrivedIn: { code: 'AE' }, mayWithdraw: false },
        { arrivedIn: { code: 'TR' }, mayWithdraw: false },
      ],
    });
    const again = { ...back, id: newUlid() };
    expect(await app.read(analyst, RESTORE, again)).toMatchObject({
      answer: { id: null, newer: { id: back.id } },
    });
  });

  test('is held against the rules while it is typed, and nothing is kept', async () => {
    const before = await app.rows('MATCH (t:Trip {scope: $scope}) RETURN count(t) AS n', {
      scope: file.scope,
    });
    const typed = journey({ on: '2025-02-30', arrivedIn: 'AZ' });
    expect(await app.read(analyst, CHECK, { journey: typed })).toEqual({
      checkJourney: [{ field: 'on' }, { field: 'arrivedIn' }],
    });
    expect(
      await app.rows('MATCH (t:Trip {scope: $scope}) RETURN count(t) AS n', { scope: file.scope }),
    ).toEqual(before);
  });

  test('is listed with who took it, and recorded once when it is sent twice', async () => {
    const id = newUlid();
    expect((await record(analyst, {}, { id })).id).toBe(id);
    expect((await record(analyst, {}, { id })).id).toBe(id);
    expect(await listed(id)).toMatchObject({ on: '2025-03-04', earlier: 0, travellers: [{ id: traveller }] });
    const [row] = await app.rows('MATCH (p:Person)-[k:TOOK]->(t:Trip {id: $id}) RETURN count(k) AS count', {
      id,
    });
    expect(row?.['count']).toBe(1);
  });

  test('is corrected without being overwritten; who corrects it second gets the version of the first', async () => {
    const { id } = await record(analyst);
    const first = await record(colleague, { arrivedIn: 'AE' }, { version: id });
    expect(await listed(first.id)).toMatchObject({
      arrivedIn: { code: 'AE' },
      earlier: 1,
      mayWithdraw: false,
    });
    expect(await listed(id)).toBeUndefined();
    const second = await record(analyst, { arrivedIn: 'PK' }, { version: id });
    expect(second).toMatchObject({ id: null, newer: { id: first.id, arrivedIn: { code: 'AE' } } });
    const kept = await app.rows(
      'MATCH (p:Person)-[k:TOOK]->(t:Trip) WHERE t.id IN $ids RETURN t.id AS id, t.supersededAt IS NULL AS stands, k.supersededAt IS NULL AS tied ORDER BY stands',
      { ids: [id, first.id] },
    );
    expect(kept).toEqual([
      { id, stands: false, tied: false },
      { id: first.id, stands: true, tied: true },
    ]);
  });

  test('is withdrawn by whoever recorded it, and by nobody else', async () => {
    const { id } = await record(analyst);
    await app.read(colleague, WITHDRAW, { caseId: file.id, id });
    expect(await listed(id)).toBeDefined();
    await app.read(analyst, WITHDRAW, { caseId: file.id, id });
    expect(await listed(id)).toBeUndefined();
  });

  test('may be said of every victim of the case', async () => {
    const victim = personIn(file, { role: 'VICTIM_IN', district: 'AZ-BA' });
    await file.plant(victim);
    const { id } = await record(analyst, { travellerIds: [victim.id] });
    expect(await listed(id)).toMatchObject({ travellers: [{ id: victim.id }] });
  });

  test('keeps, when it is corrected, who travelled along without a role in the case', async () => {
    const { id } = await record(analyst);
    const companion = newUlid();
    await app.change(
      `MATCH (t:Trip {id: $id})<-[k:TOOK]-(:Person)
       CREATE (p:Anchor:Person {id: $companion})-[n:TOOK]->(t)
       SET n = properties(k), n.id = $companion`,
      { id, companion },
    );
    const both = [traveller, companion].toSorted((a, b) => (a < b ? -1 : 1));
    expect(await listed(id)).toMatchObject({ travellers: both.map((one) => ({ id: one })) });
    const { id: corrected } = await record(analyst, { arrivedIn: 'AE', travellerIds: both }, { version: id });
    expect(await listed(corrected)).toMatchObject({ travellers: both.map((one) => ({ id: one })) });
  });
});

describe('a journey is refused', () => {
  test.each([
    [{ on: '2025-02-30' }, 'on'],
    [{ on: '2199-01-01' }, 'on'],
    [{ departedFrom: 'QQ' }, 'departedFrom'],
    [{ arrivedIn: 'AZ' }, 'arrivedIn'],
    [{ travellerIds: [] }, 'travellerIds'],
    [{ travellerIds: [newUlid()] }, 'travellerIds'],
    [{ sourceText: ' ' }, 'sourceText'],
    [{ reliability: 'G' }, 'reliability'],
  ])('with the field named: %j', async (own, field) => {
    const { id, problems } = await record(analyst, own);
    expect([id, problems.map((one) => one.field)]).toEqual([null, [field]]);
  });

  test('in a case of others as in one that is not there', async () => {
    const variables = { id: newUlid(), version: null, journey: journey() };
    const theirs = await app.ask(outsider, RECORD, variables);
    const nobodys = await app.ask(outsider, RECORD, {
      ...variables,
      journey: journey({ caseId: newUlid() }),
    });
    expect(theirs.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(nobodys.errors[0]?.message).toBe(theirs.errors[0]?.message);
  });
});
