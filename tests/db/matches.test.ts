import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { candidatesFor } from '../../server/matches/new-candidates.ts';
import { link } from '../../seed/builders/facts.ts';
import { personRecord } from '../../seed/builders/people.ts';
import { thing } from '../../seed/builders/things.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, legalName, newCase, personIn, searchFor, type TestCase } from '../support/builders.ts';
import {
  MATCH_FIELDS,
  confirm,
  decide,
  digestOf,
  queueOf,
  undo,
  writerOf,
  type SeenMatch,
} from '../support/matches.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

type Pair = {
  analyst: Session;
  one: TestCase;
  other: TestCase;
  newer: ReturnType<typeof personIn>;
  older: ReturnType<typeof personIn>;
  match: SeenMatch;
};

type Own = Parameters<typeof personIn>[1];

/** One name in two cases of one analyst, compared as an import compares. */
const pairOf = async (newerOwn: Own = {}, olderOwn: Own = {}): Promise<Pair> => {
  const analyst = await app.signInAs('ANALYST');
  const one = await newCase(app.run, [{ user: analyst, level: 'EDIT', identity: true }]);
  const other = await newCase(app.run, [{ user: analyst, level: 'EDIT', identity: true }]);
  const name = `${inventedName()} Sınaq`;
  const [newer, older] = [personIn(one, { name, ...newerOwn }), personIn(other, { name, ...olderOwn })];
  await one.plant(newer);
  await other.plant(older);
  await candidatesFor(writerOf(app, analyst), [newer.recordId]);
  const [match] = (await queueOf(app, analyst)).matches;
  if (!match) throw new Error('the pair was not found');
  return { analyst, one, other, newer, older, match };
};

const withFacts = async ({ one, newer }: Pair): Promise<{ phone: string; friend: string }> => {
  const friend = personIn(one, { name: inventedName() });
  const phone = newUlid();
  const stamp = { ...one.stamp, recordId: newer.recordId };
  await one.plant(
    friend,
    thing({ id: phone, kind: 'PHONE', value: `+${phone}` }),
    link('USES', newUlid(), newer.id, phone, stamp),
    link('ASSOCIATE_OF', newUlid(), newer.id, friend.id, stamp, { kin: 'none' }),
    link(
      'CONTACTED',
      newUlid(),
      friend.id,
      newer.id,
      { ...one.stamp, recordId: friend.recordId },
      { count: 3 },
    ),
  );
  return { phone, friend: friend.id };
};

const otherEnds = async (person: string): Promise<unknown[]> =>
  (
    await app.rows(
      `MATCH (p:Person {id: $person})-[r]-(x) WHERE NOT type(r) IN ['MERGED'] RETURN DISTINCT x.id AS id ORDER BY id`,
      { person },
    )
  ).map(({ id }) => id);

describe('the queue works', () => {
  test('a new record and an old one of the same name stand side by side, with what differs and why', async () => {
    const { match, one, other, newer, older } = await pairOf(
      { district: 'AZ-GA' },
      { district: 'AZ-BA', birth: null },
    );
    expect(match).toMatchObject({
      state: 'OPEN',
      mayDecide: true,
      needsSecondPerson: false,
      newer: { recordId: newer.recordId, person: { id: newer.id }, cases: [{ id: one.id }] },
      older: { recordId: older.recordId, person: { id: older.id }, cases: [{ id: other.id }] },
    });
    expect(match.fields).toContainEqual({ field: 'DISTRICT', agreement: 'DIFFERENT' });
    expect(match.fields).toContainEqual({ field: 'BIRTH', agreement: 'UNKNOWN' });
    expect(match.fields).toContainEqual({ field: 'NAMES', agreement: 'SAME' });
  });

  test('comparing twice keeps one candidate, whichever record comes first', async () => {
    const { analyst, newer, older } = await pairOf();
    await candidatesFor(writerOf(app, analyst), [newer.recordId, older.recordId]);
    expect((await queueOf(app, analyst)).matches).toHaveLength(1);
    const kept = await app.rows('MATCH (c:MatchCandidate)-[:COMPARES]->(r {id: $id}) RETURN c.id AS id', {
      id: newer.recordId,
    });
    expect(kept).toHaveLength(1);
  });

  test('two records that already describe one person are no candidate', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst, level: 'EDIT' }]);
    const name = `${inventedName()} Sınaq`;
    const known = personIn(file, { name });
    const again = newUlid();
    await file.plant(known, personRecord({ id: again, of: known.id, names: [legalName(name)] }, file.stamp));
    expect(await candidatesFor(writerOf(app, analyst), [again])).toEqual({ found: 0 });
  });

  test('the case and the state narrow it, and a page goes on after its last pair', async () => {
    const { analyst, one, match } = await pairOf();
    const third = await newCase(app.run, [{ user: analyst, level: 'EDIT' }]);
    const name = `${inventedName()} Sınaq`;
    const [a, b] = [personIn(third, { name }), personIn(third, { name })];
    await third.plant(a, b);
    await candidatesFor(writerOf(app, analyst), [a.recordId]);
    expect((await queueOf(app, analyst, { caseId: one.id })).matches.map(({ id }) => id)).toEqual([match.id]);
    expect(await queueOf(app, analyst, { state: 'SAME' })).toEqual({ matches: [], count: 0, after: null });
    const first = await queueOf(app, analyst, { first: 1 });
    const second = await queueOf(app, analyst, { first: 1, after: first.after });
    expect(first.count).toBe(2);
    expect(second.after).toBeNull();
    expect(new Set([...first.matches, ...second.matches].map(({ id }) => id)).size).toBe(2);
  });
});

describe('joining works', () => {
  test('what came with the record moves to the other person, and undoing puts everything back', async () => {
    const pair = await pairOf();
    const { analyst, newer, older, match } = pair;
    const { phone, friend } = await withFacts(pair);
    const people = [newer.id, older.id, friend];
    const before = await digestOf(app, people);
    const { match: joined, problems } = await decide(app, analyst, match.id, 'SAME', { note: 'one woman' });
    expect([joined.state, joined.note, problems]).toEqual(['SAME', 'one woman', []]);
    expect(joined.newer.person.id).toBe(older.id);
    expect(await otherEnds(newer.id)).toEqual([]);
    expect(await otherEnds(older.id)).toEqual(
      expect.arrayContaining([phone, friend, newer.recordId, older.recordId]),
    );
    expect(await digestOf(app, people)).not.toBe(before);
    const { match: open } = await undo(app, analyst, match.id);
    expect([open.state, open.note]).toEqual(['OPEN', null]);
    expect(await digestOf(app, people)).toBe(before);
  });

  test('a Merge says what was moved, from whom to whom and why', async () => {
    const { analyst, one, newer, older, match } = await pairOf();
    const key = newUlid();
    await decide(app, analyst, match.id, 'SAME', { key, note: 'the same FİN' });
    expect(
      await app.rows(
        `MATCH (m:Merge {id: $key}) RETURN m.scope AS scope, m.fromPersonId AS from, m.intoPersonId AS into, m.recordIds AS records, m.reason AS reason, m.recordedBy AS by, size(m.relationshipIds) AS moved`,
        { key },
      ),
    ).toEqual([
      {
        scope: one.scope,
        from: newer.id,
        into: older.id,
        records: [newer.recordId],
        reason: 'the same FİN',
        by: analyst.id,
        moved: 2,
      },
    ]);
  });

  test('what lies in a compartment where the joiner may not write stays where it is', async () => {
    const { analyst, newer, older, match } = await pairOf();
    const foreign = await newCase(app.run, [{ user: analyst, level: 'READ' }]);
    const [record, phone] = [newUlid(), newUlid()];
    await foreign.plant(
      personRecord({ id: record, of: newer.id, names: [legalName(inventedName())] }, foreign.stamp),
      thing({ id: phone, kind: 'PHONE', value: `+${phone}` }),
      link('USES', newUlid(), newer.id, phone, { ...foreign.stamp, recordId: record }),
    );
    await decide(app, analyst, match.id, 'SAME');
    expect(await otherEnds(newer.id)).toEqual([record, phone].toSorted());
    expect(await otherEnds(older.id)).toEqual(expect.arrayContaining([newer.recordId]));
  });

  test('a decision sent twice is made once', async () => {
    const { analyst, match } = await pairOf();
    const key = newUlid();
    const [first, again] = [
      await decide(app, analyst, match.id, 'SAME', { key }),
      await decide(app, analyst, match.id, 'SAME', { key }),
    ];
    expect([first.problems, again.problems]).toEqual([[], []]);
    expect(await app.rows('MATCH (m:Merge {candidateId: $id}) RETURN m.id AS id', { id: match.id })).toEqual([
      { id: key },
    ]);
  });

  test('a join can be undone and made again', async () => {
    const { analyst, newer, older, match } = await pairOf();
    for (let times = 0; times < 2; times += 1) {
      expect((await decide(app, analyst, match.id, 'SAME')).match.newer.person.id).toBe(older.id);
      expect((await undo(app, analyst, match.id)).match.newer.person.id).toBe(newer.id);
    }
  });

  test('an earlier join is not undone under a later one', async () => {
    const { analyst, one, older, match } = await pairOf();
    await decide(app, analyst, match.id, 'SAME');
    const third = personIn(one, { name: match.newer.names[0] ?? '' });
    await one.plant(third);
    await candidatesFor(writerOf(app, analyst), [third.recordId]);
    const later = (await queueOf(app, analyst)).matches[0];
    if (!later) throw new Error('the third record meets nobody');
    await app.change(
      'MATCH (c:MatchCandidate {id: $id})-[t:COMPARES]->() SET t.side = CASE t.side WHEN "NEWER" THEN "OLDER" ELSE "NEWER" END',
      { id: later.id },
    );
    const joined = await decide(app, analyst, later.id, 'SAME');
    expect(joined.match.newer.person.id).toBe(third.id);
    const before = await digestOf(app, [older.id, third.id]);
    expect((await undo(app, analyst, match.id)).problems).toHaveLength(1);
    expect(await digestOf(app, [older.id, third.id])).toBe(before);
    expect((await undo(app, analyst, later.id)).problems).toEqual([]);
    expect((await undo(app, analyst, match.id)).problems).toEqual([]);
  });
});

describe('judging apart works', () => {
  test('two people who were set apart never come back, also by other records of theirs', async () => {
    const { analyst, one, newer, older, match } = await pairOf();
    const { match: judged } = await decide(app, analyst, match.id, 'DIFFERENT', { note: 'other fathers' });
    expect(judged.state).toBe('DIFFERENT');
    const again = newUlid();
    await one.plant(
      personRecord({ id: again, of: newer.id, names: [legalName(match.newer.names[0] ?? '')] }, one.stamp),
    );
    await candidatesFor(writerOf(app, analyst), [newer.recordId, older.recordId, again]);
    expect((await queueOf(app, analyst)).matches).toEqual([]);
    expect(
      await app.rows(
        'MATCH ({id: $a})-[x:NOT_SAME_AS]-({id: $b}) RETURN x.reason AS reason, x.recordedBy AS by',
        {
          a: newer.id,
          b: older.id,
        },
      ),
    ).toEqual([{ reason: 'other fathers', by: analyst.id }]);
  });

  test('undoing brings the pair back', async () => {
    const { analyst, match } = await pairOf();
    await decide(app, analyst, match.id, 'DIFFERENT');
    expect((await undo(app, analyst, match.id)).match.state).toBe('OPEN');
    expect((await queueOf(app, analyst)).count).toBe(1);
  });

  test('who is not sure leaves the pair open, behind the others', async () => {
    const { analyst, match } = await pairOf();
    const { match: left } = await decide(app, analyst, match.id, 'UNSURE', { note: 'ask Gəncə' });
    expect([left.state, left.isUnsure, left.note]).toEqual(['OPEN', true, 'ask Gəncə']);
  });
});

describe('a second person', () => {
  const sought = async (): Promise<Pair & { colleague: Session }> => {
    const pair = await pairOf();
    const colleague = await app.signInAs('INVESTIGATOR');
    await pair.one.letIn({ user: colleague, level: 'EDIT' });
    await pair.other.letIn({ user: colleague, level: 'EDIT' });
    await pair.other.plant(searchFor(pair.other, pair.older.id, pair.other.scope));
    return { ...pair, colleague };
  };

  test('joins people of whom one is sought; the first only proposes', async () => {
    const { analyst, colleague, newer, older, match } = await sought();
    const { match: proposed } = await decide(app, analyst, match.id, 'SAME');
    expect(proposed).toMatchObject({ state: 'PROPOSED', needsSecondPerson: true, mayConfirm: false });
    expect(proposed.newer.person.id).toBe(newer.id);
    const own = await confirm(app, analyst, match.id);
    expect([own.match.state, own.problems.length]).toEqual(['PROPOSED', 1]);
    expect((await queueOf(app, colleague, { state: 'PROPOSED' })).matches[0]?.mayConfirm).toBe(true);
    const { match: joined, problems } = await confirm(app, colleague, match.id);
    expect([joined.state, joined.newer.person.id, problems]).toEqual(['SAME', older.id, []]);
  });

  test('is not asked after the proposal was taken back', async () => {
    const { analyst, colleague, match } = await sought();
    await decide(app, analyst, match.id, 'SAME');
    expect((await undo(app, analyst, match.id)).match.state).toBe('OPEN');
    expect((await confirm(app, colleague, match.id)).problems).toHaveLength(1);
  });

  test('ties a protected person in the identity compartment and leaves her an anchor of her own', async () => {
    const analyst = await app.signInAs('ANALYST');
    const colleague = await app.signInAs('INVESTIGATOR');
    const members = [analyst, colleague].map((user) => ({ user, level: 'EDIT', identity: true }) as const);
    const file = await newCase(app.run, members);
    const number = newUlid();
    const victim = personIn(file, { role: 'VICTIM_IN', pseudonym: 'V-1' });
    const suspect = personIn(file, { name: `${inventedName()} Sınaq` });
    await file.plant(
      victim,
      suspect,
      thing({ id: number, kind: 'IDENTIFIER', scheme: 'AZ_FIN', value: `TEST${number}` }),
      link('HAS_IDENTIFIER', newUlid(), victim.id, number, file.stamp),
      link('HAS_IDENTIFIER', newUlid(), suspect.id, number, file.stamp),
    );
    await candidatesFor(writerOf(app, analyst), [suspect.recordId]);
    const [match] = (await queueOf(app, analyst)).matches;
    expect(match).toMatchObject({ needsSecondPerson: true });
    const [hers] = [match?.newer, match?.older].filter((side) => side?.person.id === victim.id);
    expect([hers?.names, hers?.identifiers]).toEqual([[], []]);
    await decide(app, analyst, match?.id ?? '', 'SAME');
    expect((await confirm(app, colleague, match?.id ?? '')).match.state).toBe('SAME');
    expect(
      await app.rows('MATCH ({id: $a})-[x:SAME_AS]-({id: $b}) RETURN x.scope AS scope', {
        a: victim.id,
        b: suspect.id,
      }),
    ).toEqual([{ scope: `${file.scope}:identity` }]);
    const uninitiated = await app.signInAs('ANALYST');
    await file.letIn({ user: uninitiated, level: 'EDIT' });
    for (const state of ['OPEN', 'PROPOSED', 'SAME'])
      expect((await queueOf(app, uninitiated, { state })).count).toBe(0);
  });
});

describe('who may see', () => {
  const half = async (): Promise<Pair & { reader: Session }> => {
    const pair = await pairOf();
    const reader = await app.signInAs('ANALYST');
    await pair.one.letIn({ user: reader, level: 'LEAD' });
    return { ...pair, reader };
  };

  test('a reader of one half gets no candidate, no count, and the answer for none at all', async () => {
    const { reader, one, match } = await half();
    expect(await queueOf(app, reader)).toEqual({ matches: [], count: 0, after: null });
    expect((await queueOf(app, reader, { caseId: one.id, after: match.id })).count).toBe(0);
    const mutation = (id: string) =>
      app.ask(reader, 'mutation ($id: ID!, $key: ID!) { undoMatch(id: $id, key: $key) { match { id } } }', {
        id,
        key: newUlid(),
      });
    const [hidden, missing] = [await mutation(match.id), await mutation(newUlid())];
    expect(codesOf(hidden)).toEqual(['NOT_FOUND']);
    expect(hidden.text).toBe(missing.text);
  });

  test('a new record is not compared with what its writer may not see', async () => {
    const { reader, one, match } = await half();
    const copy = personIn(one, { name: match.older.names[0] ?? '' });
    await one.plant(copy);
    await candidatesFor(writerOf(app, reader), [copy.recordId]);
    const { matches } = await queueOf(app, reader);
    expect(matches.map(({ older }) => older.cases)).toEqual([[{ id: one.id }]]);
  });

  test('who reads both cases and edits neither sees the pair and may not judge it', async () => {
    const { one, other, newer, older, match } = await pairOf();
    const reader = await app.signInAs('ANALYST');
    await one.letIn({ user: reader });
    await other.letIn({ user: reader });
    expect((await queueOf(app, reader)).matches[0]).toMatchObject({ id: match.id, mayDecide: false });
    const before = await digestOf(app, [newer.id, older.id]);
    for (const decision of ['SAME', 'DIFFERENT', 'UNSURE'] as const) {
      const { match: same, problems } = await decide(app, reader, match.id, decision);
      expect([same.state, problems.length]).toEqual(['OPEN', 1]);
    }
    expect(await digestOf(app, [newer.id, older.id])).toBe(before);
  });

  test('who edits only the older record’s case moves that one', async () => {
    const { one, other, newer, older, match } = await pairOf();
    const editor = await app.signInAs('ANALYST');
    await one.letIn({ user: editor });
    await other.letIn({ user: editor, level: 'EDIT' });
    const { match: joined } = await decide(app, editor, match.id, 'SAME');
    expect([joined.older.person.id, await otherEnds(older.id)]).toEqual([newer.id, []]);
  });

  test('every judgement is announced in the trail with its pair', async () => {
    const { analyst, match } = await pairOf();
    await decide(app, analyst, match.id, 'DIFFERENT');
    expect((await app.auditOf(analyst)).filter(({ action }) => action === 'match:decide')).toMatchObject([
      { outcome: 'STARTED', ids: [match.id] },
      { outcome: 'DONE', ids: [match.id, match.newer.person.id, match.older.person.id] },
    ]);
  });
});

describe('judging refuses', () => {
  test('a pair that somebody else has judged meanwhile', async () => {
    const { analyst, match } = await pairOf();
    await decide(app, analyst, match.id, 'DIFFERENT');
    const { match: kept, problems } = await decide(app, analyst, match.id, 'SAME');
    expect([kept.state, problems.length]).toEqual(['DIFFERENT', 1]);
  });

  test('a note that is too long, and says which field', async () => {
    const { analyst, match } = await pairOf();
    const { match: kept, problems } = await decide(app, analyst, match.id, 'SAME', { note: 'x'.repeat(501) });
    expect([kept.state, problems]).toMatchObject(['OPEN', [{ field: 'note' }]]);
  });

  test('a key that is no id', async () => {
    const { analyst, match } = await pairOf();
    const answer = await app.ask(
      analyst,
      `mutation ($id: ID!) { decideMatch(id: $id, decision: SAME, key: "x") { match { ${MATCH_FIELDS} } } }`,
      { id: match.id },
    );
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
  });

  test('two joins at one moment: one is made', async () => {
    const { analyst, newer, older, match } = await pairOf();
    const both = await Promise.all([
      decide(app, analyst, match.id, 'SAME'),
      decide(app, analyst, match.id, 'SAME'),
    ]);
    expect(both.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    expect(await otherEnds(newer.id)).toEqual([]);
    expect(
      await app.rows('MATCH (m:Merge {intoPersonId: $id}) RETURN m.id AS id', { id: older.id }),
    ).toHaveLength(1);
  });
});
