import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { candidatesFor } from '../../server/matches/new-candidates.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { personRecord } from '../../seed/builders/people.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { inScope, inventedName, type Member, newCase, personIn } from '../support/builders.ts';
import { decide, queueOf, undo, writerOf } from '../support/matches.ts';
import { dossierDesk, OPEN_VERSION, writtenBlock } from '../support/dossiers.ts';
import { PERMIT, TAKE_BACK, versionIn, versionsOf, wordsOf } from '../support/dossier-versions.ts';

let app: TestApp;
let desk: ReturnType<typeof dossierDesk>;
let writer: Session;
let second: Session;
let analyst: Session;
let supervisor: Session;
beforeAll(async () => {
  app = await startApp();
  desk = dossierDesk(app);
  [writer, second, analyst, supervisor] = [
    await app.signInAs('PROSECUTOR'),
    await app.signInAs('PROSECUTOR'),
    await app.signInAs('ANALYST'),
    await app.signInAs('SUPERVISOR'),
  ];
});
afterAll(() => app.close());

const { begun, asked, withdraw } = versionsOf(() => ({ app, desk, writer, second, analyst, supervisor }));

describe('a version works', () => {
  test('it is what its author saw, counted, and the same content has the same hash', async () => {
    const { file, id } = await begun();
    const { hash } = await desk.hashFor(writer, id);
    const first = versionIn(await desk.freeze(writer, id));
    expect(first).toMatchObject({ number: 1, hash, state: 'FROZEN', needs: [], mayAsk: true, lapsed: [] });
    const again = versionIn(await desk.freeze(writer, id));
    expect(again).toMatchObject({ number: 2, hash });
    await desk.save(writer, id, []);
    expect(versionIn(await desk.freeze(writer, id)).hash).not.toBe(hash);
    const { content } = await desk.open(second, first.id);
    expect(content).toContain('He recruited her.');
    expect(content).toContain(file.number);
    expect((await desk.versions(second, id)).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  test('sent twice it is frozen once', async () => {
    const { id } = await begun();
    const { hash } = await desk.hashFor(writer, id);
    const own = { id: newUlid(), hash };
    await desk.freeze(writer, id, own);
    expect(versionIn(await desk.freeze(writer, id, own))).toMatchObject({ id: own.id, number: 1 });
    expect(await desk.versions(writer, id)).toHaveLength(1);
  });

  test('what it says lies sealed in the graph', async () => {
    const { id, names } = await begun();
    const { id: version } = versionIn(await desk.freeze(writer, id));
    const [row] = await app.rows('MATCH (v:DossierVersion {id: $version}) RETURN properties(v) AS own', {
      version,
    });
    const kept = JSON.stringify(row);
    for (const words of ['He recruited her.', ...names]) expect(kept).not.toContain(words);
  });

  test('another of the right office approves it, once, for so many days', async () => {
    const { id } = await begun();
    const version = await asked(id);
    const [seen] = await desk.versions(second, id);
    expect(seen).toMatchObject({ state: 'ASKED', mayDecide: true, mayAsk: false });
    const approved = versionIn(await desk.approve(second, version));
    expect(approved).toMatchObject({ state: 'APPROVED', mayDecide: false });
    expect(versionIn(await desk.approve(second, version))).toEqual(approved);
    expect(wordsOf(await desk.refuse(second, version, 'No.'))).toContain('decided already');
    await app.change("MATCH (v:DossierVersion {id: $id}) SET v.validUntil = '2025-01-01'", {
      id: version.id,
    });
    expect((await desk.open(writer, version.id)).version.state).toBe('EXPIRED');
  });

  test('is refused with a reason', async () => {
    const { id } = await begun();
    const version = await asked(id);
    expect((await desk.refuse(second, version, ' ')).problems).toMatchObject([{ field: 'reason' }]);
    const refused = versionIn(await desk.refuse(second, version, 'Name the place.'));
    expect(refused).toMatchObject({ state: 'REFUSED', reason: 'Name the place.', validUntil: null });
    expect(wordsOf(await desk.approve(second, version))).toContain('decided already');
  });
});

describe('what has changed since', () => {
  test('an approval lapses with the fact that was withdrawn, and says which', async () => {
    const { id, fact, names } = await begun();
    const version = await asked(id);
    await desk.approve(second, version);
    await withdraw(fact);
    const { version: now, changes } = await desk.open(second, version.id);
    expect(now.state).toBe('LAPSED');
    expect(now.lapsed).toMatchObject([{ kind: 'WITHDRAWN', id: fact, now: null }]);
    expect(now.lapsed[0]?.before).toContain(names[0]);
    expect(changes).toEqual(now.lapsed);
  });

  test('an approval lapses with the permission on which it rests', async () => {
    const { id, fact, file } = await begun({ stamp: { handling: 'H2' } });
    const permission = newUlid();
    await app.read(writer, PERMIT, { id: permission, caseId: file.id, factId: fact });
    const version = await asked(id);
    await desk.approve(second, version);
    expect((await desk.open(second, version.id)).version).toMatchObject({ state: 'APPROVED', lapsed: [] });
    await app.read(writer, TAKE_BACK, { id: permission, caseId: file.id });
    const { version: now } = await desk.open(second, version.id);
    expect(now.state).toBe('LAPSED');
    expect(now.lapsed).toMatchObject([{ kind: 'WITHDRAWN', id: permission, now: null }]);
  });

  test('an approval lapses for somebody who was joined with another person, says with whom, and stands again when that is undone', async () => {
    const editor: Member = { user: analyst, level: 'EDIT' };
    const { file, id, names, one } = await begun({ members: [editor, { user: supervisor }] });
    const twin = personIn(file, { name: names[0] ?? '' });
    await file.plant(twin);
    await candidatesFor(writerOf(app, analyst), [one.recordId]);
    const [pair] = (await queueOf(app, analyst, { caseId: file.id })).matches;
    const match = pair?.id ?? '';
    const version = await asked(id);
    await desk.approve(second, version);
    expect((await decide(app, analyst, match, 'SAME')).problems).toEqual([]);
    const joined = (await desk.open(second, version.id)).version;
    expect(joined.state).toBe('LAPSED');
    expect(joined.lapsed).toMatchObject([{ kind: 'CORRECTED', id: one.id, before: names[0] }]);
    expect(joined.lapsed[0]?.now).toContain(`${names[0]} · joined as the same person (`);
    // Of what is frozen now both names are one; taken apart, it says so.
    const after = versionIn(await desk.freeze(writer, id));
    expect(after.lapsed).toEqual([]);
    expect((await undo(app, analyst, match)).problems).toEqual([]);
    expect((await desk.open(second, version.id)).version).toMatchObject({ state: 'APPROVED', lapsed: [] });
    const { lapsed } = (await desk.open(second, after.id)).version;
    expect(lapsed).toMatchObject([{ kind: 'CORRECTED', id: twin.id, before: names[0] }]);
    expect(lapsed[0]?.now).toContain('no longer joined as the same person');
  });

  test('what lapsed while it waited is not approved, and a version of it is not asked for', async () => {
    const { id, fact } = await begun();
    const version = await asked(id);
    const other = versionIn(await desk.freeze(writer, id));
    await withdraw(fact);
    expect(wordsOf(await desk.approve(second, version))).toContain('no longer so');
    expect(wordsOf(await desk.ask(writer, other.id))).toContain('no longer so');
  });

  test('a fact that is stated otherwise, one that is new and one that is left out are told apart', async () => {
    const { file, id, fact, one } = await begun();
    const version = versionIn(await desk.freeze(writer, id));
    const [other, added] = [personIn(file, { name: inventedName() }), newUlid()];
    await file.plant(other, link('ASSOCIATE_OF', added, one.id, other.id, file.stamp));
    await desk.save(writer, id, [writtenBlock([added])]);
    const kinds = async () =>
      (await desk.open(writer, version.id)).changes.map((change) => [change.kind, change.id]);
    expect(await kinds()).toEqual([
      ['LEFT_OUT', fact],
      ['ADDED', added],
    ]);
    await app.change("MATCH ()-[r:ASSOCIATE_OF {id: $fact}]->() SET r.certainty = 'PRESUMED'", { fact });
    expect(await kinds()).toEqual([
      ['CORRECTED', fact],
      ['ADDED', added],
    ]);
  });

  test('a version that names somebody who is protected since shows nothing any more', async () => {
    const { file, id, names, one } = await begun();
    const block = { id: newUlid(), kind: 'TIMELINE', heading: null } as const;
    const people = { id: newUlid(), kind: 'PERSONS', heading: null } as const;
    await desk.save(writer, id, [block, people]);
    const version = versionIn(await desk.freeze(writer, id));
    expect((await desk.open(writer, version.id)).content).toContain(names[0]);
    await file.plant(personRecord({ id: newUlid(), of: one.id, pseudonym: 'Q-41' }, file.stamp));
    const opened = await desk.open(writer, version.id);
    expect(opened.content).toBeNull();
    expect(JSON.stringify(opened)).not.toContain(names[0]);
    expect(opened.version.lapsed.map(({ kind }) => kind)).toContain('PROTECTED');
  });
});

describe('who may', () => {
  test('whoever lacks a compartment that it needs finds no version, no gap and no trace of it', async () => {
    const { id } = await begun({ isSealed: true });
    const sealed = versionIn(await desk.freeze(writer, id));
    expect(sealed).toMatchObject({ number: 1, needs: ['IDENTITY'] });
    await desk.save(writer, id, [writtenBlock([], 'In the open.')]);
    const open = versionIn(await desk.freeze(writer, id));
    expect(open).toMatchObject({ number: 1, needs: [] });
    expect((await desk.versions(second, id)).map((one) => one.id)).toEqual([open.id, sealed.id]);
    expect((await desk.versions(analyst, id)).map((one) => one.id)).toEqual([open.id]);
    const hidden = await app.ask(analyst, OPEN_VERSION, { id: sealed.id });
    const missing = await app.ask(analyst, OPEN_VERSION, { id: newUlid() });
    expect(hidden.text).toBe(missing.text);
    expect(codesOf(hidden)).toEqual(['NOT_FOUND']);
  });

  test('a compartment that he lost takes the version from its own author', async () => {
    const { file, id } = await begun({ isSealed: true });
    const sealed = versionIn(await desk.freeze(writer, id));
    await app.change('MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $caseId}) SET m.identity = false', {
      user: writer.id,
      caseId: file.id,
    });
    expect(codesOf(await app.ask(writer, OPEN_VERSION, { id: sealed.id }))).toEqual(['NOT_FOUND']);
  });

  test('what an author with more rights sees and does not write stays out of what the version needs', async () => {
    const { file, id } = await begun({ members: [{ user: analyst }] });
    const [one, other] = [personIn(file, { name: inventedName() }), personIn(file, { name: inventedName() })];
    await app.change('MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $caseId}) SET m.identity = true', {
      user: writer.id,
      caseId: file.id,
    });
    await file.plant(
      one,
      other,
      link('LIVES_WITH', newUlid(), one.id, other.id, inScope(`${file.scope}:identity`)),
    );
    const version = versionIn(await desk.freeze(writer, id));
    expect(version.needs).toEqual([]);
    expect((await desk.open(analyst, version.id)).version.id).toBe(version.id);
  });

  test('people go by what their own case says of them, also before another case that knows more', async () => {
    const { file, id, names, one } = await begun();
    const elsewhere = await newCase(app.run, [{ user: writer }]);
    await elsewhere.plant(
      personRecord(
        {
          id: newUlid(),
          of: one.id,
          birth: '1990-01-02',
          names: [{ text: inventedName(), script: 'Latn', kind: 'LEGAL' }],
        },
        inScope(elsewhere.scope, { recordedAt: new Date().toISOString() }),
      ),
    );
    const viewer = {
      kind: 'user',
      userId: writer.id,
      role: 'PROSECUTOR',
      purpose: 'test',
      requestId: 'test',
    } as const;
    const namesIn = (caseId: string) => app.run(viewer, 'dossiers/names', { ids: [one.id], caseId });
    expect(await namesIn(file.id)).toMatchObject([{ label: names[0], birth: '1987-05', scope: file.scope }]);
    expect(await namesIn(elsewhere.id)).toMatchObject([{ birth: '1990-01-02', scope: elsewhere.scope }]);
    expect(versionIn(await desk.freeze(writer, id)).needs).toEqual([]);
  });

  test('what its author knows of the same people from another case, and does not write, is not needed', async () => {
    const { id, names, one } = await begun({ members: [{ user: analyst }] });
    const elsewhere = await newCase(app.run, [{ user: writer }]);
    const name = { text: names[0] ?? '', script: 'Latn', kind: 'LEGAL' } as const;
    await elsewhere.plant(
      personRecord(
        { id: newUlid(), of: one.id, names: [name] },
        { ...elsewhere.stamp, recordedAt: '2026-01-01T00:00:00.000Z' },
      ),
    );
    const version = versionIn(await desk.freeze(writer, id));
    expect(version.needs).toEqual([]);
    expect((await desk.open(analyst, version.id)).version.id).toBe(version.id);
  });

  test('nobody decides on what he froze or asked for, and nobody of another office', async () => {
    const { file, id } = await begun();
    await file.letIn({ user: second, level: 'EDIT' });
    const version = versionIn(await desk.freeze(writer, id));
    expect(wordsOf(await desk.approve(second, version))).toContain('Nobody has asked');
    versionIn(await desk.ask(second, version.id));
    for (const own of [writer, second])
      expect(wordsOf(await desk.approve(own, version))).toContain('froze or sent yourself');
    expect(wordsOf(await desk.approve(supervisor, version))).toContain('approved by a prosecutor');
    const approve =
      'mutation ($id: ID!, $hash: String!) { approveDossier(id: $id, hash: $hash) { problems { field } } }';
    expect(codesOf(await app.ask(analyst, approve, version))).toEqual(['FORBIDDEN']);
    const third = await app.signInAs('PROSECUTOR');
    expect(codesOf(await app.ask(third, approve, version))).toEqual(['NOT_FOUND']);
    await file.letIn({ user: third });
    expect(wordsOf(await desk.approve(third, { ...version, hash: '0'.repeat(64) }))).toContain(
      'not the content of this version',
    );
    expect(versionIn(await desk.approve(third, version)).state).toBe('APPROVED');
  });

  test('a supervisor approves what stays inside', async () => {
    const { id } = await begun({ kind: 'INTERNAL_BRIEFING' });
    expect(versionIn(await desk.approve(supervisor, await asked(id))).state).toBe('APPROVED');
  });

  test('whoever only reads the case freezes nothing and asks for nothing', async () => {
    const { id } = await begun();
    const { hash } = await desk.hashFor(second, id);
    const freeze =
      'mutation ($id: ID!, $dossierId: ID!, $hash: String!) { freezeDossier(id: $id, dossierId: $dossierId, hash: $hash) { problems { field } } }';
    expect(codesOf(await app.ask(second, freeze, { id: newUlid(), dossierId: id, hash }))).toEqual([
      'NOT_FOUND',
    ]);
    const version = versionIn(await desk.freeze(writer, id));
    const ask = 'mutation ($id: ID!) { requestDossierApproval(id: $id) { problems { field } } }';
    expect(codesOf(await app.ask(second, ask, { id: version.id }))).toEqual(['NOT_FOUND']);
  });
});

describe('refuses', () => {
  test.each(['H1', 'H2'] as const)(
    'to freeze while the ledger blocks with %s, and names the fact',
    async (handling) => {
      const { id, names } = await begun({ stamp: { handling } });
      const words = wordsOf(await desk.freeze(writer, id));
      expect(words).toContain(`${handling} without permission`);
      expect(words).toContain(names[0]);
      expect(await desk.versions(writer, id)).toEqual([]);
    },
  );

  test('to freeze what no file can be made of, and names the letter and its place', async () => {
    const { file } = await begun();
    const block = { ...writtenBlock([], 'The receipt is signed 漢.'), heading: 'Payments' };
    const id = await desk.begin(writer, file.id, [writtenBlock([], 'He paid.'), block]);
    expect(wordsOf(await desk.freeze(writer, id))).toContain(
      'No font has the letter “漢” (“Payments”: “The receipt is signed 漢.”)',
    );
    expect(await desk.versions(writer, id)).toEqual([]);
  });

  test('to freeze anything but what was seen', async () => {
    const { id, fact } = await begun();
    const { hash } = await desk.hashFor(writer, id);
    await desk.save(writer, id, [writtenBlock([fact], 'Another sentence.')]);
    expect(wordsOf(await desk.freeze(writer, id, { hash }))).toContain('have changed since you saw them');
  });

  test('an id that is none, or that something has which its writer may not see', async () => {
    const { file, id } = await begun();
    const hidden = await newCase(app.run);
    const taken = newUlid();
    await hidden.plant(
      exhibit({ id: taken, inCases: [hidden.id], number: '7', kind: 'CALL_RECORDS' }, hidden.stamp),
    );
    const { hash } = await desk.hashFor(writer, id);
    const freeze =
      'mutation ($id: ID!, $dossierId: ID!, $hash: String!) { freezeDossier(id: $id, dossierId: $dossierId, hash: $hash) { version { id } } }';
    const sent = (own: string) => app.ask(writer, freeze, { id: own, dossierId: id, hash });
    expect(codesOf(await sent('x'))).toEqual(['BAD_INPUT']);
    expect(codesOf(await sent(taken))).toEqual(['NOT_FOUND']);
    expect(await desk.versions(writer, id)).toEqual([]);
    const [row] = await app.rows(
      'MATCH (c:Case {id: $caseId})-[:HOLDS]->(k:Compartment) RETURN collect(k.kind) AS kinds',
      { caseId: file.id },
    );
    expect(row?.['kinds']).not.toContain('JOINT');
  });
});

test('a version that waits is told to the office that approves it, to nobody who froze or asked, and no longer once it is decided', async () => {
  const { file, id: dossier } = await begun();
  const version = versionIn(await desk.freeze(writer, dossier));
  const waiting = async (by: Session) => {
    type Waiting = { dossiers: { id: string; case: { id: string }; kind: string; number: number }[] };
    const query = 'query { waitingApprovals { dossiers { id case { id } kind number } } }';
    const { dossiers } = (await app.read<{ waitingApprovals: Waiting }>(by, query)).waitingApprovals;
    return dossiers.flatMap(({ case: of, ...one }) => (of.id === file.id ? [one] : []));
  };
  expect(await waiting(second)).toEqual([]);
  await desk.ask(writer, version.id);
  expect(await waiting(second)).toEqual([{ id: version.id, kind: 'INDICTMENT', number: 1 }]);
  // An indictment is a prosecutor's act.
  for (const by of [writer, supervisor, analyst]) expect(await waiting(by)).toEqual([]);
  await desk.approve(second, version);
  expect(await waiting(second)).toEqual([]);
});
