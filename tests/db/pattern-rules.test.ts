import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { groupIn, newCase, RECORDED_AT, type TestCase } from '../support/builders.ts';
import { tieMany } from '../support/hubs.ts';
import { phone, RUN_PATTERN, runPattern, someone, type PatternRun } from '../support/patterns.ts';

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

/** A phone that somebody in each of two cases uses. */
const sharedPhone = async (file: TestCase, other: TestCase): Promise<string> => {
  const id = newUlid();
  await file.plant(phone(id));
  for (const one of [file, other]) {
    const user = someone(one);
    await one.plant(user, link('USES', newUlid(), user.id, id, one.stamp));
  }
  return id;
};

describe('who may run a pattern', () => {
  test('without a case it is looked for in all that the reader holds, and nowhere else', async () => {
    const own = await app.signInAs('ANALYST');
    const [file, other] = [await newCase(app.run, [{ user: own }]), await newCase(app.run, [{ user: own }])];
    const id = await sharedPhone(file, other);
    const everywhere = 'query { runPattern(pattern: "phone-in-cases") { matches { elements { id part } } } }';
    const answer = await app.read<{ runPattern: PatternRun }>(own, everywhere);
    expect(answer.runPattern.matches.map(({ elements }) => elements[0]?.id)).toEqual([id]);
    const outsider = await app.signInAs('ANALYST');
    expect(await app.read(outsider, everywhere)).toEqual({ runPattern: { matches: [] } });
  });

  test('what a run showed stands in the audit trail', async () => {
    const own = await app.signInAs('ANALYST');
    const [file, other] = [await newCase(app.run, [{ user: own }]), await newCase(app.run, [{ user: own }])];
    const id = await sharedPhone(file, other);
    await runPattern(app, own, 'phone-in-cases', file.id);
    const lines = (await app.auditOf(own)).filter(({ action }) => action === 'pattern:run');
    expect(lines.flatMap(({ ids }) => ids)).toEqual(expect.arrayContaining([id, other.id]));
  });
});

test('a pattern that is met more than fifty times says that there are more', async () => {
  const [file, other] = [await mine(), await mine()];
  const phones = Array.from({ length: 51 }, () => newUlid());
  const [one, two] = [someone(file), someone(other)];
  await file.plant(
    one,
    ...phones.flatMap((id) => [phone(id), link('USES', newUlid(), one.id, id, file.stamp)]),
  );
  await other.plant(two, ...phones.map((id) => link('USES', newUlid(), two.id, id, other.stamp)));
  const { matches, isCapped, timedOut } = await run('phone-in-cases', file.id);
  expect([matches.length, isCapped, timedOut]).toEqual([50, true, false]);
});

test('of matches that are too many people for one picture those are shown that it holds whole, and that there are more', async () => {
  const [file, other] = [await mine(), await mine()];
  const phones = Array.from({ length: 11 }, () => newUlid());
  await file.plant(...phones.map((id) => phone(id)));
  for (const [i, id] of phones.entries())
    await tieMany(id, {
      type: 'USES',
      label: 'Person',
      to: true,
      count: 200,
      scope: i % 2 ? file.scope : other.scope,
    });
  const users = [someone(file), someone(other)] as const;
  await file.plant(users[0], ...phones.map((id) => link('USES', newUlid(), users[0].id, id, file.stamp)));
  await other.plant(users[1], ...phones.map((id) => link('USES', newUlid(), users[1].id, id, other.stamp)));
  const { matches, network, isCapped } = await run('phone-in-cases', file.id);
  expect(matches.map(({ elements }) => elements.length)).toEqual(Array.from({ length: 9 }, () => 201));
  expect(isCapped).toBe(true);
  const drawn = new Set(network.nodes.id);
  expect(matches.flatMap(({ elements }) => elements).every(({ id }) => drawn.has(id))).toBe(true);
});

describe('a pattern refuses', () => {
  test.each([
    ['phone-in-cases', { name: 'cases', value: 1 }, '2 to 20'],
    ['phone-in-cases', { name: 'cases', value: 2_000_000_000 }, '2 to 20'],
    ['money-returns', { name: 'payments', value: 500 }, '1 to 4'],
    ['money-returns', { name: 'amount', value: -1 }, '0 to 10000000'],
    ['contact-becomes-recruiter', { name: 'months', value: 0 }, '1 to 240'],
  ])(
    '%s with an absurd bound, naming the parameter and what is allowed: %o',
    async (pattern, setting, range) => {
      const file = await mine();
      const { problems, matches } = await run(pattern, file.id, [setting]);
      expect(matches).toEqual([]);
      expect(problems.map(({ field }) => field)).toEqual([setting.name]);
      expect(problems[0]?.text.en).toContain(range);
    },
  );

  test('a number that is no number, a parameter or a pattern that there is none of, and one that is set twice', async () => {
    const ask = async (pattern: string, parameters: unknown): Promise<string[]> =>
      codesOf(await app.ask(analyst, RUN_PATTERN, { pattern, parameters }));
    const cases = { name: 'cases', value: 2 };
    expect(await ask('phone-in-cases', [{ name: 'cases', value: 2.5 }])).toEqual(['BAD_INPUT']);
    expect(await ask('phone-in-cases', [{ name: 'depth', value: 3 }])).toEqual(['BAD_INPUT']);
    expect(await ask('phone-in-cases', [cases, cases])).toEqual(['BAD_INPUT']);
    expect(await ask('everything', [])).toEqual(['BAD_INPUT']);
    expect(codesOf(await app.ask(analyst, RUN_PATTERN, { pattern: 'co-travel', caseId: newUlid() }))).toEqual(
      ['NOT_FOUND'],
    );
  });
});

test(
  'a search that its limit of time ends says so, and shows nothing as if it were all',
  { timeout: 240_000 },
  async () => {
    const file = await mine();
    const people = Array.from({ length: 90 }, () => someone(file));
    const [organiser] = people;
    await file.plant(...people, groupIn(file, [{ id: organiser?.id ?? '', role: 'ORGANISER' }]));
    // Everybody pays everybody, and no one of them is a hub: tens of millions of trails of four payments, none of which begins with an exploiter.
    await app.change(
      `MATCH (a:Anchor), (b:Anchor)
     WHERE a.id IN $ids AND b.id IN $ids AND a.id <> b.id
     CREATE (a)-[:PAID {id: a.id + b.id, scope: $scope, recordedAt: $recordedAt, handling: 'H0', certainty: 'CONFIRMED', amount: '900.00', currency: 'USD',
                        fromId: a.id, toId: b.id}]->(b)`,
      { ids: people.map(({ id }) => id), scope: `case:${file.id}`, recordedAt: RECORDED_AT },
    );
    const { matches, network, isCapped, timedOut, problems } = await run('money-returns', file.id);
    expect({ matches, isCapped, timedOut, problems }).toEqual({
      matches: [],
      isCapped: false,
      timedOut: true,
      problems: [],
    });
    expect(network.nodes.id).toEqual([]);
    const sooner = await run('money-returns', file.id, [{ name: 'payments', value: 1 }]);
    expect(sooner.timedOut).toBe(false);
  },
);
