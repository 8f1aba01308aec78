import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { candidatesFor } from '../../server/matches/new-candidates.ts';
import { personRecord } from '../../seed/builders/people.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import {
  inScope,
  inventedName,
  legalName,
  newCase,
  noticeOn,
  personIn,
  searchFor,
  type TestCase,
} from '../support/builders.ts';
import { queueOf, writerOf } from '../support/matches.ts';

const FIELDS = `id kind person { id } reasons { part value } isSought notices { id } mayDecide aside { reason } unit { en } contact { en }`;
const ASIDE = `mutation ($id: ID!, $hitId: ID!, $reason: String!) {
  answer: setHitAside(id: $id, hitId: $hitId, reason: $reason) { problems { field } hit { id aside { reason } } } }`;
const RESTORE = 'mutation ($id: ID!) { restoreHit(id: $id) { hit { id aside { reason } } } }';

type Hit = {
  id: string;
  person: { id: string };
  reasons: unknown[];
  isSought: boolean;
  notices: { id: string }[];
  mayDecide: boolean;
  aside: { reason: string } | null;
  unit: { en: string } | null;
  contact: { en: string } | null;
};

let app: TestApp;
let officer: Session;
let second: Session;
beforeAll(async () => {
  app = await startApp();
  [officer, second] = [await app.signInAs('LIAISON'), await app.signInAs('LIAISON')];
});
afterAll(() => app.close());

/** The board is that of the whole unit: a test looks for its own people among those of the others. */
const hitsOn = async (by: Session, personId: string): Promise<Hit[]> =>
  (await app.read<{ hits: Hit[] }>(by, `{ hits { ${FIELDS} } }`)).hits.filter(
    ({ person }) => person.id === personId,
  );

type Met = {
  described: TestCase;
  there: Session;
  theirs: TestCase;
  sought: ReturnType<typeof personIn>;
  other: ReturnType<typeof personIn>;
  name: string;
  red: { id: string };
};

/** Somebody whom the board seeks, described in a case of which the officers see nothing, and a new record in another. */
const meeting = async (): Promise<Met> => {
  const [keeper, there] = [await app.signInAs('ANALYST'), await app.signInAs('INVESTIGATOR')];
  const described = await newCase(app.run, [{ user: keeper, level: 'LEAD' }]);
  const theirs = await newCase(app.run, [{ user: there, level: 'LEAD' }]);
  const name = `${inventedName()} Sınaq`;
  const sought = personIn(described, { name, birth: '1987-05-03' });
  const other = personIn(theirs, { name, birth: '1987-05-03', citizenship: 'TR' });
  const red = noticeOn(described, sought.id, 'notices', [['PUBLISHED', '2025-03-09']]);
  await described.plant(sought, red, searchFor(described, sought.id, 'notices'));
  await theirs.plant(other);
  await candidatesFor(writerOf(app, there), [other.recordId]);
  return { described, there, theirs, sought, other, name, red };
};

test('somebody whom the board seeks turns up in a case of others: every liaison officer is told which notice and whom to ask, and nothing else', async () => {
  const { theirs, sought, other, name, red } = await meeting();
  for (const by of [officer, second]) {
    const hits = await hitsOn(by, sought.id);
    expect(hits).toMatchObject([
      {
        kind: 'PERSON',
        reasons: [],
        isSought: true,
        notices: [{ id: red.id }],
        mayDecide: true,
        aside: null,
        contact: { en: 'Test' },
      },
    ]);
    for (const secret of [other.id, other.recordId, theirs.id, theirs.number, name, sought.recordId])
      expect(JSON.stringify(hits)).not.toContain(secret);
  }
  // Whoever keeps no board, and is in neither case, is told nothing.
  expect(await hitsOn(await app.signInAs('SUPERVISOR'), sought.id)).toEqual([]);
  expect(await hitsOn(await app.signInAs('ANALYST'), sought.id)).toEqual([]);
});

test('a record that lies on the board itself is compared, and says what of it was', async () => {
  const there = await app.signInAs('INVESTIGATOR');
  const theirs = await newCase(app.run, [{ user: there, level: 'LEAD' }]);
  const name = `${inventedName()} Sınaq`;
  const board = { ...theirs, stamp: inScope('notices') };
  const sought = personIn(board, { name, birth: '1987-05-03' });
  const other = personIn(theirs, { name, birth: '1987-05-03' });
  await theirs.plant(sought, searchFor(theirs, sought.id, 'notices'), other);
  await candidatesFor(writerOf(app, there), [other.recordId]);
  expect(await hitsOn(officer, sought.id)).toMatchObject([
    {
      reasons: [
        { part: 'NAME', value: name },
        { part: 'BIRTH', value: '1987-05-03' },
        { part: 'CITIZENSHIP', value: 'AZ' },
      ],
      isSought: true,
      mayDecide: true,
    },
  ]);
  // The other side reads the board, so it has the pair with both sides in view.
  expect((await queueOf(app, there)).matches.map(({ newer }) => newer.recordId)).toEqual([other.recordId]);
  expect((await app.read<{ hits: unknown[] }>(there, '{ hits { id } }')).hits).toEqual([]);
});

test('set aside by one officer it is so for the board, is taken back by another, and the other side learns nothing', async () => {
  const { there, sought } = await meeting();
  const before = (await app.ask(there, `{ hits { ${FIELDS} } }`)).text;
  const [hit] = await hitsOn(officer, sought.id);
  const variables = { id: newUlid(), hitId: hit?.id, reason: 'başqa valideynlər' };
  await app.read(officer, ASIDE, variables);
  const late = await app.read<{ answer: { hit: Hit } }>(second, ASIDE, {
    ...variables,
    id: newUlid(),
    reason: 'ikinci',
  });
  expect(late.answer.hit.aside?.reason).toBe('başqa valideynlər');
  expect((await app.ask(there, `{ hits { ${FIELDS} } }`)).text).toBe(before);
  await app.read(second, RESTORE, { id: hit?.id });
  expect((await hitsOn(officer, sought.id))[0]?.aside).toBeNull();
});

test('however often the person sought is described elsewhere, the board has one hit of the two, and an officer of the case that of his record', async () => {
  const { described, sought, other, there, name } = await meeting();
  const again = newUlid();
  await described.plant(
    personRecord(
      { id: again, of: sought.id, sex: 'M', birth: '1987-05-03', names: [legalName(name)] },
      inScope(`shared:${newUlid()}`),
    ),
  );
  await candidatesFor(writerOf(app, there), [other.recordId]);
  const pairs = await app.rows(
    'MATCH (c:MatchCandidate)-[:COMPARES]->(:Record)-[:DESCRIBES]->(:Person {id: $id}) RETURN DISTINCT c.id AS id',
    { id: sought.id },
  );
  expect(pairs).toHaveLength(2);
  expect(await hitsOn(officer, sought.id)).toHaveLength(1);
  const member = await app.signInAs('LIAISON');
  await described.letIn({ user: member, level: 'READ' });
  const seen = await hitsOn(member, sought.id);
  expect(seen).toHaveLength(1);
  expect(seen[0]?.reasons).toContainEqual({ part: 'NAME', value: name });
});

test('a hit of the board is nobody else’s to judge, and a member of both sides has the pair instead', async () => {
  const { theirs, sought } = await meeting();
  const [hit] = await hitsOn(officer, sought.id);
  const variables = { id: newUlid(), hitId: hit?.id, reason: 'başqa valideynlər' };
  for (const role of ['ANALYST', 'SUPERVISOR'] as const) {
    const codes = codesOf(await app.ask(await app.signInAs(role), ASIDE, variables));
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(codes[0]);
  }
  const member = await app.signInAs('LIAISON');
  await theirs.letIn({ user: member, level: 'READ' });
  // He is of the other side now: the hit is that of his record, and no second one of the board.
  const { hits } = await app.read<{ hits: Hit[] }>(member, `{ hits { ${FIELDS} } }`);
  expect(hits.filter(({ id }) => id === hit?.id)).toHaveLength(1);
});
