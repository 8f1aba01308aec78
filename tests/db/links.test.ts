import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { thing } from '../../seed/builders/things.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, type Member } from '../support/builders.ts';

const RECORD = `mutation ($id: ID!, $link: LinkInput!) { recordLink(id: $id, link: $link) { id problems { field text { az en } } } }`;
const WITHDRAW = `mutation ($id: ID!, $type: String!, $source: ID!, $target: ID!) {
  withdrawLink(id: $id, type: $type, source: $source, target: $target) { id problems { field } } }`;
const FACTS = `query ($source: ID!, $target: ID!) { lineFacts(source: $source, target: $target) {
  facts { id type direction certainty grade handling validFrom validTo sourceText mayWithdraw } } }`;

type Recorded = { recordLink: { id: string | null; problems: { field: string | null }[] } };
type Fact = { id: string; type: string; mayWithdraw: boolean };

let app: TestApp;
let analyst: Session;
let colleague: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  colleague = await app.signInAs('INVESTIGATOR');
});
afterAll(() => app.close());

const plantPair = async (members: Member[]) => {
  const file = await newCase(app.run, members);
  const organiser = personIn(file, { name: inventedName() });
  const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
  const phone = newUlid();
  await file.plant(organiser, victim, thing({ id: phone, kind: 'PHONE', value: `+99400${phone.slice(-6)}` }));
  // A thing is there for a reader only over a fact: somebody else is known to use it.
  const user = personIn(file, { name: inventedName() });
  await file.plant(user);
  const link = {
    caseId: file.id,
    source: organiser.id,
    target: user.id,
    type: 'ASSOCIATE_OF',
    certainty: 'PROBABLE',
    reliability: 'B',
    credibility: 3,
    handling: 'H1',
    validFrom: '2024-03',
    validTo: null,
    sourceText: ' Report 14, page 2 ',
  };
  return { file, link, organiser: organiser.id, victim: victim.id, user: user.id, phone };
};

const factsBetween = async (reader: Session, source: string, target: string): Promise<Fact[]> =>
  (await app.read<{ lineFacts: { facts: Fact[] } }>(reader, FACTS, { source, target })).lineFacts.facts;

describe('a link that is recorded by hand', () => {
  test('is there with its grade, its period and its source, once, however often it is sent', async () => {
    const { link, organiser, user } = await plantPair([{ user: analyst, level: 'EDIT' }]);
    const id = newUlid();
    for (let time = 0; time < 2; time += 1)
      expect((await app.read<Recorded>(analyst, RECORD, { id, link })).recordLink).toEqual({
        id,
        problems: [],
      });
    expect(await factsBetween(analyst, organiser, user)).toEqual([
      {
        id,
        type: 'ASSOCIATE_OF',
        direction: 'OUT',
        certainty: 'PROBABLE',
        grade: 'B3',
        handling: 'H1',
        validFrom: '2024-03',
        validTo: null,
        sourceText: 'Report 14, page 2',
        mayWithdraw: true,
      },
    ]);
  });

  test('is seen by a colleague of the case, who may not withdraw it, and by nobody else', async () => {
    const { link, organiser, user } = await plantPair([
      { user: analyst, level: 'EDIT' },
      { user: colleague, level: 'EDIT' },
    ]);
    const id = newUlid();
    await app.read(analyst, RECORD, { id, link });
    expect(await factsBetween(colleague, organiser, user)).toMatchObject([{ id, mayWithdraw: false }]);
    const withdrawn = { id, type: 'ASSOCIATE_OF', source: organiser, target: user };
    expect(codesOf(await app.ask(colleague, WITHDRAW, withdrawn))).toEqual(['NOT_FOUND']);
    await app.read(analyst, WITHDRAW, withdrawn);
    expect(await factsBetween(colleague, organiser, user)).toEqual([]);
    expect(codesOf(await app.ask(analyst, WITHDRAW, withdrawn))).toEqual(['NOT_FOUND']);
    const outsider = await app.signInAs('ANALYST');
    expect(codesOf(await app.ask(outsider, RECORD, { id: newUlid(), link }))).toEqual(['NOT_FOUND']);
  });

  test('needs a case that the reader edits', async () => {
    const { link } = await plantPair([{ user: analyst, level: 'READ' }]);
    expect(codesOf(await app.ask(analyst, RECORD, { id: newUlid(), link }))).toEqual(['NOT_FOUND']);
  });

  test('lies with the identity where it tells who a protected person is', async () => {
    const members: Member[] = [
      { user: analyst, level: 'EDIT' },
      { user: colleague, level: 'EDIT', identity: true },
    ];
    const { link, organiser, victim } = await plantPair(members);
    const lives = { ...link, source: victim, target: organiser, type: 'LIVES_WITH' };
    const refused = await app.read<Recorded>(analyst, RECORD, { id: newUlid(), link: lives });
    expect(refused.recordLink).toMatchObject({ id: null, problems: [{ field: null }] });
    const id = newUlid();
    await app.read(colleague, RECORD, { id, link: lives });
    expect(await factsBetween(colleague, victim, organiser)).toMatchObject([{ id, type: 'LIVES_WITH' }]);
    expect(await factsBetween(analyst, victim, organiser)).toEqual([]);
  });

  test.each([
    ['a type that does not fit the two', { type: 'SUBGROUP_OF' }, 'type'],
    ['a type that is none', { type: 'OWNS_THE_SOUL_OF' }, 'type'],
    ['a grade that there is not', { reliability: 'G' }, 'reliability'],
    ['a credibility out of range', { credibility: 0 }, 'credibility'],
    ['a day that is none', { validFrom: '2024-13' }, 'validFrom'],
    ['an end before its beginning', { validFrom: '2024', validTo: '2023-05' }, 'validTo'],
    ['no source', { sourceText: '  ' }, 'sourceText'],
    ['a source as long as a book', { sourceText: 'x'.repeat(501) }, 'sourceText'],
  ])('is refused with %s, by field', async (_title, change, field) => {
    const { link, organiser, user } = await plantPair([{ user: analyst, level: 'EDIT' }]);
    const answer = await app.read<Recorded>(analyst, RECORD, {
      id: newUlid(),
      link: { ...link, ...change },
    });
    expect(answer.recordLink.id).toBeNull();
    expect(answer.recordLink.problems.map((problem) => problem.field)).toContain(field);
    expect(await factsBetween(analyst, organiser, user)).toEqual([]);
  });

  test('leads from nobody to himself, and to nobody whom the reader does not see', async () => {
    const { link, organiser } = await plantPair([{ user: analyst, level: 'EDIT' }]);
    const other = await plantPair([{ user: colleague, level: 'EDIT' }]);
    const itself = await app.read<Recorded>(analyst, RECORD, {
      id: newUlid(),
      link: { ...link, target: organiser },
    });
    expect(itself.recordLink.problems.map(({ field }) => field)).toContain('target');
    for (const target of [other.user, newUlid()])
      expect(codesOf(await app.ask(analyst, RECORD, { id: newUlid(), link: { ...link, target } }))).toEqual([
        'NOT_FOUND',
      ]);
  });
});
