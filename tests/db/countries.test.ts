import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { episode } from '../../seed/builders/offences.ts';
import { believedHiding } from '../../seed/builders/wanted.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { groupIn, newCase, personIn, searchFor, type TestCase } from '../support/builders.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const COUNTRIES = '{ countries { country { code name { az en } } victims fugitives groups } }';
type Line = { country: { code: string }; victims: number; fugitives: number; groups: number };

const linesOf = async (session: Session): Promise<[string, number, number, number][]> =>
  (await app.read<{ countries: Line[] }>(session, COUNTRIES)).countries.map(
    ({ country, victims, fugitives, groups }) => [country.code, victims, fugitives, groups],
  );

const exploitedIn = (
  file: TestCase,
  code: string,
  victim = personIn(file, { role: 'VICTIM_IN', pseudonym: 'V' }),
) => [
  victim,
  episode(
    { id: newUlid(), victim: victim.id, inCase: file.id, forms: ['SEXUAL'], exploitedIn: countryId(code) },
    file.stamp,
  ),
];

describe('countries work', () => {
  test('a country counts its victims once each, the wanted who hide there and the groups at work, the most victims first', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const [twice, hiding, seen, gone] = [
      personIn(file, { role: 'VICTIM_IN', pseudonym: 'V' }),
      personIn(file),
      personIn(file),
      personIn(file),
    ];
    const group = groupIn(file, []);
    const hides = (person: { id: string }, code: string, more = {}) =>
      believedHiding(newUlid(), person.id, countryId(code), { ...file.stamp, ...more });
    await file.plant(
      ...exploitedIn(file, 'TR', twice),
      ...exploitedIn(file, 'TR', twice).slice(1),
      ...exploitedIn(file, 'TR'),
      ...exploitedIn(file, 'AE'),
      hiding,
      seen,
      gone,
      searchFor(file, hiding.id, file.scope),
      searchFor(file, gone.id, file.scope, { from: '2024-01-01', to: '2024-06-01' }),
      hides(hiding, 'GE'),
      hides(hiding, 'RU', { validTo: '2024-12-31' }),
      hides(seen, 'GE'),
      hides(gone, 'PK'),
      group,
      link('OPERATES_IN', newUlid(), group.id, countryId('GE'), file.stamp),
      link('OPERATES_IN', newUlid(), group.id, countryId('IR'), file.stamp),
    );
    expect(await linesOf(analyst)).toEqual([
      ['TR', 2, 0, 0],
      ['AE', 1, 0, 0],
      ['GE', 0, 1, 1],
      ['IR', 0, 0, 1],
    ]);
  });

  test('all countries are there by code, for everyone who is signed in', async () => {
    const auditor = await app.signInAs('AUDITOR');
    const { allCountries } = await app.read<{ allCountries: { code: string; name: { az: string } }[] }>(
      auditor,
      '{ allCountries { code elementId name { az en } } }',
    );
    expect(allCountries).toContainEqual(
      expect.objectContaining({ code: 'TR', name: { az: 'Türkiyə', en: 'Türkiye' } }),
    );
    expect(allCountries.map(({ code }) => code)).toEqual(allCountries.map(({ code }) => code).toSorted());
  });
});

describe('who may see countries', () => {
  test('what happened in the cases of others is in no number, and a country that only they know is not listed', async () => {
    const [mine, stranger] = [await app.signInAs('ANALYST'), await app.signInAs('ANALYST')];
    const [file, own] = [
      await newCase(app.run, [{ user: mine }]),
      await newCase(app.run, [{ user: stranger }]),
    ];
    await file.plant(...exploitedIn(file, 'TR'), ...exploitedIn(file, 'OM'));
    await own.plant(...exploitedIn(own, 'TR'));
    expect(await linesOf(mine)).toEqual([
      ['OM', 1, 0, 0],
      ['TR', 1, 0, 0],
    ]);
    expect(await linesOf(stranger)).toEqual([['TR', 1, 0, 0]]);
  });

  test('somebody wanted in a case of others alone is no fugitive to this reader', async () => {
    const analyst = await app.signInAs('ANALYST');
    const [file, other] = [await newCase(app.run, [{ user: analyst }]), await newCase(app.run)];
    const suspect = personIn(file);
    await file.plant(suspect, believedHiding(newUlid(), suspect.id, countryId('TR'), file.stamp));
    await other.plant(searchFor(other, suspect.id, other.scope));
    expect(await linesOf(analyst)).toEqual([]);
  });

  test('an ex-member sees no country at the next request', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    await file.plant(...exploitedIn(file, 'TR'));
    expect(await linesOf(analyst)).toHaveLength(1);
    await app.change('MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $id}) DELETE m', {
      user: analyst.id,
      id: file.id,
    });
    expect(await linesOf(analyst)).toEqual([]);
  });
});

describe('countries refuse', () => {
  test.each(['CENTRE', 'AUDITOR', 'ADMINISTRATOR'] as const)('the role %s', async (role) => {
    expect(codesOf(await app.ask(await app.signInAs(role), COUNTRIES))).toEqual(['FORBIDDEN']);
  });
});
