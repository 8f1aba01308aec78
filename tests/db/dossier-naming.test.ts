import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { sealedIdentity } from '../../seed/builders/people.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, personIn } from '../support/builders.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { dossierDesk, OPEN_VERSION } from '../support/dossiers.ts';
import { versionIn, versionsOf, wordsOf } from '../support/dossier-versions.ts';

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

const { begun, asked } = versionsOf(() => ({ app, desk, writer, second, analyst, supervisor }));

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
