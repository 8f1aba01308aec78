import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { ENQUIRY_RULES } from '../../server/enquiries/enquiry-rules.ts';
import { link } from '../../seed/builders/facts.ts';
import { act } from '../../seed/builders/offences.ts';
import { thing } from '../../seed/builders/things.ts';
import { trip } from '../../seed/builders/travel.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { groupIn, inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';
import { suggestionsOf, type Suggestion } from '../support/enquiries.ts';
import { aVictim, phone, someone, story } from '../support/patterns.ts';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

const mine = (): Promise<TestCase> => newCase(app.run, [{ user: analyst }]);
const ofRule = async (rule: string, ids: readonly string[]): Promise<Suggestion[]> =>
  (await suggestionsOf(app, analyst, ids)).filter((one) => one.rule === rule);
const touched = ({ elements }: Suggestion): string[] => elements.map(({ id }) => id).toSorted();

describe('a phone without a subscriber', () => {
  const rule = 'phone-without-subscriber';
  /** Two numbers in contact: one that somebody uses, and one of which nobody knows whose it is. */
  const plantCall = async (file: TestCase): Promise<Record<'user' | 'known' | 'unknown', string>> => {
    const [user, known, unknown] = [someone(file), newUlid(), newUlid()];
    await file.plant(
      user,
      phone(known),
      phone(unknown),
      link('USES', newUlid(), user.id, known, file.stamp),
      link('CONTACTED', newUlid(), known, unknown, {
        ...file.stamp,
        validFrom: '2024-03-02',
        validTo: '2024-05-06',
      }),
    );
    return { user: user.id, known, unknown };
  };

  test('is suggested with its number, its period and the people who are in contact with it', async () => {
    const file = await mine();
    const { user, known, unknown } = await plantCall(file);
    const [found, ...others] = await ofRule(rule, [user, known, unknown]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ about: [unknown], people: 1, asked: null });
    expect(found && touched(found)).toEqual([unknown, user].toSorted());
    expect(found?.request.az).toContain(`+99400${unknown.slice(-8)}`);
    expect(found?.request.en).toContain('02.03.2024 – 06.05.2024');
    expect(found?.request.en).not.toContain(user);
  });

  test('is none once somebody uses the number; a refuted use closes nothing', async () => {
    const file = await mine();
    const { user, known, unknown } = await plantCall(file);
    const stamp = { ...file.stamp, certainty: 'REFUTED' as const };
    await file.plant(link('USES', newUlid(), user, unknown, stamp));
    expect(await ofRule(rule, [user, known, unknown])).toHaveLength(1);
    await file.plant(link('OWNS', newUlid(), user, unknown, file.stamp));
    expect(await ofRule(rule, [user, known, unknown])).toEqual([]);
  });

  test('is suggested all the same when only others know the subscriber, and not at all when only they know the call', async () => {
    const [file, others] = [await mine(), await newCase(app.run)];
    const { user, known, unknown } = await plantCall(file);
    const subscriber = someone(others);
    await others.plant(subscriber, link('USES', newUlid(), subscriber.id, unknown, others.stamp));
    expect(await ofRule(rule, [user, known, unknown, subscriber.id])).toHaveLength(1);
    const hidden = await plantCall(others);
    expect(await ofRule(rule, Object.values(hidden))).toEqual([]);
  });
});

describe('a bank account without an owner', () => {
  const rule = 'account-without-owner';
  const plantPayment = async (file: TestCase): Promise<{ payer: string; account: string }> => {
    const [payer, account] = [someone(file), newUlid()];
    await file.plant(
      payer,
      thing({ id: account, kind: 'BANK_ACCOUNT', value: `AZ00${account}` }),
      link('PAID', newUlid(), payer.id, account, file.stamp, { amount: '500', currency: 'AZN' }),
    );
    return { payer: payer.id, account };
  };

  test('is suggested with its number and whoever paid into it', async () => {
    const { payer, account } = await plantPayment(await mine());
    const [found] = await ofRule(rule, [payer, account]);
    expect(found).toMatchObject({ about: [account], people: 1 });
    expect(found?.request.az).toContain(`AZ00${account}`);
  });

  test('is none once the owner is known, nor for an account that is not on the chart', async () => {
    const file = await mine();
    const { payer, account } = await plantPayment(file);
    expect(await ofRule(rule, [payer])).toEqual([]);
    await file.plant(link('OWNS', newUlid(), payer, account, file.stamp));
    expect(await ofRule(rule, [payer, account])).toEqual([]);
  });

  test('is none when the payment lies in a compartment of others', async () => {
    expect(await ofRule(rule, Object.values(await plantPayment(await newCase(app.run))))).toEqual([]);
  });
});

describe('a trip without who paid', () => {
  const rule = 'trip-without-payer';
  const plantTrip = async (
    file: TestCase,
  ): Promise<{ victim: string; escort: string; journey: string; pseudonym: string }> => {
    const [journey, pseudonym] = [newUlid(), `Q-${newUlid().slice(-6)}`];
    const victim = personIn(file, { pseudonym, role: 'VICTIM_IN' });
    const escort = someone(file);
    await file.plant(
      victim,
      escort,
      trip(
        {
          id: journey,
          travellers: [victim.id, escort.id],
          from: countryId('AZ'),
          to: countryId('TR'),
          on: '2024-03-02',
          mode: 'AIR',
        },
        file.stamp,
      ),
    );
    return { victim: victim.id, escort: escort.id, journey, pseudonym };
  };

  test('is suggested with its day, its countries and its travellers, the protected one by her pseudonym', async () => {
    const { victim, escort, journey, pseudonym } = await plantTrip(await mine());
    const [found] = await ofRule(rule, [victim, escort]);
    expect(found).toMatchObject({ about: [journey], people: 2 });
    expect(found?.request.en).toContain('(02.03.2024)');
    expect(found?.request.en).toContain(pseudonym);
    expect(found?.request.az).toContain('təxəllüslə');
  });

  test('is none when a traveller bought a ticket in the year before it; one of another time, or of none, closes nothing', async () => {
    const file = await mine();
    const { victim, escort } = await plantTrip(file);
    const seller = someone(file);
    const bought = (on?: string) =>
      link('BOUGHT_TICKET_FROM', newUlid(), escort, seller.id, { ...file.stamp, validFrom: on });
    await file.plant(seller, bought('2024-06-01'), bought('2022-02-01'), bought());
    expect(await ofRule(rule, [victim, escort])).toHaveLength(1);
    await file.plant(bought('2024-02-01'));
    expect(await ofRule(rule, [victim, escort])).toEqual([]);
  });

  test('is none when somebody financed the episode, and is suggested when only others know that', async () => {
    const [file, others] = [await mine(), await newCase(app.run)];
    const [seen, hidden] = [await plantTrip(file), await plantTrip(file)];
    const payer = someone(file);
    await file.plant(payer, story(file, { of: seen.victim, by: [['FINANCED', payer.id]] }));
    await file.plant(story(file, { of: hidden.victim, by: [['FINANCED', payer.id]] }, others.stamp));
    expect(await ofRule(rule, [seen.victim])).toEqual([]);
    expect(await ofRule(rule, [hidden.victim])).toHaveLength(1);
  });
});

describe('a recruiter without a link to the organiser', () => {
  const rule = 'recruiter-without-organiser';
  const plantChain = async (
    file: TestCase,
    hidden = file,
  ): Promise<Record<'recruiter' | 'victim' | 'exploiter' | 'organiser' | 'group', string>> => {
    const [recruiter, exploiter, organiser] = [someone(file), someone(file), someone(file)];
    const victim = aVictim(file);
    const group = groupIn(file, [
      { id: exploiter.id, role: 'EXPLOITER' },
      { id: organiser.id, role: 'ORGANISER' },
    ]);
    await file.plant(recruiter, exploiter, organiser, victim);
    await file.plant(
      group,
      story(file, { of: victim.id, on: '2024-01', by: [['EXPLOITED', exploiter.id]] }),
      story(file, { of: victim.id, on: '2024-01', by: [['RECRUITED', recruiter.id]] }, hidden.stamp),
    );
    return {
      recruiter: recruiter.id,
      victim: victim.id,
      exploiter: exploiter.id,
      organiser: organiser.id,
      group: group.id,
    };
  };

  test('is suggested with both, their numbers and all whom the gap touches', async () => {
    const file = await mine();
    const chain = await plantChain(file);
    const number = newUlid();
    await file.plant(phone(number), link('USES', newUlid(), chain.recruiter, number, file.stamp));
    const [found, ...others] = await ofRule(rule, Object.values(chain));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ about: [chain.recruiter, chain.organiser], people: 4 });
    expect(found?.request.az).toContain(`+99400${number.slice(-8)}`);
    expect(found?.gap.en).toMatch(/Q-/u);
    expect(found?.request.en).not.toMatch(/Q-/u);
  });

  test.each(['ASSOCIATE_OF', 'CONTACTED', 'NO_LINK_FOUND'])('is none once %s ties the two', async (type) => {
    const file = await mine();
    const chain = await plantChain(file);
    await file.plant(link(type, newUlid(), chain.organiser, chain.recruiter, file.stamp));
    expect(await ofRule(rule, Object.values(chain))).toEqual([]);
  });

  test('is none when the recruiter belongs to the group, or the organiser is not on the chart', async () => {
    const file = await mine();
    const chain = await plantChain(file);
    const { organiser: _organiser, ...rest } = chain;
    expect(await ofRule(rule, Object.values(rest))).toEqual([]);
    await file.plant(link('MEMBER_OF', newUlid(), chain.recruiter, chain.group, file.stamp));
    expect(await ofRule(rule, Object.values(chain))).toEqual([]);
  });

  test('is none when only others know of the recruitment, and suggested when only they know of the link', async () => {
    const [file, others] = [await mine(), await newCase(app.run)];
    expect(await ofRule(rule, Object.values(await plantChain(file, others)))).toEqual([]);
    const chain = await plantChain(file);
    await others.plant(link('CONTACTED', newUlid(), chain.organiser, chain.recruiter, others.stamp));
    expect(await ofRule(rule, Object.values(chain))).toHaveLength(1);
  });
});

describe('two cells without the person between', () => {
  const rule = 'cells-without-between';
  const plantCells = async (
    file: TestCase,
    hidden = file,
  ): Promise<Record<'one' | 'two' | 'victim' | 'first' | 'second', string>> => {
    const [one, two, victim] = [someone(file), someone(file), aVictim(file)];
    await file.plant(one, two, victim);
    const first = groupIn(file, [{ id: one.id, role: 'RECRUITER' }]);
    const second = groupIn(file, [{ id: two.id, role: 'EXPLOITER' }]);
    await file.plant(
      first,
      second,
      story(file, { of: victim.id, on: '2024-01', by: [['RECRUITED', one.id]] }),
      story(file, { of: victim.id, on: '2024-02', by: [['EXPLOITED', two.id]] }, hidden.stamp),
    );
    return { one: one.id, two: two.id, victim: victim.id, first: first.id, second: second.id };
  };

  test('is suggested once for the pair, with the victims whom both had', async () => {
    const cells = await plantCells(await mine());
    const [found, ...others] = await ofRule(rule, Object.values(cells));
    expect(others).toEqual([]);
    expect(found?.about).toEqual([cells.first, cells.second].toSorted());
    expect(found?.people).toBe(3);
    expect(found?.request.az).toMatch(/Q-/u);
  });

  test('is none once somebody is tied to both sides: a member, or a third person', async () => {
    const file = await mine();
    const [cells, others] = [await plantCells(file), await plantCells(file)];
    const between = personIn(file, { name: inventedName() });
    await file.plant(
      between,
      link('MEMBER_OF', newUlid(), cells.one, cells.second, file.stamp),
      link('CONTACTED', newUlid(), between.id, others.one, file.stamp),
    );
    expect(await ofRule(rule, Object.values(cells))).toEqual([]);
    expect(await ofRule(rule, Object.values(others))).toHaveLength(1);
    await file.plant(link('CONTACTED', newUlid(), others.two, between.id, file.stamp));
    expect(await ofRule(rule, Object.values(others))).toEqual([]);
  });

  test('is none when both acted in one episode, and a victim who knows both is nobody between', async () => {
    const file = await mine();
    const cells = await plantCells(file);
    await file.plant(
      link('CONTACTED', newUlid(), cells.victim, cells.one, file.stamp),
      link('CONTACTED', newUlid(), cells.victim, cells.two, file.stamp),
    );
    expect(await ofRule(rule, Object.values(cells))).toHaveLength(1);
    const [episode] = await app.rows(
      'MATCH (:Person {id: $id})-[:RECRUITED]->(e:Episode) RETURN e.id AS id',
      { id: cells.one },
    );
    await file.plant(act('RECEIVED', newUlid(), cells.two, String(episode?.['id']), file.stamp));
    expect(await ofRule(rule, Object.values(cells))).toEqual([]);
  });

  test('is none when only others know of the second episode, and suggested when only they know who is between', async () => {
    const [file, others] = [await mine(), await newCase(app.run)];
    expect(await ofRule(rule, Object.values(await plantCells(file, others)))).toEqual([]);
    const cells = await plantCells(file);
    await others.plant(link('CONTACTED', newUlid(), cells.one, cells.two, others.stamp));
    expect(await ofRule(rule, Object.values(cells))).toHaveLength(1);
  });
});

test('every rule has an example here', () => {
  const tried = [
    'phone-without-subscriber',
    'account-without-owner',
    'trip-without-payer',
    'recruiter-without-organiser',
    'cells-without-between',
  ];
  expect(ENQUIRY_RULES.map(({ id }) => id).toSorted()).toEqual(tried.toSorted());
});
