import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { candidatesFor } from '../../server/matches/new-candidates.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { link, type Stamp } from '../../seed/builders/facts.ts';
import { personRecord, sealedIdentity } from '../../seed/builders/people.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, personIn, type Member } from '../support/builders.ts';
import { decide, queueOf, undo, writerOf } from '../support/matches.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { dossierDesk, OPEN_VERSION, writtenBlock, type VersionAnswer } from '../support/dossiers.ts';

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

type Wish = { kind?: string; stamp?: Partial<Stamp>; isSealed?: boolean; members?: Member[] };

/** A case of all four, two people who know each other by a fact, and a dossier with one sentence on it. */
const begun = async ({ kind, stamp, isSealed = false, members }: Wish = {}) => {
  const file = await newCase(app.run, [
    { user: writer, level: 'EDIT', identity: isSealed },
    { user: second, identity: isSealed },
    ...(members ?? [{ user: analyst }, { user: supervisor }]),
  ]);
  const names = [inventedName(), inventedName()];
  const [one, other] = names.map((name) => personIn(file, { name }));
  if (!one || !other) throw new Error('two people were wished');
  const fact = newUlid();
  const scope = isSealed ? `${file.scope}:identity` : file.scope;
  await file.plant(one, other, link('ASSOCIATE_OF', fact, one.id, other.id, { ...inScope(scope), ...stamp }));
  const id = await desk.begin(writer, file.id, [writtenBlock([fact])], kind === undefined ? {} : { kind });
  return { file, id, fact, names, one };
};

const PERMIT = `mutation ($id: ID!, $caseId: ID!, $factId: ID!) {
  recordPermission(id: $id, caseId: $caseId, factId: $factId, allows: LEAVING, grantedBy: "Provider", on: "2025-06-01") { problems { field } } }`;
const TAKE_BACK = 'mutation ($caseId: ID!, $id: ID!) { withdrawPermission(caseId: $caseId, id: $id) }';

const versionIn = ({ version, problems }: VersionAnswer) => {
  if (!version) throw new Error(problems.map(({ text }) => text.en).join(' '));
  return version;
};
const wordsOf = ({ version, problems }: VersionAnswer): string => {
  expect(version).toBeNull();
  return problems.map(({ text }) => text.en).join(' ');
};
const asked = async (dossier: string) => {
  const version = versionIn(await desk.freeze(writer, dossier));
  return versionIn(await desk.ask(writer, version.id));
};

const withdraw = (fact: string) =>
  app.change('MATCH ()-[r:ASSOCIATE_OF {id: $fact}]->() SET r.supersededAt = $now', {
    fact,
    now: new Date().toISOString(),
  });

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

describe('a copy', () => {
  const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

  test('is a draft until it is approved, and then names for whom it is; both are recorded with their hash', async () => {
    const { id, names } = await begun();
    const version = await asked(id);
    const draft = await desk.take(analyst, version.id);
    const bytes = Buffer.from(await draft.arrayBuffer());
    expect(draft.status).toBe(200);
    expect(draft.headers.get('x-sha256')).toBe(hashOf(bytes));
    const drawn = pdfPages(bytes).map(({ text }) => text);
    expect(drawn.every((text) => text.includes('QARALAMA'))).toBe(true);
    expect(drawn.join(' ')).toContain(version.hash);
    await desk.approve(second, version);
    const nobody = await desk.take(writer, version.id, { ground: 'CPC 292' });
    expect(nobody.status).toBe(422);
    expect(await nobody.json()).toMatchObject({ problems: [{ field: 'toWhom' }] });
    const own = { id: newUlid(), toWhom: 'Court of Grave Crimes', ground: 'CPC 292' };
    const taken = Buffer.from(await (await desk.take(writer, version.id, own)).arrayBuffer());
    const text = pdfPages(taken)
      .map((page) => page.text)
      .join(' ');
    expect(text).not.toContain('QARALAMA');
    expect(text).toContain('Court of Grave Crimes');
    expect(text).not.toContain(names[0]);
    const forEditing = { id: newUlid(), toWhom: 'Court of Appeal', ground: 'CPC 292' };
    const edited = await desk.take(writer, version.id, { ...forEditing, as: 'docx' });
    const docx = Buffer.from(await edited.arrayBuffer());
    const words = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
    expect(words).toContain('Court of Appeal');
    expect(words).toContain(version.hash);
    expect(words).not.toContain(names[0]);
    expect((await desk.open(second, version.id)).copies).toMatchObject([
      { ...forEditing, form: 'DOCX', sha256: hashOf(docx), isDraft: false },
      { ...own, form: 'PDF', sha256: hashOf(taken), isDraft: false },
      { toWhom: null, form: 'PDF', sha256: hashOf(bytes), isDraft: true },
    ]);
    const lines = await app.auditOf(writer);
    const outcomes = lines.filter(({ action }) => action === 'dossier:export').map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['STARTED', 'DONE', 'STARTED', 'DONE', 'STARTED', 'DONE']);
  });

  test('is not there for whoever lacks a compartment, nor under the id of something else', async () => {
    const { id, file } = await begun({ isSealed: true });
    const version = versionIn(await desk.freeze(writer, id));
    const hidden = await desk.take(analyst, version.id);
    const missing = await desk.take(analyst, newUlid());
    expect([hidden.status, await hidden.text()]).toEqual([missing.status, await missing.text()]);
    expect(hidden.status).toBe(404);
    expect((await desk.take(writer, version.id, { id: file.id })).status).toBe(404);
    expect((await desk.take(writer, version.id, { id: 'x' })).status).toBe(400);
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

describe('protected people are named to the court by an approval that names each', () => {
  const NAMEABLE = 'query ($id: ID!) { dossier(id: $id) { nameable { id pseudonym } } }';
  const people = { id: newUlid(), kind: 'PERSONS', heading: null } as const;

  /** A case with two victims under pseudonyms, their identities sealed, and a dossier that shows both. */
  const withVictims = async (kind = 'INDICTMENT') => {
    const file = await newCase(app.run, [
      { user: writer, level: 'EDIT', identity: true },
      { user: second, identity: true },
      { user: analyst, level: 'EDIT' },
    ]);
    const names = [inventedName(), inventedName()];
    const victims = names.map((_name, at) => personIn(file, { pseudonym: `Q-7${at}`, role: 'VICTIM_IN' }));
    const seal = (at: number, text = names[at] ?? '') =>
      file.plant(
        sealedIdentity(
          newUlid(),
          victims[at]?.id ?? '',
          app.imports.vault.seal(JSON.stringify({ text, birth: '1999-02-03' })),
          inScope(`${file.scope}:identity`, { recordedAt: new Date().toISOString() }),
        ),
      );
    await file.plant(...victims);
    await seal(0);
    await seal(1);
    const id = await desk.begin(writer, file.id, [people], { kind });
    return { file, id, names, ids: victims.map((one) => one.id), seal };
  };
  const textOf = async (response: Response): Promise<string> => {
    if (response.status !== 200) throw new Error(await response.text());
    return pdfPages(Buffer.from(await response.arrayBuffer()))
      .map(({ text }) => text)
      .join(' ');
  };
  const TO = { toWhom: 'Court of Grave Crimes', ground: 'CPC 292' };

  test('the copy says who each is in an annex, one line of the trail for each; nothing else says it', async () => {
    const { id, names, ids } = await withVictims();
    const [one = '', other = ''] = ids;
    const seen = await app.read<{ dossier: { nameable: { id: string; pseudonym: string }[] } }>(
      writer,
      NAMEABLE,
      { id },
    );
    expect(new Map(seen.dossier.nameable.map((person) => [person.id, person.pseudonym]))).toEqual(
      new Map([
        [one, 'Q-70'],
        [other, 'Q-71'],
      ]),
    );
    const plainly = versionIn(await desk.freeze(writer, id));
    const version = versionIn(await desk.freeze(writer, id, { naming: [one] }));
    expect(version.hash).not.toBe(plainly.hash);
    expect(version.needs).toEqual(['IDENTITY']);
    expect(version.lapsed).toEqual([]);
    const waiting = await desk.open(second, version.id);
    expect(waiting.naming).toEqual([{ id: one, pseudonym: 'Q-70' }]);
    await desk.ask(writer, version.id);
    const draft = await textOf(await desk.take(writer, version.id));
    for (const wrong of [null, [], [other], [one, other]])
      expect(wordsOf(await desk.approve(second, version, wrong))).toContain('tick each of them');
    versionIn(await desk.approve(second, version, [one]));
    const own = { ...TO, id: newUlid() };
    const text = await textOf(await desk.take(writer, version.id, own));
    expect(text.replaceAll(/\s/gu, '')).toContain(`Q-70${names[0]}03.02.1999`);
    expect(text).not.toContain(names[1]);
    const bundle = Buffer.from(
      await (await desk.take(writer, version.id, { ...TO, as: 'bundle' })).arrayBuffer(),
    );
    const inBundle = pdfPages(Buffer.from(unzipSync(bundle)['dossier.pdf'] ?? []));
    expect(inBundle.map((page) => page.text).join(' ')).toContain(names[0]);
    const docx = Buffer.from(
      await (await desk.take(writer, version.id, { ...TO, as: 'docx' })).arrayBuffer(),
    );
    const opened = await desk.open(second, version.id);
    expect(opened.version.state).toBe('APPROVED');
    const shown = [
      draft,
      strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()),
      JSON.stringify(opened),
      await textOf(await desk.take(writer, plainly.id)),
    ];
    for (const words of shown) for (const name of names) expect(words).not.toContain(name);
    const lines = (await app.auditOf(writer)).filter(
      ({ action, ids: about }) => action === 'dossier:export' && about.includes(one),
    );
    expect(lines.map(({ outcome, ids: about, purpose }) => [outcome, about[0], purpose])).toEqual([
      ['DONE', one, 'feature test'],
      ['DONE', one, 'feature test'],
    ]);
    expect(lines[0]?.ids).toEqual([one, version.id, own.id, expect.any(String)]);
    expect(JSON.stringify(await app.auditOf(writer))).not.toContain(names[0]);
  }, 180_000);

  test('the approval lapses when an identity is sealed anew, and no name leaves', async () => {
    const { id, names, ids, seal } = await withVictims();
    const [one = ''] = ids;
    const version = versionIn(await desk.freeze(writer, id, { naming: [one] }));
    await desk.ask(writer, version.id);
    versionIn(await desk.approve(second, version, [one]));
    const corrected = inventedName();
    await seal(0, corrected);
    const { version: now } = await desk.open(second, version.id);
    expect(now.state).toBe('LAPSED');
    expect(now.lapsed).toMatchObject([{ kind: 'CORRECTED', id: `identity:${one}` }]);
    expect(now.lapsed[0]?.now).toContain('Q-70: sealed identity');
    const text = await textOf(await desk.take(writer, version.id));
    for (const name of [...names, corrected]) expect(text).not.toContain(name);
  });

  test('whoever lacks the right to identities names nobody, and finds no version that does', async () => {
    const { id, ids } = await withVictims();
    const nameable = async (session: Session) =>
      (await app.read<{ dossier: { nameable: unknown[] } }>(session, NAMEABLE, { id })).dossier.nameable;
    expect(await nameable(analyst)).toEqual([]);
    expect(wordsOf(await desk.freeze(analyst, id, { naming: ids }))).toContain('cannot be named here');
    expect(wordsOf(await desk.freeze(writer, id, { naming: [newUlid()] }))).toContain('cannot be named here');
    const version = versionIn(await desk.freeze(writer, id, { naming: ids }));
    expect(codesOf(await app.ask(analyst, OPEN_VERSION, { id: version.id }))).toEqual(['NOT_FOUND']);
    expect((await desk.take(analyst, version.id)).status).toBe(404);
  });

  test.each(['DEFENCE_COPY', 'LEGAL_ASSISTANCE', 'INTERNAL_BRIEFING'])(
    'nobody is named in %s',
    async (kind) => {
      const { file, id: whole, ids } = await withVictims(kind === 'DEFENCE_COPY' ? 'INDICTMENT' : kind);
      const id = kind === 'DEFENCE_COPY' ? await desk.beginFrom(writer, file.id, whole) : whole;
      const { dossier } = await app.read<{ dossier: { nameable: unknown[] } }>(writer, NAMEABLE, { id });
      expect(dossier.nameable).toEqual([]);
      expect(wordsOf(await desk.freeze(writer, id, { naming: ids }))).toContain('cannot be named here');
    },
  );
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
