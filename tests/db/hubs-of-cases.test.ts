import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { membersOfCase } from '../../server/network/network.queries.ts';
import { PATTERNS } from '../../server/patterns/pattern-list.ts';
import { matchesOf, type MatchRow } from '../../server/patterns/patterns.queries.ts';
import { link } from '../../seed/builders/facts.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { newCase, type TestCase } from '../support/builders.ts';
import { counted, driver, tieMany } from '../support/hubs.ts';
import { aVictim, flat, partsOf, phone, plantMoney, someone, story } from '../support/patterns.ts';

const HIDDEN = 60_000;
/** So much is planted first. */
const PLANTED = { timeout: 180_000 };

let app: TestApp;
let other: TestCase;
let elsewhere: TestCase;
beforeAll(async () => {
  app = await startApp();
  [other, elsewhere] = [await newCase(app.run), await newCase(app.run)];
});
afterAll(() => app.close());

/** What a pattern costs a reader of two cases who asks from a compartment of one of them, and what he gets. */
const found = async (
  id: string,
  from: TestCase,
  settings: Record<string, number>,
  also = other,
): Promise<{ matches: MatchRow[]; hits: number }> => {
  const pattern = PATTERNS.find((one) => one.id === id);
  if (!pattern) throw new Error(`there is no pattern ${id}`);
  const { run, hits } = counted([from.scope, also.scope]);
  const matches = await matchesOf(run, pattern, settings, { within: [from.scope], most: 51 });
  return { matches, hits: hits() };
};

describe('a phone in several cases', () => {
  const hidden = { type: 'CONTACTED', label: 'Phone' };
  /** A phone that somebody of a new case uses, and that was called in another. */
  const plantPhone = async (): Promise<{ from: TestCase; id: string; user: string }> => {
    const [from, id] = [await newCase(app.run), newUlid()];
    const [user, called] = [someone(from), newUlid()];
    await from.plant(user, phone(id), phone(called), link('USES', newUlid(), user.id, id, from.stamp));
    await other.plant(link('CONTACTED', newUlid(), id, called, other.stamp));
    return { from, id, user: user.id };
  };
  const inTwo = { cases: 2 };

  test('costs what a reader may see of it, however much of it is hidden', PLANTED, async () => {
    const [hub, few] = [await plantPhone(), await plantPhone()];
    await tieMany(hub.id, { ...hidden, count: HIDDEN, scope: elsewhere.scope });
    await tieMany(hub.id, {
      ...hidden,
      type: 'USES',
      label: 'Person',
      to: true,
      count: 300,
      scope: elsewhere.scope,
    });
    const [ofHub, ofFew] = [
      await found('phone-in-cases', hub.from, inTwo),
      await found('phone-in-cases', few.from, inTwo),
    ];
    for (const [{ matches }, { from, id, user }] of [
      [ofHub, hub],
      [ofFew, few],
    ] as const) {
      expect(matches).toMatchObject([
        {
          elements: [
            { id, part: 'PHONE' },
            { id: user, part: 'USER' },
          ],
          isCut: false,
        },
      ]);
      expect(matches[0]?.caseIds.toSorted()).toEqual([from.id, other.id].toSorted());
    }
    expect(ofHub.hits - ofFew.hits).toBeLessThan(1_000);
  });

  test('of very many calls is found by one of each case', async () => {
    const { from, id } = await plantPhone();
    await tieMany(id, { ...hidden, count: 20_000, scope: from.scope });
    await driver.executeQuery('MATCH (:Anchor {id: $id})-[u:USES]-() DELETE u', { id });
    const { matches } = await found('phone-in-cases', other, inTwo, from);
    expect(matches.map(({ caseIds }) => caseIds.toSorted())).toContainEqual([from.id, other.id].toSorted());
  });

  test('of more than two hundred users names the first two hundred and says so', async () => {
    const { from, id } = await plantPhone();
    await tieMany(id, { type: 'USES', label: 'Person', to: true, count: 250, scope: other.scope });
    const { matches } = await found('phone-in-cases', from, inTwo);
    expect(matches.map(({ elements, isCut }) => [elements.length, isCut])).toEqual([[201, true]]);
  });
});

describe('a flat in several cases', () => {
  const inTwo = { cases: 2 };
  /** A flat that somebody of a new case uses, with an episode in another. */
  const plantFlat = async (): Promise<{ from: TestCase; id: string; parts: Record<string, string[]> }> => {
    const [from, id] = [await newCase(app.run), newUlid()];
    const [user, victim] = [someone(from), someone(other)];
    await from.plant(user, flat(id, from), link('USES', newUlid(), user.id, id, from.stamp));
    await other.plant(victim, story(other, { of: victim.id, at: id }));
    return { from, id, parts: { PLACE: [id], USER: [user.id], VICTIM: [victim.id] } };
  };

  test('costs what a reader may see of it, however much of it is hidden', PLANTED, async () => {
    const [hub, few] = [await plantFlat(), await plantFlat()];
    for (const [type, label] of [
      ['USES', 'Person'],
      ['AT_PLACE', 'Episode'],
      ['DESCRIBES', 'Record'],
    ] as const)
      await tieMany(hub.id, { type, label, to: true, count: HIDDEN / 3, scope: elsewhere.scope });
    const [ofHub, ofFew] = [
      await found('flat-in-cases', hub.from, inTwo),
      await found('flat-in-cases', few.from, inTwo),
    ];
    for (const [{ matches }, { from, parts }] of [
      [ofHub, hub],
      [ofFew, few],
    ] as const) {
      expect(matches.map(partsOf)).toEqual([parts]);
      expect(matches[0]?.caseIds.toSorted()).toEqual([from.id, other.id].toSorted());
      expect(matches[0]?.isCut).toBe(false);
    }
    expect(ofHub.hits - ofFew.hits).toBeLessThan(1_000);
  });

  test('of more than two hundred users names the first two hundred and says so', async () => {
    const { from, id } = await plantFlat();
    await tieMany(id, { type: 'USES', label: 'Person', to: true, count: 250, scope: other.scope });
    const { matches } = await found('flat-in-cases', from, inTwo);
    expect(matches.map(({ elements, isCut }) => [elements.length, isCut])).toEqual([[201, true]]);
  });
});

describe("a victim's contact who becomes a recruiter", () => {
  type Ties = (parts: { victim: string; contact: string; from: TestCase }) => Promise<string[]>;
  /** A victim of a new case and, tied to her in some way, somebody who recruits another later; what may be a hub of it besides the two. */
  const plantContact = async (tie: Ties) => {
    const from = await newCase(app.run);
    const [victim, contact, recruit] = [aVictim(from), someone(from), aVictim(from)];
    await from.plant(victim, contact, recruit);
    await from.plant(
      story(from, { of: victim.id, on: '2023-09-10' }),
      story(from, { of: recruit.id, on: '2024-06', by: [['RECRUITED', contact.id]] }),
    );
    const via = await tie({ victim: victim.id, contact: contact.id, from });
    return {
      from,
      hubs: [victim.id, contact.id, ...via],
      parts: [victim.id, ...via, contact.id, recruit.id],
    };
  };
  const known: Ties = async ({ victim, contact, from }) => {
    await from.plant(link('ASSOCIATE_OF', newUlid(), contact, victim, from.stamp));
    return [];
  };
  const called: Ties = async ({ victim, contact, from }) => {
    const [one, two] = [newUlid(), newUlid()];
    await from.plant(phone(one), phone(two));
    await from.plant(
      link('USES', newUlid(), victim, one, from.stamp),
      link('USES', newUlid(), contact, two, from.stamp),
      link('CONTACTED', newUlid(), two, one, from.stamp),
    );
    return [one, two];
  };

  test.each([
    [
      'by acquaintance',
      known,
      [
        ['ASSOCIATE_OF', 'Person'],
        ['RECRUITED', 'Episode'],
      ],
    ],
    [
      'from telephone to telephone',
      called,
      [
        ['CONTACTED', 'Phone'],
        ['USES', 'Phone'],
      ],
    ],
  ] as const)(
    '%s costs what a reader may see, however much of it is hidden',
    PLANTED,
    async (_how, tie, hidden) => {
      const [big, few] = [await plantContact(tie), await plantContact(tie)];
      for (const hub of big.hubs)
        for (const [type, label] of hidden)
          await tieMany(hub, { type, label, count: HIDDEN / big.hubs.length / 2, scope: elsewhere.scope });
      const [ofBig, ofFew] = [
        await found('contact-becomes-recruiter', big.from, { months: 36 }),
        await found('contact-becomes-recruiter', few.from, { months: 36 }),
      ];
      for (const [{ matches }, { parts }] of [
        [ofBig, big],
        [ofFew, few],
      ] as const)
        expect(matches.map(({ elements }) => elements.map(({ id }) => id))).toEqual([parts]);
      expect(ofBig.matches[0]?.lines.map(({ type }) => type)).toEqual(
        ofFew.matches[0]?.lines.map(({ type }) => type),
      );
      expect(ofBig.hits - ofFew.hits).toBeLessThan(1_000);
    },
  );
});

describe('money that returns to the organiser', () => {
  test(
    'costs what a reader may see of those who were paid, however much of it is hidden',
    PLANTED,
    async () => {
      const [big, few] = [await newCase(app.run), await newCase(app.run)];
      const [ofHubs, alone] = [await plantMoney(big), await plantMoney(few)];
      for (const [id, type, label] of [
        [ofHubs.account, 'PAID', 'Person'],
        [ofHubs.account, 'OWNS', 'Person'],
        [ofHubs.runner, 'PAID', 'BankAccount'],
      ] as const)
        await tieMany(id, { type, label, to: true, count: HIDDEN / 3, scope: elsewhere.scope });
      const [manyHits, fewHits] = [
        await found('money-returns', big, { payments: 4, amount: 0 }),
        await found('money-returns', few, { payments: 4, amount: 0 }),
      ];
      for (const [{ matches }, { exploiter, runner, account, organiser }] of [
        [manyHits, ofHubs],
        [fewHits, alone],
      ] as const)
        expect(matches.map(({ elements }) => elements.map(({ id }) => id))).toEqual([
          [exploiter, runner, account, organiser],
        ]);
      expect(manyHits.hits - fewHits.hits).toBeLessThan(1_000);
    },
  );
});

describe('the elements of a case', () => {
  /** A case in which a phone that is used called another, and the case's people with what else they use. */
  const plantCalls = async (): Promise<{ from: TestCase; hub: string; all: string[] }> => {
    const [from, hub, called] = [await newCase(app.run), newUlid(), newUlid()];
    const user = someone(from);
    await from.plant(user, phone(hub), phone(called));
    await from.plant(
      link('USES', newUlid(), user.id, hub, from.stamp),
      link('CONTACTED', newUlid(), hub, called, from.stamp),
    );
    return { from, hub, all: [user.id, hub, called].toSorted() };
  };
  const membersOf = async ({ id, scope }: TestCase) => {
    const { run, hits } = counted([scope]);
    return { ids: await membersOfCase(run, id), hits: hits() };
  };

  test('cost what a reader may see of a hub among them, however much of it is hidden', PLANTED, async () => {
    const [one, two] = [await plantCalls(), await plantCalls()];
    await tieMany(one.hub, {
      type: 'USES',
      label: 'Person',
      to: true,
      count: HIDDEN,
      scope: elsewhere.scope,
    });
    const [ofHub, ofFew] = [await membersOf(one.from), await membersOf(two.from)];
    expect([ofHub.ids, ofFew.ids]).toEqual([one.all, two.all]);
    expect(ofHub.hits - ofFew.hits).toBeLessThan(1_000);
  });

  test(
    'are all of those to whom a hub leads, though thousands of its links lead to the first',
    PLANTED,
    async () => {
      const { from, hub, all } = await plantCalls();
      await tieMany(hub, { type: 'USES', label: 'Person', to: true, count: 1, scope: from.scope });
      await driver.executeQuery(
        `MATCH (p:Person)-[r:USES {scope: $scope}]->(a:Anchor {id: $hub})
       WITH r, p, a ORDER BY p.id LIMIT 1
       UNWIND range(1, 2500) AS i
       CREATE (p)-[again:USES]->(a) SET again = r {.*, id: r.id + '-' + i}`,
        { hub, scope: from.scope },
      );
      await tieMany(hub, { type: 'USES', label: 'Person', to: true, count: 3, scope: from.scope });
      const { ids } = await membersOf(from);
      expect(ids).toEqual(expect.arrayContaining(all));
      expect(ids).toHaveLength(all.length + 4);
    },
  );

  test('are the same whether or not one of them is a hub, with all that the facts of the case lead to', async () => {
    const { from, hub, all } = await plantCalls();
    const [user, stranger] = [someone(from), someone(other)];
    await from.plant(user, link('USES', newUlid(), user.id, hub, from.stamp));
    await other.plant(stranger, link('USES', newUlid(), stranger.id, hub, other.stamp));
    const before = (await membersOf(from)).ids;
    expect(before).toEqual([...all, user.id].toSorted());
    await tieMany(hub, { type: 'USES', label: 'Person', to: true, count: 300, scope: elsewhere.scope });
    expect((await membersOf(from)).ids).toEqual(before);
    await tieMany(hub, { type: 'USES', label: 'Person', to: true, count: 300, scope: from.scope });
    expect((await membersOf(from)).ids).toHaveLength(before.length + 300);
  });

  test('of which there are more than a picture holds are the first by their ids, and one more', async () => {
    const { from, hub } = await plantCalls();
    await tieMany(hub, { type: 'USES', label: 'Person', to: true, count: 2_500, scope: from.scope });
    const { ids } = await membersOf(from);
    expect(ids).toHaveLength(2_001);
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toContain(hub);
  });
});
