import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { offence } from '../../seed/builders/offences.ts';
import { lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, type TestCase } from '../support/builders.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const OFFENCES = `query ($caseId: ID!, $first: Int, $after: ID) { offences(caseId: $caseId, first: $first, after: $after) { after
  offences { id article { code title { az } validFrom } detectedOn isAttempt withIct isCleared } } }`;
type Page = { offences: { offences: { id: string; detectedOn: string }[]; after: string | null } };

const article = lawArticleId('144-1.1');
const plantOffence = async (file: TestCase, detectedOn: string, more = {}): Promise<string> => {
  const id = newUlid();
  await file.plant(offence({ id, inCase: file.id, article, detectedOn, ...more }, file.stamp));
  return id;
};
const pageOf = async (session: Session, caseId: string, more = {}) =>
  (await app.read<Page>(session, OFFENCES, { caseId, ...more })).offences;

describe('offences work', () => {
  test('an offence says its article, whether it was an attempt, by computer, and cleared', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    await plantOffence(file, '2025-02-04', { committed: 'ATTEMPTED', ict: true, clearance: 'UNSOLVED' });
    const { offences } = await pageOf(analyst, file.id);
    expect(offences).toMatchObject([
      {
        article: { code: '144-1.1' },
        detectedOn: '2025-02-04',
        isAttempt: true,
        withIct: true,
        isCleared: false,
      },
    ]);
  });

  test('they come in pages, the oldest first, each once', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    for (const day of ['2025-02-06', '2025-02-04', '2025-02-05', '2025-02-04', '2025-02-07'])
      await plantOffence(file, day);
    const whole = (await pageOf(analyst, file.id)).offences;
    expect(whole.map(({ detectedOn }) => detectedOn)).toEqual([
      '2025-02-04',
      '2025-02-04',
      '2025-02-05',
      '2025-02-06',
      '2025-02-07',
    ]);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await pageOf(analyst, file.id, { first: 2, after });
      expect(page.offences.length).toBeLessThanOrEqual(2);
      paged.push(...page.offences.map(({ id }) => id));
      after = page.after;
      if (after === null) break;
    }
    expect(paged).toEqual(whole.map(({ id }) => id));
  });

  test('a page of nothing or of too much is a page of one or of two hundred', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    for (const day of ['2025-02-04', '2025-02-05']) await plantOffence(file, day);
    for (const first of [0, -5]) expect((await pageOf(analyst, file.id, { first })).offences).toHaveLength(1);
    expect((await pageOf(analyst, file.id, { first: 1_000 })).offences).toHaveLength(2);
  });
});

describe('who may see offences', () => {
  test('members of the case; others are told that there is nothing, whether or not there is a case', async () => {
    const stranger = await app.signInAs('INVESTIGATOR');
    const file = await newCase(app.run);
    await plantOffence(file, '2025-02-04');
    const [hidden, missing] = [
      await app.ask(stranger, OFFENCES, { caseId: file.id }),
      await app.ask(stranger, OFFENCES, { caseId: newUlid() }),
    ];
    expect(codesOf(hidden)).toEqual(['NOT_FOUND']);
    expect(hidden.text).toBe(missing.text);
  });

  test('the trail has the case and the offences', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const id = await plantOffence(file, '2025-02-04');
    await pageOf(analyst, file.id);
    expect((await app.auditOf(analyst)).at(-1)).toMatchObject({
      action: 'offence:read',
      outcome: 'DONE',
      ids: [file.id, id],
    });
  });
});

describe('offences refuse', () => {
  test.each(['', 'x', '01ARZ3NDEKTSV4RRFFQ69G5FA', '81ARZ3NDEKTSV4RRFFQ69G5FAV'])(
    'the malformed case id %j',
    async (caseId) => {
      const analyst = await app.signInAs('ANALYST');
      expect(codesOf(await app.ask(analyst, OFFENCES, { caseId }))).toEqual(['BAD_INPUT']);
    },
  );

  test('a cursor from another case', async () => {
    const analyst = await app.signInAs('ANALYST');
    const [file, other] = [await newCase(app.run, [{ user: analyst }]), await newCase(app.run)];
    await plantOffence(file, '2025-02-05');
    const after = await plantOffence(other, '2025-02-04');
    expect((await pageOf(analyst, file.id, { after })).offences).toEqual([]);
  });
});
