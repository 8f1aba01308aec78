import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { episode } from '../../seed/builders/offences.ts';
import { trip } from '../../seed/builders/travel.ts';
import { countryId, districtId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, personIn, type TestCase } from '../support/builders.ts';

const ROUTES = 'query ($ids: [ID!]!) { routes(ids: $ids) { who fact type place certainty from to isCut } }';
type Routes = {
  who: string[];
  fact: string[];
  type: string[];
  place: string[];
  certainty: (string | null)[];
  from: (string | null)[];
  isCut: boolean;
};

let app: TestApp;
let analyst: Session;
let file: TestCase;
let elsewhere: TestCase;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  file = await newCase(app.run, [{ user: analyst }]);
  elsewhere = await newCase(app.run, []);
});
afterAll(() => app.close());

const ask = async (ids: readonly string[]): Promise<Routes> =>
  (await app.read<{ routes: Routes }>(analyst, ROUTES, { ids })).routes;
const toldOf = ({ type, place, certainty, from }: Routes): string[] =>
  type.map((one, at) => [one, place[at], certainty[at], from[at]].filter(Boolean).join(' ')).sort();

const plantVictim = async () => {
  const victim = personIn(file, {
    pseudonym: `Q-${newUlid().slice(-4)}`,
    role: 'VICTIM_IN',
    citizenship: 'UZ',
  });
  const [exploited, went, hidden] = [newUlid(), newUlid(), newUlid()];
  await file.plant(
    victim,
    episode(
      {
        id: exploited,
        victim: victim.id,
        inCase: file.id,
        forms: ['SEXUAL'],
        recruitedIn: districtId('AZ-GA'),
        recruitedOn: '2022-01',
        transited: [countryId('GE')],
        exploitedIn: countryId('TR'),
        exploitedFrom: '2022-02-03',
      },
      file.stamp,
    ),
    trip(
      {
        id: went,
        travellers: [victim.id],
        from: countryId('AZ'),
        to: countryId('GE'),
        on: '2022-02-01',
        mode: 'LAND',
      },
      { ...file.stamp, certainty: 'PROBABLE' },
    ),
    link('RESIDES_IN', newUlid(), victim.id, districtId('AZ-BA'), file.stamp),
  );
  await elsewhere.plant(
    trip(
      {
        id: hidden,
        travellers: [victim.id],
        from: countryId('TR'),
        to: countryId('AE'),
        on: '2023-01-01',
        mode: 'AIR',
      },
      elsewhere.stamp,
    ),
  );
  return { victim: victim.id, exploited, went };
};

describe('the routes of people', () => {
  test('are what episodes, journeys, records and links say, each with its day and certainty, and nothing of the cases of others', async () => {
    const { victim, exploited, went } = await plantVictim();
    const routes = await ask([victim]);
    expect(toldOf(routes)).toEqual([
      'ARRIVED_AT GE PROBABLE 2022-02-01',
      'CITIZEN_OF UZ CONFIRMED',
      'DEPARTED_FROM AZ PROBABLE 2022-02-01',
      'EXPLOITED_IN TR CONFIRMED 2022-02-03',
      'RECRUITED_IN AZ-GA CONFIRMED 2022-01',
      'RESIDES_IN AZ-BA CONFIRMED',
      'RESIDES_IN AZ-GA CONFIRMED',
      'TRANSITED GE CONFIRMED',
    ]);
    const factOf = (type: string) => routes.fact[routes.type.indexOf(type)];
    expect([factOf('DEPARTED_FROM'), factOf('ARRIVED_AT')]).toEqual([went, went]);
    expect([factOf('RECRUITED_IN'), factOf('TRANSITED'), factOf('EXPLOITED_IN')]).toEqual(
      Array.from({ length: 3 }, () => exploited),
    );
    expect(new Set(routes.who)).toEqual(new Set([victim]));
    expect(routes.isCut).toBe(false);
  });

  test('are nothing to whoever does not see the case, as of somebody who is not there', async () => {
    const { victim } = await plantVictim();
    const stranger = await app.signInAs('ANALYST');
    const of = async (id: string) =>
      (await app.read<{ routes: Routes }>(stranger, ROUTES, { ids: [id] })).routes;
    expect(await of(victim)).toEqual(await of(newUlid()));
  });

  test('are asked of five thousand at once at most', async () => {
    const ids = Array.from({ length: 5_001 }, () => newUlid());
    expect(codesOf(await app.ask(analyst, ROUTES, { ids }))).toEqual(['TOO_MANY']);
  });
});
