import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, noticeOn, personIn, searchFor, type Member } from '../support/builders.ts';
import { noticesOf } from '../support/notices.ts';

const SEARCH = `id number group from orderedBy document grade charge { id on } case { id } person { id isWanted } earlierIds mayChange mayWithdraw
  end { on kind caughtIn { code } ground document } recordedBy { en }`;
const ANSWER = `id problems { field text { en } } newer { ${SEARCH} }`;
const RECORD = `mutation ($id: ID!, $version: ID, $search: DomesticSearchInput!) {
  answer: recordDomesticSearch(id: $id, version: $version, search: $search) { ${ANSWER} } }`;
const END = `mutation ($id: ID!, $version: ID!, $end: DomesticSearchEndInput) {
  answer: endDomesticSearch(id: $id, version: $version, end: $end) { ${ANSWER} } }`;
const WITHDRAW = `mutation ($id: ID!) { answer: withdrawDomesticSearch(id: $id) { ${ANSWER} } }`;
const LIST = `query ($after: ID) { domesticSearches(first: 100, after: $after) { searches { ${SEARCH} } after } }`;
const VERSIONS = `query ($id: ID!) { domesticSearchVersions(id: $id) { id number end { on } mayChange recordedBy { en } } }`;

type Search = {
  id: string;
  number: string | null;
  person: { id: string; isWanted: boolean };
  end: { on: string } | null;
  earlierIds: string[];
  mayChange: boolean;
  mayWithdraw: boolean;
};
type Answered = {
  id: string | null;
  problems: { field: string | null; text: { en: string } }[];
  newer: Search | null;
};

/** The first to ask waits for the plans of every statement. */
const COLD = { timeout: 180_000 };

let app: TestApp;
let liaison: Session;
let second: Session;
beforeAll(async () => {
  app = await startApp();
  [liaison, second] = await Promise.all([app.signInAs('LIAISON'), app.signInAs('LIAISON')]);
});
afterAll(() => app.close());

const change = async (
  by: Session,
  statement: string,
  variables: Record<string, unknown>,
): Promise<Answered> => (await app.read<{ answer: Answered }>(by, statement, variables)).answer;
const idOf = ({ id, problems, newer }: Answered): string => {
  expect([problems, newer]).toEqual([[], null]);
  if (id === null) throw new Error('it was not done');
  return id;
};
const fieldsOf = ({ problems }: Answered): (string | null)[] => problems.map(({ field }) => field);

/** All pages: the board is that of the whole unit. */
const listed = async (by: Session, personId: string): Promise<Search[]> => {
  const found: Search[] = [];
  let after: string | null = null;
  do {
    const page: { domesticSearches: { searches: Search[]; after: string | null } } = await app.read(
      by,
      LIST,
      {
        after,
      },
    );
    found.push(...page.domesticSearches.searches);
    ({ after } = page.domesticSearches);
  } while (after !== null);
  return found.filter(({ person }) => person.id === personId);
};

const opened = async (members: Member[] = [{ user: liaison }, { user: second }]) => {
  const file = await newCase(app.run, members);
  const person = personIn(file, { name: inventedName(), birth: '1987-05' });
  const chargeId = newUlid();
  const [law] = await app.rows(
    `MERGE (l:LawArticle:Reference {code: '144-1'}) ON CREATE SET l.id = $id, l.base = '144-1' RETURN l.id AS id`,
    { id: newUlid() },
  );
  await file.plant(
    person,
    charge(
      {
        id: chargeId,
        against: person.id,
        inCase: file.id,
        on: '2025-02-10',
        article: String(law?.['id']),
        participation: 'ORGANISER',
        status: 'OPEN',
      },
      file.stamp,
    ),
  );
  const search = (more: Record<string, unknown> = {}) => ({
    caseId: file.id,
    personId: person.id,
    chargeId,
    group: 'TRAFFICKING',
    number: `A-${newUlid()}`,
    on: '2025-02-20',
    orderedBy: 'investigator of the Main Department',
    document: 'decision of 20.02.2025, volume 1, sheet 9',
    reliability: 'A',
    credibility: 1,
    ...more,
  });
  return { file, person, chargeId, search };
};
const end = (more: Record<string, unknown> = {}) => ({
  on: '2025-06-01',
  kind: 'CAUGHT',
  caughtIn: 'TR',
  ground: 'caught at a border',
  document: 'telegram 4/2025',
  ...more,
});
const record = (by: Session, search: unknown, version: string | null = null, id = newUlid()) =>
  change(by, RECORD, { id, version, search });
const finish = (by: Session, version: string, ending: unknown, id = newUlid()) =>
  change(by, END, { id, version, end: ending });

describe('a domestic search', COLD, () => {
  test('makes its person wanted and says on what it rests', async () => {
    const { file, person, chargeId, search } = await opened();
    const id = idOf(await record(liaison, search()));
    const [found] = await listed(second, person.id);
    expect(found).toMatchObject({
      id,
      group: 'TRAFFICKING',
      from: '2025-02-20',
      end: null,
      grade: 'A1',
      charge: { id: chargeId, on: '2025-02-10' },
      case: { id: file.id },
      person: { isWanted: true },
      mayChange: true,
      mayWithdraw: false,
    });
  });

  test('that ends leaves its person wanted while another is in force, and not beyond the last', async () => {
    const { person, search } = await opened();
    const id = idOf(await record(liaison, search()));
    const other = idOf(await record(second, search()));
    const ended = idOf(await finish(second, id, end()));
    expect(
      (await listed(liaison, person.id)).map(({ id: one, end: ending, person: { isWanted } }) => [
        one,
        ending?.on ?? null,
        isWanted,
      ]),
    ).toEqual([
      [other, null, true],
      [ended, '2025-06-01', true],
    ]);
    idOf(await finish(liaison, other, end({ kind: 'CAME_FORWARD', caughtIn: null, on: '2025-07-01' })));
    expect((await listed(liaison, person.id))[0]?.person.isWanted).toBe(false);
  });

  test('that has ended is in force again when its end is taken back, and every version is kept', async () => {
    const { person, search } = await opened();
    const id = idOf(await record(liaison, search()));
    const ended = idOf(await finish(liaison, id, end()));
    const again = idOf(await finish(liaison, ended, null));
    expect(await listed(liaison, person.id)).toMatchObject([
      {
        id: again,
        end: null,
        earlierIds: [id, ended],
        charge: { on: '2025-02-10' },
        person: { isWanted: true },
      },
    ]);
    const { domesticSearchVersions } = await app.read<{ domesticSearchVersions: unknown[] }>(
      second,
      VERSIONS,
      {
        id: again,
      },
    );
    expect(domesticSearchVersions).toMatchObject([
      { id: ended, end: { on: '2025-06-01' }, mayChange: false },
      { id, end: null },
    ]);
  });

  test('is sent twice and recorded once', async () => {
    const { person, search } = await opened();
    const [id, version, input] = [newUlid(), newUlid(), search()];
    for (const _ of [1, 2]) expect(idOf(await record(liaison, input, null, id))).toBe(id);
    for (const _ of [1, 2]) expect(idOf(await finish(liaison, id, end(), version))).toBe(version);
    expect(await listed(liaison, person.id)).toMatchObject([{ id: version }]);
  });

  test('of the register is corrected and ended too; its case, its charge and the notice on it go along, seen or not', async () => {
    const keeper = await app.signInAs('ANALYST');
    const { file, person } = await opened([{ user: keeper }]);
    const old = searchFor(file, person.id, 'notices');
    const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']]);
    await file.plant(old, red);
    const [planted] = await app.rows(
      'MATCH (n:Notice {id: $id}), (s:DomesticSearch)-[:SEEKS]->(:Person {id: $personId}) CREATE (n)-[:BASED_ON {scope: s.scope, recordedAt: s.recordedAt}]->(s) RETURN s.id AS id',
      { id: red.id, personId: person.id },
    );
    const ended = idOf(await finish(liaison, String(planted?.['id']), end()));
    const [seen] = await listed(keeper, person.id);
    expect(seen).toMatchObject({ id: ended, case: { id: file.id }, mayWithdraw: false });
    const { notice } = await app.read<{ notice: unknown }>(
      liaison,
      'query ($id: ID!) { notice(id: $id) { withdrawFor searches { id case { id } } } }',
      { id: red.id },
    );
    expect(notice).toEqual({ withdrawFor: ['SEARCH_ENDED'], searches: [{ id: ended, case: null }] });
  });

  test('is withdrawn by who recorded it, whoever has corrected it since, unless a notice rests on it', async () => {
    const { file, person, search } = await opened();
    const id = idOf(await record(liaison, search()));
    const version = idOf(await record(second, search({ orderedBy: 'prosecutor', chargeId: null }), id));
    expect(await change(second, WITHDRAW, { id: version })).toMatchObject({ id: null });
    const notices = noticesOf(app);
    const { id: drafted } = await notices.draft(
      liaison,
      notices.notice(file.id, [person.id], { basedOn: version }),
    );
    expect((await change(liaison, WITHDRAW, { id: version })).problems[0]?.text.en).toContain(
      'rests on this search',
    );
    const [first] = (await notices.read(liaison, drafted ?? '')).events;
    await notices.withdraw(liaison, drafted ?? '', first?.id ?? '');
    expect(idOf(await change(liaison, WITHDRAW, { id: version }))).toBe(version);
    expect(await listed(second, person.id)).toEqual([]);
  });
});

describe('two officers', COLD, () => {
  test('who correct or end the same version: the second is shown what stands, and chooses', async () => {
    const { person, search } = await opened();
    const id = idOf(await record(liaison, search()));
    const ended = idOf(await finish(second, id, end()));
    for (const answer of [
      await record(liaison, search({ number: 'mine', chargeId: null }), id),
      await finish(liaison, id, end({ on: '2025-05-30' })),
    ])
      expect(answer).toMatchObject({
        id: null,
        problems: [],
        newer: { id: ended, end: { on: '2025-06-01' } },
      });
    idOf(await finish(liaison, ended, end({ on: '2025-05-30' })));
    expect(await listed(second, person.id)).toMatchObject([{ end: { on: '2025-05-30' } }]);
  });

  test('at once: one version stands', async () => {
    const { person, search } = await opened();
    const id = idOf(await record(liaison, search()));
    const answers = await Promise.all([
      finish(liaison, id, end()),
      finish(second, id, end({ on: '2025-05-30' })),
    ]);
    expect(answers.filter((answer) => answer.id !== null)).toHaveLength(1);
    expect(await listed(liaison, person.id)).toHaveLength(1);
  });
});

test('a search raises the hits that a record in a case of others makes, also for an officer who only reads the case', async () => {
  const there = await app.signInAs('INVESTIGATOR');
  const { person, search, file } = await opened();
  const name = `${inventedName()} Sınaq`;
  const sought = personIn(file, { name, birth: '1987-05-03' });
  const theirs = await newCase(app.run, [{ user: there, level: 'LEAD' }]);
  const other = personIn(theirs, { name, birth: '1987-05-03' });
  await file.plant(sought);
  await theirs.plant(other);
  await app.change(
    'MATCH (c:Charge)-[a:AGAINST]->(:Person {id: $old}), (p:Person {id: $now}) CREATE (c)-[b:AGAINST]->(p) SET b = properties(a) DELETE a',
    {
      old: person.id,
      now: sought.id,
    },
  );
  const hitsOf = async (by: Session, personId: string) =>
    (
      await app.read<{ hits: { person: { id: string }; isSought: boolean }[] }>(
        by,
        '{ hits { person { id } isSought } }',
      )
    ).hits.filter((hit) => hit.person.id === personId);
  expect(await hitsOf(there, other.id)).toEqual([]);
  idOf(await record(liaison, search({ personId: sought.id })));
  expect(await hitsOf(there, other.id)).toHaveLength(1);
  expect(await hitsOf(second, sought.id)).toMatchObject([{ isSought: true }]);
});

describe('a form of a search', () => {
  test('says at the field what is wrong: days before birth and in the future, no charge, a number that is taken', async () => {
    const { search, person } = await opened();
    const tomorrow = addDays(dayInBaku(new Date()), 1);
    for (const on of [tomorrow, '1987-04-30', '2025-02-30'])
      expect(fieldsOf(await record(liaison, search({ on })))).toEqual(['on']);
    expect(fieldsOf(await record(liaison, search({ chargeId: newUlid() })))).toEqual(['chargeId']);
    const bare = { chargeId: null, personId: null };
    expect(fieldsOf(await record(liaison, search(bare)))).toEqual(['personId', 'chargeId']);
    const words = { number: ' ', orderedBy: 'x', document: '', reliability: 'Z', credibility: 7 };
    expect(fieldsOf(await record(liaison, search(words)))).toEqual([
      'number',
      'orderedBy',
      'document',
      'reliability',
      'credibility',
    ]);
    const taken = search();
    const id = idOf(await record(liaison, taken));
    expect(fieldsOf(await record(second, taken))).toEqual(['number']);
    for (const on of ['2025-02-19', tomorrow])
      expect(fieldsOf(await finish(liaison, id, end({ on })))).toEqual(['on']);
    expect(fieldsOf(await finish(liaison, id, end({ caughtIn: 'XX', ground: '', document: '' })))).toEqual([
      'caughtIn',
      'ground',
      'document',
    ]);
    const ended = idOf(await finish(liaison, id, end()));
    expect(fieldsOf(await record(liaison, search({ on: '2025-06-02', chargeId: null }), ended))).toEqual([
      'on',
    ]);
    expect(await listed(liaison, person.id)).toHaveLength(1);
  });

  test('is for liaison officers, for a case that they see and people in it', async () => {
    const analyst = await app.signInAs('ANALYST');
    const mine = await opened([{ user: analyst }]);
    const ours = await opened();
    expect(codesOf(await app.ask(analyst, RECORD, { id: newUlid(), search: mine.search() }))).toEqual([
      'FORBIDDEN',
    ]);
    for (const search of [
      mine.search(),
      ours.search({ personId: mine.person.id }),
      ours.search({ caseId: newUlid() }),
    ])
      expect(codesOf(await app.ask(liaison, RECORD, { id: newUlid(), search }))).toEqual(['NOT_FOUND']);
    // One that lies where the officer may not write, and one that is not there.
    const hidden = searchFor(mine.file, mine.person.id, mine.file.scope);
    await mine.file.plant(hidden);
    const [planted] = await app.rows(
      'MATCH (s:DomesticSearch)-[:SEEKS]->(:Person {id: $id}) RETURN s.id AS id',
      { id: mine.person.id },
    );
    for (const one of [String(planted?.['id']), newUlid()]) {
      expect(await finish(liaison, one, end())).toMatchObject({
        id: null,
        newer: null,
        problems: [{ field: null }],
      });
      expect(await change(liaison, WITHDRAW, { id: one })).toMatchObject({
        id: null,
        problems: [{ field: null }],
      });
      expect(codesOf(await app.ask(liaison, VERSIONS, { id: one }))).toEqual(['NOT_FOUND']);
    }
    expect(await listed(liaison, mine.person.id)).toEqual([]);
  });
});
