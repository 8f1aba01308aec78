import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import type { Rows } from '../../seed/builders/rows.ts';
import { trip } from '../../seed/builders/travel.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, type TestCase } from '../support/builders.ts';
import {
  aVictim,
  flat,
  partsOf,
  phone,
  runPattern,
  someone,
  story,
  type PatternRun,
} from '../support/patterns.ts';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

const mine = (): Promise<TestCase> => newCase(app.run, [{ user: analyst }]);
const run = (
  pattern: string,
  caseId: string,
  parameters: { name: string; value: number }[] = [],
): Promise<PatternRun> => runPattern(app, analyst, pattern, caseId, parameters);

describe('recruiter, transporter, exploiter', () => {
  const plantChain = async (file: TestCase, hidden = file): Promise<Record<string, string>> => {
    const [recruiter, transporter, exploiter, victim] = [
      someone(file),
      someone(file),
      someone(file),
      aVictim(file),
    ];
    await file.plant(recruiter, transporter, exploiter, victim);
    await file.plant(
      story(file, {
        of: victim.id,
        by: [
          ['RECRUITED', recruiter.id],
          ['EXPLOITED', exploiter.id],
        ],
      }),
    );
    await file.plant(story(file, { of: victim.id, by: [['TRANSPORTED', transporter.id]] }, hidden.stamp));
    return {
      recruiter: recruiter.id,
      transporter: transporter.id,
      exploiter: exploiter.id,
      victim: victim.id,
    };
  };

  test('is found over two countries, with each in his part and the lines that make it', async () => {
    const file = await mine();
    const { recruiter = '', transporter = '', exploiter = '', victim = '' } = await plantChain(file);
    const { matches, network, problems } = await run('chain-over-countries', file.id);
    expect(problems).toEqual([]);
    expect(matches.map(partsOf)).toEqual([
      {
        RECRUITER: [recruiter],
        TRANSPORTER: [transporter],
        EXPLOITER: [exploiter],
        VICTIM: [victim],
        COUNTRY: [countryId('TR')],
      },
    ]);
    expect(matches[0]?.lines).toContainEqual({ source: transporter, target: victim, type: 'TRANSPORTED' });
    expect(network.nodes.id).toEqual(expect.arrayContaining([recruiter, transporter, exploiter, victim]));
    expect(network.nodes.label[network.nodes.id.indexOf(victim)]).toMatch(/^Q-/u);
  });

  test('is none when one person does all three, nor in one country alone', async () => {
    const file = await mine();
    const [alone, one, two, three] = [someone(file), someone(file), someone(file), someone(file)];
    const [first, second] = [aVictim(file), aVictim(file)];
    await file.plant(alone, one, two, three, first, second);
    await file.plant(
      story(file, {
        of: first.id,
        by: [
          ['RECRUITED', alone.id],
          ['TRANSPORTED', alone.id],
          ['EXPLOITED', alone.id],
        ],
      }),
      story(file, {
        of: second.id,
        to: 'AZ',
        by: [
          ['RECRUITED', one.id],
          ['TRANSPORTED', two.id],
          ['EXPLOITED', three.id],
        ],
      }),
    );
    expect((await run('chain-over-countries', file.id)).matches).toEqual([]);
  });

  test('is not found when the one who transports lies in a compartment of others', async () => {
    const file = await mine();
    await plantChain(file, await newCase(app.run));
    expect((await run('chain-over-countries', file.id)).matches).toEqual([]);
  });
});

describe('one phone in several cases', () => {
  const plantPhone = async (file: TestCase, other: TestCase): Promise<string> => {
    const [one, two] = [someone(file), someone(other)];
    const id = newUlid();
    await file.plant(one, phone(id), link('USES', newUlid(), one.id, id, file.stamp));
    await other.plant(two, link('USES', newUlid(), two.id, id, other.stamp));
    return id;
  };

  test('is found with its cases and whoever used it', async () => {
    const [file, other] = [await mine(), await mine()];
    const id = await plantPhone(file, other);
    const { matches } = await run('phone-in-cases', file.id);
    expect(matches.map(({ elements }) => elements[0])).toEqual([{ id, part: 'PHONE' }]);
    expect(matches[0]?.cases.map(({ id: caseId }) => caseId).toSorted()).toEqual(
      [file.id, other.id].toSorted(),
    );
    expect(matches.map((match) => partsOf(match)['USER']?.length)).toEqual([2]);
    expect(await run('phone-in-cases', file.id, [{ name: 'cases', value: 3 }])).toMatchObject({
      matches: [],
    });
  });

  test('counts no case of others', async () => {
    const file = await mine();
    await plantPhone(file, await newCase(app.run));
    expect((await run('phone-in-cases', file.id)).matches).toEqual([]);
  });

  test('is none when two people of one case use it', async () => {
    const file = await mine();
    await plantPhone(file, file);
    expect((await run('phone-in-cases', file.id)).matches).toEqual([]);
  });
});

describe('the same flat in several cases', () => {
  const plantFlat = async (
    file: TestCase,
    other: TestCase,
  ): Promise<Record<'flat' | 'user' | 'victim', string>> => {
    const [user, victim, id] = [someone(file), aVictim(other), newUlid()];
    await file.plant(user, flat(id, file), link('USES', newUlid(), user.id, id, file.stamp));
    await other.plant(victim);
    await other.plant(story(other, { of: victim.id, at: id }));
    return { flat: id, user: user.id, victim: victim.id };
  };

  test('is found with whoever uses it and the victim who was exploited there, under her pseudonym', async () => {
    const [file, other] = [await mine(), await mine()];
    const planted = await plantFlat(file, other);
    const { matches, network } = await run('flat-in-cases', other.id);
    expect(matches.map(partsOf)).toEqual([
      { PLACE: [planted.flat], USER: [planted.user], VICTIM: [planted.victim] },
    ]);
    expect(network.nodes.label[network.nodes.id.indexOf(planted.victim)]).toMatch(/^Q-/u);
  });

  test('is none when the other case is not mine', async () => {
    const file = await mine();
    await plantFlat(file, await newCase(app.run));
    expect((await run('flat-in-cases', file.id)).matches).toEqual([]);
  });
});

describe('travel with several victims', () => {
  const plantTrips = async (
    file: TestCase,
    hidden = file,
  ): Promise<{ escort: string; victims: string[] }> => {
    const [escort, one, two] = [someone(file), aVictim(file), aVictim(file)];
    await file.plant(escort, one, two);
    const flight = (who: string, stamp = file.stamp): Rows =>
      trip(
        {
          id: newUlid(),
          travellers: [escort.id, who],
          from: countryId('AZ'),
          to: countryId('TR'),
          on: '2024-03-02',
          mode: 'AIR',
        },
        stamp,
      );
    await file.plant(story(file, { of: one.id }), story(file, { of: two.id }), flight(one.id));
    await file.plant(flight(two.id, hidden.stamp));
    return { escort: escort.id, victims: [one.id, two.id].toSorted() };
  };

  test('is found for the escort, not for victims who sat beside each other', async () => {
    const file = await mine();
    const { escort, victims } = await plantTrips(file);
    const [one = '', two = ''] = victims;
    await file.plant(
      trip(
        {
          id: newUlid(),
          travellers: [one, two],
          from: countryId('TR'),
          to: countryId('AZ'),
          on: '2024-05-02',
          mode: 'AIR',
        },
        file.stamp,
      ),
    );
    const { matches } = await run('co-travel', file.id);
    expect(matches.map(partsOf)).toEqual([{ ESCORT: [escort], VICTIM: victims }]);
    expect(matches[0]?.values).toContainEqual({ name: 'trips', value: '2' });
    expect((await run('co-travel', file.id, [{ name: 'trips', value: 3 }])).matches).toEqual([]);
  });

  test('is not found when the second journey lies in a compartment of others', async () => {
    const file = await mine();
    await plantTrips(file, await newCase(app.run));
    expect((await run('co-travel', file.id)).matches).toEqual([]);
  });
});
