import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { link } from '../../seed/builders/facts.ts';
import { act, episode } from '../../seed/builders/offences.ts';
import { thing } from '../../seed/builders/things.ts';
import { countryId, districtId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';

const CASE_NETWORK = 'query ($id: ID!) { caseNetwork(caseId: $id) }';
const EXPAND =
  'query ($id: ID!, $first: Int, $after: String) { expand(id: $id, first: $first, after: $after) }';
const PATHS = 'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { outcome paths } }';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

/** A recruiter and a victim over an episode in a country, and the recruiter's phone that an accomplice uses too. */
const plantCell = async (file: TestCase) => {
  const recruiter = personIn(file, { name: inventedName() });
  const accomplice = personIn(file, { name: inventedName() });
  const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
  const [phone, exploited] = [newUlid(), newUlid()];
  await file.plant(
    recruiter,
    accomplice,
    victim,
    thing({ id: phone, kind: 'PHONE', value: `+99400${phone.slice(-6)}` }),
    link('USES', newUlid(), recruiter.id, phone, file.stamp),
    link('USES', newUlid(), accomplice.id, phone, { ...file.stamp, certainty: 'PRESUMED' }),
    episode(
      { id: exploited, victim: victim.id, inCase: file.id, forms: ['SEXUAL'], exploitedIn: countryId('TR') },
      file.stamp,
    ),
    act('RECRUITED', newUlid(), recruiter.id, exploited, file.stamp),
  );
  return { recruiter: recruiter.id, accomplice: accomplice.id, victim: victim.id, phone };
};

/** The lines of a picture in words: `Person RECRUITED Person`. */
const linesOf = ({ nodes, edges }: NetworkColumns): string[] =>
  edges.type
    .map((type, i) => `${nodes.kind[edges.source[i] ?? 0]} ${type} ${nodes.kind[edges.target[i] ?? 0]}`)
    .sort();

describe('a network works', () => {
  test('an episode is folded into lines from recruiter to victim and from victim to country', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    await plantCell(file);
    const { caseNetwork } = await app.read<{ caseNetwork: NetworkColumns }>(analyst, CASE_NETWORK, {
      id: file.id,
    });
    expect(linesOf(caseNetwork)).toEqual(
      [
        'Person EXPLOITED_IN Country',
        'Person RECRUITED Person',
        'Person USES Phone',
        'Person USES Phone',
      ].sort(),
    );
    expect(caseNetwork.edges.certainty).toContain('PRESUMED');
    expect(new Set(caseNetwork.nodes.role)).toEqual(new Set(['SUSPECT', 'VICTIM', null]));
  });

  test('the road of a victim is drawn: where she was recruited, through which country, and where to', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
    const road = {
      recruitedIn: districtId('AZ-GA'),
      transited: [countryId('GE')],
      exploitedIn: countryId('TR'),
      recruitedOn: '2024-02-03',
      exploitedFrom: '2024-03-01',
    };
    await file.plant(
      victim,
      episode({ id: newUlid(), victim: victim.id, inCase: file.id, forms: ['SEXUAL'], ...road }, file.stamp),
    );
    const { expand } = await app.read<{ expand: NetworkColumns }>(analyst, EXPAND, { id: victim.id });
    expect(linesOf(expand)).toEqual([
      'Person EXPLOITED_IN Country',
      'Person RECRUITED_IN District',
      'Person TRANSITED Country',
    ]);
    expect(Object.fromEntries(expand.edges.type.map((type, at) => [type, expand.edges.from[at]]))).toEqual({
      EXPLOITED_IN: '2024-03-01',
      RECRUITED_IN: '2024-02-03',
      TRANSITED: null,
    });
  });

  test('expanding goes on page by page, and says that there is more', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const centre = personIn(file, { name: inventedName() });
    const others = Array.from({ length: 5 }, () => personIn(file, { name: inventedName() }));
    await file.plant(
      centre,
      ...others,
      ...others.map(({ id }) => link('CONTACTED', newUlid(), centre.id, id, file.stamp)),
    );
    const seen = new Set<string>();
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { expand }: { expand: NetworkColumns } = await app.read(analyst, EXPAND, {
        id: centre.id,
        first: 2,
        after,
      });
      expect(expand.hasMore).toBe(page < 2);
      for (const id of expand.nodes.id) seen.add(id);
      after = expand.next;
    }
    expect(seen).toEqual(new Set([centre.id, ...others.map(({ id }) => id)]));
  });

  test('a path runs over a shared phone, never over a country that two victims share', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const [one, other] = [await plantCell(file), await plantCell(file)];
    const over = { from: one.recruiter, to: one.accomplice };
    expect(await app.read(analyst, PATHS, over)).toEqual({
      paths: { outcome: 'FOUND', paths: [[one.recruiter, one.phone, one.accomplice]] },
    });
    expect(await app.read(analyst, PATHS, { from: one.victim, to: other.victim })).toEqual({
      paths: { outcome: 'NONE', paths: [] },
    });
  });
});

describe('who may see a network', () => {
  test('a path over what lies in another case is not found', async () => {
    const mine = await newCase(app.run, [{ user: analyst }]);
    const theirs = await newCase(app.run);
    const [from, to] = [personIn(mine, { name: inventedName() }), personIn(mine, { name: inventedName() })];
    const phone = newUlid();
    await mine.plant(from, to, thing({ id: phone, kind: 'PHONE', value: `+99400${phone.slice(-6)}` }));
    await theirs.plant(
      link('USES', newUlid(), from.id, phone, theirs.stamp),
      link('USES', newUlid(), to.id, phone, theirs.stamp),
    );
    expect(await app.read(analyst, PATHS, { from: from.id, to: to.id })).toMatchObject({
      paths: { outcome: 'NONE' },
    });
    const { expand } = await app.read<{ expand: NetworkColumns }>(analyst, EXPAND, { id: from.id });
    expect(expand.nodes.id).toEqual([from.id]);
    expect(expand.nodes.more).toEqual([0]);
  });

  test('a member who was taken out finds nothing at the very next request', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const { recruiter } = await plantCell(file);
    await app.read(analyst, EXPAND, { id: recruiter });
    await app.change('MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $id}) DELETE m', {
      user: analyst.id,
      id: file.id,
    });
    expect(codesOf(await app.ask(analyst, EXPAND, { id: recruiter }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(analyst, CASE_NETWORK, { id: file.id }))).toEqual(['NOT_FOUND']);
  });
});

describe('a network refuses', () => {
  test('a path from somebody to himself', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const { recruiter } = await plantCell(file);
    expect(codesOf(await app.ask(analyst, PATHS, { from: recruiter, to: recruiter }))).toEqual(['BAD_INPUT']);
  });

  test('a chart of more than five thousand known elements', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const { recruiter } = await plantCell(file);
    const known = Array.from({ length: 5_001 }, () => newUlid());
    const query = 'query ($id: ID!, $known: [ID!]) { expand(id: $id, known: $known) }';
    expect(codesOf(await app.ask(analyst, query, { id: recruiter, known }))).toEqual(['TOO_MANY']);
  });
});

describe('an expansion is narrowed', () => {
  const NARROWED = `query ($id: ID!, $only: NeighbourFilter, $order: NeighbourOrder, $first: Int, $after: String) {
    expand(id: $id, only: $only, order: $order, first: $first, after: $after)
    neighbourCounts(id: $id, only: $only) { type direction kind count isCut }
  }`;
  type Narrowed = {
    expand: NetworkColumns;
    neighbourCounts: {
      type: string;
      direction: string | null;
      kind: string;
      count: number;
      isCut: boolean;
    }[];
  };

  /** A group leader of four: one sure and of 2023, one doubtful and of 2024, one who pays him, and a phone that three others use too. */
  const plantLeader = async (file: TestCase) => {
    const [leader, sure, doubtful, payer, ...users] = Array.from({ length: 7 }, () =>
      personIn(file, { name: inventedName() }),
    );
    if (!leader || !sure || !doubtful || !payer) throw new Error('there are seven');
    const phone = newUlid();
    await file.plant(
      leader,
      sure,
      doubtful,
      payer,
      ...users,
      thing({ id: phone, kind: 'PHONE', value: `+99400${phone.slice(-6)}` }),
      link('ASSOCIATE_OF', newUlid(), leader.id, sure.id, {
        ...file.stamp,
        grade: 'A1',
        validFrom: '2023-02',
        validTo: '2023-11',
      }),
      link('ASSOCIATE_OF', newUlid(), doubtful.id, leader.id, {
        ...file.stamp,
        grade: 'D4',
        certainty: 'PRESUMED',
        validFrom: '2024',
      }),
      link('PAID', newUlid(), payer.id, leader.id, file.stamp),
      link('USES', newUlid(), leader.id, phone, file.stamp),
      ...users.map((user) => link('USES', newUlid(), user.id, phone, file.stamp)),
    );
    return { leader: leader.id, sure: sure.id, doubtful: doubtful.id, payer: payer.id, phone };
  };

  const planted = async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const ids = await plantLeader(file);
    const shown = async (only: object, more: object = {}): Promise<string[]> => {
      const { expand } = await app.read<Narrowed>(analyst, NARROWED, { id: ids.leader, only, ...more });
      return expand.nodes.id.filter((id) => id !== ids.leader);
    };
    return { ...ids, shown };
  };

  test('by direction, certainty, grade and time, and by all of them together', async () => {
    const { shown, sure, doubtful, payer, phone } = await planted();
    expect((await shown({})).sort()).toEqual([sure, doubtful, payer, phone].sort());
    expect(await shown({ direction: 'IN' })).toEqual([payer]);
    expect(await shown({ direction: 'OUT' })).toEqual([]);
    expect(await shown({ certainties: ['PRESUMED'] })).toEqual([doubtful]);
    expect((await shown({ reliability: 'B' })).sort()).toEqual([sure, payer, phone].sort());
    expect(await shown({ credibility: 1 })).toEqual([sure]);
    expect(await shown({ since: '2024-06-01' })).toEqual([doubtful]);
    expect(await shown({ until: '2023-06' })).toEqual([sure]);
    expect(await shown({ since: '2023-12', until: '2023' })).toEqual([]);
    expect(await shown({ since: '2023', until: '2024', certainties: ['CONFIRMED'] })).toEqual([sure]);
  });

  test('and the counts are of what is left', async () => {
    const { leader } = await planted();
    const countsOf = async (only: object) =>
      (await app.read<Narrowed>(analyst, NARROWED, { id: leader, only })).neighbourCounts;
    expect(await countsOf({ kinds: ['Person'], reliability: 'B' })).toEqual(
      expect.arrayContaining([
        { type: 'ASSOCIATE_OF', direction: null, kind: 'Person', count: 1, isCut: false },
        { type: 'PAID', direction: 'IN', kind: 'Person', count: 1, isCut: false },
      ]),
    );
    expect(await countsOf({ direction: 'IN' })).toEqual([
      { type: 'PAID', direction: 'IN', kind: 'Person', count: 1, isCut: false },
    ]);
  });

  test('put in order the most connected come first, and the pages follow each other', async () => {
    const { leader, phone, shown } = await planted();
    const [most] = await shown({}, { order: 'MOST_CONNECTED', first: 1 });
    expect(most).toBe(phone);
    const rest: string[] = [];
    let after = phone;
    for (let page = 0; page < 3; page += 1) {
      const { expand } = await app.read<Narrowed>(analyst, NARROWED, {
        id: leader,
        order: 'MOST_CONNECTED',
        first: 1,
        after,
      });
      after = expand.nodes.id.find((id) => id !== leader) ?? '';
      rest.push(after);
    }
    expect(new Set([phone, ...rest]).size).toBe(4);
    expect((await shown({}, { order: 'LEAST_CONNECTED' })).at(-1)).toBe(phone);
  });

  test.each([
    ['a day that is none', { since: 'yesterday' }, 'only.since'],
    ['an end before its beginning', { since: '2024-05', until: '2023' }, 'only.until'],
    ['a grade that there is not', { reliability: 'G' }, 'only.reliability'],
    ['a credibility out of range', { credibility: 7 }, 'only.credibility'],
  ])('and refuses %s by name', async (_title, only, argument) => {
    const { leader } = await planted();
    const answer = await app.ask(analyst, NARROWED, { id: leader, only });
    expect(codesOf(answer)).toContain('BAD_INPUT');
    expect(JSON.stringify(answer.errors)).toContain(argument);
  });
});
