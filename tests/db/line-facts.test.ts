import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { factsBetween } from '../../server/network/line-facts.ts';
import { link } from '../../seed/builders/facts.ts';
import { thing } from '../../seed/builders/things.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, type TestCase } from '../support/builders.ts';
import { counted, driver } from '../support/hubs.ts';

const FACTS = `query ($source: ID!, $target: ID!, $after: String) {
  lineFacts(source: $source, target: $target, after: $after) { facts { id certainty direction } next isCut } }`;
type Page = {
  facts: { id: string; certainty: string; direction: string }[];
  next: string | null;
  isCut: boolean;
};

const MANY = 450;

let app: TestApp;
let analyst: Session;
let file: TestCase;
let accounts: [string, string];
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  file = await newCase(app.run, [{ user: analyst }]);
  accounts = [newUlid(), newUlid()];
  const [from, to] = accounts;
  await file.plant(
    ...accounts.map((id) => thing({ id, kind: 'BANK_ACCOUNT', value: `AZ00TEST${id.slice(-8)}` })),
    // Every third is surer than the others, whatever its id.
    ...Array.from({ length: MANY }, (_, at) =>
      link('PAID', newUlid(), from, to, {
        ...file.stamp,
        certainty: at % 3 === 0 ? 'CONFIRMED' : 'PRESUMED',
      }),
    ),
  );
}, 120_000);
afterAll(() => app.close());

const page = async (after: string | null, [source, target] = accounts): Promise<Page> =>
  (await app.read<{ lineFacts: Page }>(analyst, FACTS, { source, target, after })).lineFacts;

describe('a line with more facts than a page', () => {
  test('shows the surest first and brings the others page by page, each of them once', async () => {
    const first = await page(null);
    expect(first.facts).toHaveLength(200);
    expect(first).toMatchObject({ isCut: false, next: expect.any(String) });
    const second = await page(first.next);
    const third = await page(second.next);
    expect([second.facts.length, third.facts.length]).toEqual([200, MANY - 400]);
    expect(third).toMatchObject({ next: null, isCut: false });
    const all = [...first.facts, ...second.facts, ...third.facts];
    expect(new Set(all.map(({ id }) => id)).size).toBe(MANY);
    const lastSure = all.findLastIndex(({ certainty }) => certainty === 'CONFIRMED');
    expect(lastSure).toBe(MANY / 3 - 1);
  });

  test('is read from either end', async () => {
    const [one, other] = accounts;
    const back = await page(null, [other, one]);
    expect(back.facts.map(({ id }) => id)).toEqual((await page(null)).facts.map(({ id }) => id));
    expect(back.facts.every(({ direction }) => direction === 'IN')).toBe(true);
  });

  test('goes on behind a fact that was withdrawn meanwhile', async () => {
    const first = await page(null);
    const before = await page(first.next);
    const last = first.facts.at(-1)?.id ?? '';
    const supersede = (at: string | null) =>
      driver.executeQuery('MATCH (:Anchor {id: $from})-[r:PAID {id: $id}]->() SET r.supersededAt = $at', {
        from: accounts[0],
        id: last,
        at,
      });
    await supersede('2025-02-04T09:00:00.000Z');
    expect((await page(first.next)).facts).toEqual(before.facts);
    await supersede(null);
  });

  test('says so where there are more than are read', async () => {
    const { run } = counted([file.scope]);
    const [id, other] = accounts;
    const most = { page: 2, between: 3 };
    const first = await factsBetween(run, { id, other, after: null }, most);
    expect([first.facts.length, first.isCut]).toEqual([2, false]);
    const last = await factsBetween(run, { id, other, after: first.next }, most);
    expect([last.facts.length, last.next, last.isCut]).toEqual([1, null, true]);
  });

  test('refuses a place that is none', async () => {
    const [source, target] = accounts;
    const answer = await app.ask(analyst, FACTS, { source, target, after: "0' OR true" });
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
  });
});
