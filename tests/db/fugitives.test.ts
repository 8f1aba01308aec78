import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import { fugitiveEvent } from '../../seed/builders/wanted.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, noticeOn, personIn, searchFor } from '../support/builders.ts';

let app: TestApp;
let liaison: Session;
beforeAll(async () => {
  app = await startApp();
  liaison = await app.signInAs('LIAISON');
});
afterAll(() => app.close());

const RECORD = `mutation ($id: ID!, $noticeId: ID!, $fact: FugitiveFactInput!) { recordFugitiveFact(id: $id, soughtBy: $noticeId, fact: $fact) { id problems { field } } }`;
const WITHDRAW = `mutation ($noticeId: ID!, $id: ID!) { withdrawFugitiveFact(soughtBy: $noticeId, id: $id) { id problems { field } } }`;
const READ = `query ($id: ID!) { notice(id: $id) { state isWanted standing { kind on country { code } }
  facts { id kind on place country { code } document recordedBy { en } mayWithdraw } } }`;

type Answered = { id: string | null; problems: { field: string | null }[] };
type Read = {
  state: string;
  isWanted: boolean;
  standing: { kind: string; on: string | null; country: { code: string } | null };
  facts: { id: string; kind: string; mayWithdraw: boolean }[];
};

const record = async (
  noticeId: string,
  kind: string,
  on: string,
  { by = liaison, id = newUlid(), ...more }: { by?: Session; id?: string; country?: string } = {},
): Promise<Answered> => {
  const fact = { kind, on, country: 'TR', document: 'letter of the bureau', ...more };
  return (await app.read<{ recordFugitiveFact: Answered }>(by, RECORD, { id, noticeId, fact }))
    .recordFugitiveFact;
};
const withdraw = async (noticeId: string, id: string, by = liaison): Promise<Answered> =>
  (await app.read<{ withdrawFugitiveFact: Answered }>(by, WITHDRAW, { noticeId, id })).withdrawFugitiveFact;
const read = async (id: string, by = liaison): Promise<Read> =>
  (await app.read<{ notice: Read }>(by, READ, { id })).notice;
const idOf = ({ id, problems }: Answered): string => {
  expect(problems).toEqual([]);
  if (id === null) throw new Error('it was not done');
  return id;
};
const published = async () => {
  const file = await newCase(app.run, [{ user: liaison }]);
  const person = personIn(file, { name: inventedName(), birth: '1987-05' });
  const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']]);
  await file.plant(person, red, searchFor(file, person.id, 'notices'));
  return { file, person, id: red.id };
};

describe('what happens to a person who is sought', () => {
  test('happens in a country of the list: one that is not known is refused by name of the field, and nothing is kept', async () => {
    const { id } = await published();
    const answer = await record(id, 'SIGHTING', '2025-05-01', { country: 'QZ' });
    expect(answer).toEqual({ id: null, problems: [{ field: 'country' }] });
    expect((await read(id)).facts).toEqual([]);
  });

  test('arrested, released on day 40, arrested elsewhere, surrendered: the notice stands through all of it', async () => {
    const { id } = await published();
    const steps = [
      ['ARREST', '2025-04-01', 'RU', 'HELD'],
      ['RELEASE', '2025-05-11', 'RU', 'RELEASED'],
      ['SURRENDER_REFUSED', '2025-05-20', 'RU', 'REFUSED'],
      ['ARREST', '2025-08-01', 'GE', 'HELD'],
      ['SURRENDER_REQUESTED', '2025-08-06', 'GE', 'SURRENDER_ASKED'],
      ['SURRENDERED', '2025-09-10', 'GE', 'SURRENDERED'],
    ] as const;
    for (const [kind, on, country, standing] of steps) {
      idOf(await record(id, kind, on, { country }));
      expect(await read(id)).toMatchObject({
        state: 'PUBLISHED',
        isWanted: true,
        standing: { kind: standing, on, country: { code: country } },
      });
    }
    expect((await read(id)).facts.map(({ kind }) => kind)).toEqual(steps.map(([kind]) => kind));
  });

  test('is the same on every notice on that person, whichever it was recorded under', async () => {
    const { file, person, id } = await published();
    const diffusion = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']]);
    await file.plant(diffusion);
    idOf(await record(id, 'SIGHTING', '2025-04-01'));
    expect((await read(diffusion.id)).facts).toHaveLength(1);
  });

  test('refuses a release without an arrest, the future, a day before birth and an unknown country', async () => {
    const { id } = await published();
    const fieldsOf = async (...args: Parameters<typeof record>) =>
      (await record(...args)).problems.map(({ field }) => field);
    expect(await fieldsOf(id, 'RELEASE', '2025-04-01')).toEqual(['kind']);
    expect(await fieldsOf(id, 'ARREST', addDays(dayInBaku(new Date()), 1))).toEqual(['on']);
    expect(await fieldsOf(id, 'ARREST', '2999-01-01')).toEqual(['on']);
    expect(await fieldsOf(id, 'ARREST', '1986-12-31', { country: 'XX' })).toEqual(['on', 'country']);
    expect((await read(id)).facts).toEqual([]);
  });

  test('sent twice is one; withdrawn by who recorded it, while no release rests on it', async () => {
    const { id } = await published();
    const arrest = newUlid();
    for (const _ of [1, 2])
      expect(idOf(await record(id, 'ARREST', '2025-04-01', { id: arrest }))).toBe(arrest);
    const release = idOf(await record(id, 'RELEASE', '2025-05-11'));
    expect((await read(id)).facts.map(({ mayWithdraw }) => mayWithdraw)).toEqual([false, true]);
    expect((await withdraw(id, arrest)).id).toBeNull();
    const other = await app.signInAs('LIAISON');
    expect((await withdraw(id, release, other)).id).toBeNull();
    idOf(await withdraw(id, release));
    idOf(await withdraw(id, arrest));
    expect(await read(id)).toMatchObject({ facts: [], standing: { kind: 'NOT_LOCATED' } });
  });
});

describe('who may', () => {
  test('what lies in a case of others is not told on the board', async () => {
    const { person, id } = await published();
    const others = await newCase(app.run);
    const own = { id: newUlid(), person: person.id, country: countryId('IR'), on: '2025-05-01' };
    await others.plant(fugitiveEvent({ ...own, kind: 'Sighting', place: 'secret' }, others.stamp));
    expect(await read(id)).toMatchObject({ facts: [], standing: { kind: 'NOT_LOCATED' } });
  });

  test('a notice of others and one that is not there are the same, and readers record nothing', async () => {
    const hidden = await newCase(app.run);
    const person = personIn(hidden);
    const secret = noticeOn(hidden, person.id, hidden.scope, []);
    await hidden.plant(person, secret);
    const fact = { kind: 'ARREST', on: '2025-04-01', country: 'TR', document: 'abc' };
    for (const noticeId of [secret.id, newUlid()]) {
      expect(codesOf(await app.ask(liaison, RECORD, { id: newUlid(), noticeId, fact }))).toEqual([
        'NOT_FOUND',
      ]);
      expect(codesOf(await app.ask(liaison, WITHDRAW, { noticeId, id: newUlid() }))).toEqual(['NOT_FOUND']);
    }
    const { id } = await published();
    const analyst = await app.signInAs('ANALYST');
    expect(codesOf(await app.ask(analyst, RECORD, { id: newUlid(), noticeId: id, fact }))).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('under the id of a fact that its writer may not see leaves that fact as it was', async () => {
    const { id } = await published();
    const hidden = await newCase(app.run);
    const person = personIn(hidden, { name: inventedName() });
    await hidden.plant(person);
    const own = () =>
      app.rows(
        'MATCH (f:Fact {id: $id})-[r]-() RETURN labels(f) AS labels, properties(f) AS own, count(r) AS ties',
        { id: person.recordId },
      );
    const before = await own();
    expect((await record(id, 'ARREST', '2025-04-01', { id: person.recordId })).id).toBeNull();
    expect(await own()).toEqual(before);
  });
});

describe('wanted', () => {
  test('follows from every search in force and ends with the last, as of the day at which one looks', async () => {
    const file = await newCase(app.run, [{ user: liaison }]);
    const person = personIn(file);
    const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']]);
    await file.plant(
      person,
      red,
      searchFor(file, person.id, 'notices', { from: '2025-02-10', to: '2025-06-01' }),
      searchFor(file, person.id, 'notices', { from: '2025-05-01', to: '2025-09-01' }),
    );
    const isWantedOn = async (day: string): Promise<unknown> => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: liaison.cookie, 'x-as-of': day },
        body: JSON.stringify({ query: READ, variables: { id: red.id } }),
      });
      return ((await response.json()) as { data: { notice: Read } }).data.notice.isWanted;
    };
    expect(await isWantedOn('2025-02-09')).toBe(false);
    expect(await isWantedOn('2025-02-10')).toBe(true);
    expect(await isWantedOn('2025-08-31')).toBe(true);
    expect(await isWantedOn('2025-09-01')).toBe(false);
    // A notice alone, though published, makes nobody wanted.
    expect(await read(red.id)).toMatchObject({ state: 'PUBLISHED', isWanted: false });
  });
});
