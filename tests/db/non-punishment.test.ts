import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { act, episode } from '../../seed/builders/offences.ts';
import { person, personRecord } from '../../seed/builders/people.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { countryId, lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, type TestCase } from '../support/builders.ts';

let app: TestApp;
let lead: Session;
let prosecutor: Session;
beforeAll(async () => {
  app = await startApp();
  [lead, prosecutor] = [await app.signInAs('INVESTIGATOR'), await app.signInAs('PROSECUTOR')];
});
afterAll(() => app.close());

const QUERY = `query ($caseId: ID!) { nonPunishment(caseId: $caseId) {
  roles { accused { id } unit { en } contact { en } }
  histories { accused { id } victim { id } entries { id side from to says case { id } isMeanwhile } } } }`;
type NonPunishment = {
  roles: { accused: { id: string }; unit: { en: string } | null; contact: { en: string } | null }[];
  histories: {
    accused: { id: string };
    victim: { id: string };
    entries: { id: string; side: string; isMeanwhile: boolean }[];
  }[];
};
const ask = async (file: TestCase, by = prosecutor): Promise<NonPunishment> =>
  (await app.read<{ nonPunishment: NonPunishment }>(by, QUERY, { caseId: file.id })).nonPunishment;

/** A victim of 2023 whose case another leads, and the same woman accused in 2025; tied among those who may know who she is. */
const plantBoth = async (members: Parameters<typeof newCase>[1] = []) => {
  const [accused, victim, other, harmed] = [newUlid(), newUlid(), newUlid(), newUlid()];
  const before = await newCase(app.run, [{ user: lead, level: 'LEAD', identity: true }, ...(members ?? [])]);
  const now = await newCase(app.run, [{ user: prosecutor, level: 'EDIT' }]);
  const identity = inScope(`${before.scope}:identity`);
  const exploited = newUlid();
  await before.plant(
    person(victim),
    personRecord({ id: newUlid(), of: victim, pseudonym: 'Q-3' }, before.stamp),
    episode(
      {
        id: exploited,
        victim,
        inCase: before.id,
        forms: ['SEXUAL'],
        recruitedOn: '2023-02-01',
        exploitedTo: '2023-09-01',
        exploitedIn: countryId('TR'),
      },
      before.stamp,
    ),
  );
  const acts = { within: newUlid(), after: newUlid() };
  const episodes = { within: newUlid(), after: newUlid() };
  await now.plant(
    person(accused),
    person(other),
    person(harmed),
    ...[accused, other].map((against) =>
      charge(
        {
          id: newUlid(),
          against,
          inCase: now.id,
          on: '2025-03-01',
          article: lawArticleId('144-1.1'),
          participation: 'ACCESSORY',
          status: 'OPEN',
        },
        now.stamp,
      ),
    ),
    ...(['within', 'after'] as const).flatMap((when) => [
      episode(
        {
          id: episodes[when],
          victim: harmed,
          inCase: now.id,
          forms: ['SEXUAL'],
          recruitedOn: when === 'within' ? '2023-05-01' : '2024-05-01',
          exploitedIn: countryId('TR'),
        },
        now.stamp,
      ),
      act('RECRUITED', acts[when], accused, episodes[when], now.stamp),
    ]),
  );
  await before.plant(link('SAME_AS', newUlid(), accused, victim, identity));
  return { accused, victim, before, now, acts, exploited };
};

test('who investigates and prosecutes is told whom to ask, and nothing else of the other side', async () => {
  const { accused, victim, before, now } = await plantBoth();
  const found = await ask(now);
  expect(found.roles).toMatchObject([{ accused: { id: accused }, contact: { en: 'Test' } }]);
  expect(found.roles[0]?.unit).not.toBeNull();
  expect(found.histories).toEqual([]);
  const { text } = await app.ask(prosecutor, QUERY, { caseId: now.id });
  for (const secret of [victim, before.id, before.number, 'Q-3']) expect(text).not.toContain(secret);
});

test('who holds both compartments sees both histories by day, and what fell within the exploitation', async () => {
  const { accused, victim, now, acts, exploited } = await plantBoth([{ user: prosecutor, identity: true }]);
  const { histories } = await ask(now);
  expect(histories).toMatchObject([{ accused: { id: accused }, victim: { id: victim } }]);
  expect(histories[0]?.entries.map(({ id, side, isMeanwhile }) => [id, side, isMeanwhile])).toEqual([
    [exploited, 'VICTIM', false],
    [acts.within, 'ACCUSED', true],
    [acts.after, 'ACCUSED', false],
  ]);
});

test('who may read the other case and not who she is, sees no history', async () => {
  const { now } = await plantBoth([{ user: prosecutor }]);
  const { roles, histories } = await ask(now);
  expect([roles.length, histories]).toEqual([1, []]);
});

test('an analyst of the case is not told, and a case of others is not there', async () => {
  const { now } = await plantBoth();
  const analyst = await app.signInAs('ANALYST');
  await now.letIn({ user: analyst, level: 'EDIT' });
  expect(codesOf(await app.ask(analyst, QUERY, { caseId: now.id }))).toEqual(['FORBIDDEN']);
  const stranger = await app.signInAs('PROSECUTOR');
  for (const caseId of [now.id, newUlid()])
    expect(codesOf(await app.ask(stranger, QUERY, { caseId }))).toEqual(['NOT_FOUND']);
});
