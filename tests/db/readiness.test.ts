import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import { fugitiveEvent } from '../../seed/builders/wanted.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { dossierDesk, writtenBlock } from '../support/dossiers.ts';
import { inScope, inventedName, newCase, noticeOn, personIn, searchFor } from '../support/builders.ts';

let app: TestApp;
let liaison: Session;
beforeAll(async () => {
  app = await startApp();
  liaison = await app.signInAs('LIAISON');
});
afterAll(() => app.close());

const READ = `query ($id: ID!, $countries: [ID!]!) { notice(id: $id) { arrestReadiness(countries: $countries) {
  country { code } reasons checks { kind state lapsesOn } periods { kind days due source } } } }`;

type Readiness = {
  country: { code: string };
  reasons: string[];
  checks: { kind: string; state: string; lapsesOn: string | null }[];
  periods: { kind: string; days: number | null; due: string | null; source: string | null }[];
};

const read = async (id: string, countries: string[] = [], by = liaison): Promise<Readiness[]> =>
  (await app.read<{ notice: { arrestReadiness: Readiness[] } }>(by, READ, { id, countries })).notice
    .arrestReadiness;
const stateOf = (readiness: Readiness | undefined, kind: string): string | undefined =>
  readiness?.checks.find((check) => check.kind === kind)?.state;

const seenIn = (person: string, code: string, scope: ReturnType<typeof inScope>) =>
  fugitiveEvent(
    {
      id: newUlid(),
      kind: 'Sighting',
      person,
      country: countryId(code),
      on: '2025-05-01',
      outcome: undefined,
    },
    scope,
  );

const sought = async () => {
  const file = await newCase(app.run, [{ user: liaison }]);
  const person = personIn(file, { name: inventedName(), birth: '1987-05-03' });
  const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']], { validTo: '2099-02-14' });
  await file.plant(person, red, searchFor(file, person.id, 'notices'));
  return { file, person, id: red.id };
};

describe('if arrested tonight', () => {
  test('a country where the person was seen is likely, and its periods begin tonight', async () => {
    const { file, person, id } = await sought();
    expect(await read(id)).toEqual([]);
    await file.plant(seenIn(person.id, 'TR', inScope('notices')));
    const [turkey, ...others] = await read(id);
    expect(others).toEqual([]);
    expect(turkey).toMatchObject({ country: { code: 'TR' }, reasons: ['SEEN'] });
    const tonight = dayInBaku(new Date());
    expect(turkey?.periods).toEqual([
      { kind: 'DOCUMENTS', days: 18, due: addDays(tonight, 18), source: null },
      { kind: 'PROVISIONAL_ARREST', days: 40, due: addDays(tonight, 40), source: null },
    ]);
    expect(turkey?.checks[0]).toEqual({ kind: 'NOTICE_IN_FORCE', state: 'READY', lapsesOn: '2099-02-14' });
    expect(stateOf(turkey, 'PHOTOGRAPH')).toBe('MISSING');
    expect(stateOf(turkey, 'DNA')).toBe('UNKNOWN');
  });

  test('a country that is added has no period that nobody entered, and what is no country is left out', async () => {
    const { id } = await sought();
    const [pakistan, ...others] = await read(id, ['PK', 'no-country']);
    expect(others).toEqual([]);
    expect(pakistan).toMatchObject({ country: { code: 'PK' }, reasons: ['CHOSEN'] });
    expect(pakistan?.periods.map(({ due }) => due)).toEqual([null, null]);
  });

  test('an officer outside the case learns neither where the person was seen in it nor of a notice in it', async () => {
    const outsider = await app.signInAs('LIAISON');
    const { file, person, id } = await sought();
    await file.plant(seenIn(person.id, 'GE', file.stamp));
    expect((await read(id)).map(({ country }) => country.code)).toEqual(['GE']);
    expect(await read(id, [], outsider)).toEqual([]);
    const [asked] = await read(id, ['GE'], outsider);
    expect(asked?.reasons).toEqual(['CHOSEN']);
    expect(stateOf(asked, 'NATIONALITY')).toBe('UNKNOWN');
    const secret = noticeOn(file, person.id, file.scope, [['PUBLISHED', '2025-03-09']]);
    await file.plant(secret);
    expect(codesOf(await app.ask(outsider, READ, { id: secret.id, countries: [] }))).toEqual(
      codesOf(await app.ask(outsider, READ, { id: newUlid(), countries: [] })),
    );
  });

  test('nothing is asked of a notice that has ended, and more than 20 countries are refused', async () => {
    const { file, person, id } = await sought();
    const many = Array.from({ length: 21 }, (_, at) => `X${at}`);
    expect(codesOf(await app.ask(liaison, READ, { id, countries: many }))).toContain('BAD_INPUT');
    const ended = noticeOn(file, person.id, 'notices', [
      ['PUBLISHED', '2025-03-09'],
      ['WITHDRAWN', '2025-04-09'],
    ]);
    await file.plant(ended);
    expect(await read(ended.id, ['TR'])).toEqual([]);
  });
});

describe('the extradition requests that lie ready', () => {
  const READY = `query ($id: ID!) { notice(id: $id) { readyRequests { dossierId country { code } version { state lapsed { kind } } } } }`;
  type Ready = {
    dossierId: string;
    country: { code: string } | null;
    version: { state: string; lapsed: unknown[] } | null;
  };
  const REQUEST = `mutation ($id: ID!, $dossierId: ID!, $request: CountryRequestInput!) {
    recordCountryRequest(id: $id, dossierId: $dossierId, request: $request) { problems { field } } }`;

  test('are those for this person, by country: one holds, of one what it rests on has changed, one is not frozen', async () => {
    const [writer, outsider] = [await app.signInAs('INVESTIGATOR'), await app.signInAs('LIAISON')];
    const file = await newCase(app.run, [{ user: liaison }, { user: writer, level: 'EDIT' }]);
    const [person, another] = [
      personIn(file, { name: inventedName() }),
      personIn(file, { name: inventedName() }),
    ];
    const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']]);
    await file.plant(person, another, red);
    const roles = await app.rows(
      'MATCH (p:Person)-[r:SUSPECT_IN]->() WHERE p.id IN $ids RETURN p.id AS personId, r.id AS id',
      { ids: [person.id, another.id] },
    );
    const roleOf = (id: string): string => String(roles.find(({ personId }) => personId === id)?.['id']);
    const desk = dossierDesk(app);
    // A server that has just started is still planning what a dossier asks.
    const first = await newCase(app.run, [{ user: writer, level: 'EDIT' }]);
    const begins = (): Promise<boolean> =>
      desk.begin(writer, first.id, []).then(
        () => true,
        () => false,
      );
    await expect.poll(begins, { timeout: 120_000, interval: 1_000 }).toBe(true);
    const begun = async (subject: string, country: string | null): Promise<string> => {
      const dossierId = await desk.begin(writer, file.id, [writtenBlock([roleOf(subject)])], {
        kind: 'EXTRADITION_REQUEST',
      });
      const request = {
        country,
        ground: 'treaty of 1957',
        reference: null,
        dueOn: addDays(dayInBaku(new Date()), 30),
      };
      if (country !== null) await app.read(writer, REQUEST, { id: newUlid(), dossierId, request });
      return dossierId;
    };
    const [turkish, russian, unfrozen, others] = [
      await begun(person.id, 'TR'),
      await begun(person.id, 'RU'),
      await begun(person.id, null),
      await begun(another.id, 'TR'),
    ];
    for (const id of [turkish, russian, others]) expect((await desk.freeze(writer, id)).problems).toEqual([]);
    await app.change('MATCH (r:CountryRequest {dossierId: $id}) SET r.country = $to', {
      id: russian,
      to: 'AE',
    });
    const ready = async (by: Session): Promise<Ready[]> =>
      (await app.read<{ notice: { readyRequests: Ready[] } }>(by, READY, { id: red.id })).notice
        .readyRequests;
    const found = await ready(liaison);
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        { dossierId: turkish, country: { code: 'TR' }, version: { state: 'FROZEN', lapsed: [] } },
        {
          dossierId: russian,
          country: { code: 'AE' },
          version: { state: 'FROZEN', lapsed: [expect.anything()] },
        },
        { dossierId: unfrozen, country: null, version: null },
      ]),
    );
    expect(await ready(outsider)).toEqual([]);
  });
});
