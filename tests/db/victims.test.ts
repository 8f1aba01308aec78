import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { compartment, holds } from '../../seed/builders/cases.ts';
import { support } from '../../seed/builders/offences.ts';
import { bodyId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, personIn, type TestCase } from '../support/builders.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const SUPPORT =
  'query ($first: Int, $after: ID) { support(first: $first, after: $after) { after entries { id pseudonym service provider { en } on until amount currency } } }';
type Page = { support: { entries: { id: string; on: string }[]; after: string | null } };

/** Help that a provider gave to the victim of a case, in the compartment that the two share. */
const plantHelp = async (file: TestCase, provider: string, days: string[], more = {}): Promise<string[]> => {
  const victim = personIn(file, { role: 'VICTIM_IN', pseudonym: 'V-help' });
  const scope = `support:${file.id}:${provider}`;
  const ids = days.map(() => newUlid());
  await file.plant(
    victim,
    compartment(scope, 'SUPPORT'),
    holds(file.id, scope),
    holds(bodyId(provider), scope),
    ...days.map((on, i) =>
      support(
        {
          id: ids[i] ?? '',
          to: victim.id,
          provider,
          providerId: bodyId(provider),
          service: 'ALLOWANCE',
          event: 'PAYMENT',
          on,
          pseudonym: 'V-help',
          ...more,
        },
        inScope(scope),
      ),
    ),
  );
  return ids;
};

/** A supervisor holds all help: a test looks for its own entries among those of the others. */
const seenBy = async (session: Session, mine: readonly string[], first = 200): Promise<string[]> => {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { support: page }: Page = await app.read<Page>(session, SUPPORT, { first, after });
    ids.push(...page.entries.map(({ id }) => id));
    after = page.after;
    if (after === null) return ids.filter((id) => mine.includes(id));
  }
};

const centre = async (bodyCode: string): Promise<Session> =>
  app.signIn(await app.newUser('CENTRE', { bodyCode }));

describe('help to victims works', () => {
  test('an entry says what was given under which pseudonym, by whom, when and how much', async () => {
    const reader = await centre('MINISTRY_SHELTER');
    const file = await newCase(app.run);
    const [id] = await plantHelp(file, 'MINISTRY_SHELTER', ['2999-01-24'], {
      amount: '700.00',
      currency: 'AZN',
    });
    const { support: page } = await app.read<Page>(reader, SUPPORT, { first: 1 });
    expect(page.entries).toEqual([
      {
        id,
        pseudonym: 'V-help',
        service: 'ALLOWANCE',
        provider: expect.any(Object),
        on: '2999-01-24',
        until: null,
        amount: '700.00',
        currency: 'AZN',
      },
    ]);
  });

  test('entries come in pages, the newest first, each once', async () => {
    const supervisor = await app.signInAs('SUPERVISOR');
    const file = await newCase(app.run);
    const ids = await plantHelp(file, 'MINISTRY_SHELTER', ['2025-01-03', '2025-01-05', '2025-01-04']);
    const newestFirst = [ids[1], ids[2], ids[0]];
    expect(await seenBy(supervisor, ids)).toEqual(newestFirst);
    expect(await seenBy(supervisor, ids, 2)).toEqual(newestFirst);
  });
});

describe('who may see help', () => {
  test('a centre sees its own entries and not those of another provider; a supervisor sees both', async () => {
    const [own, supervisor] = [await centre('MINISTRY_SHELTER'), await app.signInAs('SUPERVISOR')];
    const file = await newCase(app.run);
    const [mine, others] = [
      await plantHelp(file, 'MINISTRY_SHELTER', ['2025-01-03']),
      await plantHelp(file, 'MAIN_DEPARTMENT', ['2025-01-04']),
    ];
    expect(await seenBy(own, [...mine, ...others])).toEqual(mine);
    expect(await seenBy(supervisor, [...mine, ...others])).toEqual([...others, ...mine]);
  });

  test('a centre without a body, as an analyst with another, sees nothing of a provider', async () => {
    const file = await newCase(app.run);
    const ids = await plantHelp(file, 'MINISTRY_SHELTER', ['2025-01-03']);
    expect(await seenBy(await app.signInAs('CENTRE'), ids)).toEqual([]);
    const analyst = await app.signIn(await app.newUser('ANALYST', { bodyCode: 'MINISTRY_SHELTER' }));
    expect(codesOf(await app.ask(analyst, SUPPORT))).toEqual(['FORBIDDEN']);
  });

  test('the trail has the entries', async () => {
    const reader = await centre('MINISTRY_SHELTER');
    const file = await newCase(app.run);
    const [id] = await plantHelp(file, 'MINISTRY_SHELTER', ['2999-01-25']);
    await app.read(reader, SUPPORT, { first: 1 });
    expect((await app.auditOf(reader)).at(-1)).toMatchObject({
      action: 'support:read',
      outcome: 'DONE',
      ids: [id],
      role: 'CENTRE',
    });
  });
});

describe('help refuses', () => {
  test('a cursor that is no id, and goes nowhere after an entry that the reader may not see', async () => {
    const reader = await centre('MINISTRY_SHELTER');
    const file = await newCase(app.run);
    const [hidden] = await plantHelp(file, 'MAIN_DEPARTMENT', ['2025-01-03']);
    expect(codesOf(await app.ask(reader, SUPPORT, { after: "' OR 1=1" }))).toEqual(['BAD_INPUT']);
    const [afterHidden, afterMissing] = [
      await app.ask(reader, SUPPORT, { after: hidden }),
      await app.ask(reader, SUPPORT, { after: newUlid() }),
    ];
    expect(afterHidden.text).toBe(afterMissing.text);
  });
});
