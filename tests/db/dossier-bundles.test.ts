import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { Block } from '../../server/dossiers/dossier-document.ts';
import type { Tree } from '../../server/dossiers/document-tree.ts';
import { openBasis, openTree, sealVersion } from '../../server/dossiers/sealed-version.ts';
import { hashOf } from '../../server/dossiers/tree-hash.ts';
import { checkBundle, filesOfBundle } from '../../server/dossiers/bundle/check-bundle.mjs';
import { exhibit } from '../../seed/builders/evidence.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, type TestCase } from '../support/builders.ts';
import { dossierDesk, writtenBlock } from '../support/dossiers.ts';
import { aPng } from '../support/files.ts';
import { pdfPages } from '../support/pdf-text.ts';

let app: TestApp;
let desk: ReturnType<typeof dossierDesk>;
let writer: Session;
let second: Session;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  desk = dossierDesk(app);
  [writer, second, analyst] = [
    await app.signInAs('PROSECUTOR'),
    await app.signInAs('PROSECUTOR'),
    await app.signInAs('ANALYST'),
  ];
});
afterAll(() => app.close());

const TO = { as: 'bundle', toWhom: 'Court of Grave Crimes', ground: 'CPC 292' } as const;
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const exhibits = (): Block => ({ id: newUlid(), kind: 'EXHIBITS', heading: null });

/** Where something was hidden, as the desk of redaction says it. */
const MARKS = JSON.stringify([{ page: 1, x: 100, y: 100, width: 500, height: 500 }]);

const upload = async (exhibitId: string, bytes: Uint8Array, redacts = '', marks = '') => {
  const form = new FormData();
  if (marks !== '') form.append('marks', marks);
  form.append('file', new Blob([Buffer.from(bytes)]), 'Leyla-nin-fotosu.png');
  const response = await fetch(
    `${app.url}/api/files?exhibitId=${exhibitId}${redacts === '' ? '' : `&redacts=${redacts}`}`,
    {
      method: 'POST',
      headers: { cookie: writer.cookie, 'apollo-require-preflight': '1' },
      body: form,
    },
  );
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
};

const CHECK =
  'mutation ($id: ID!, $sha256: String!) { checkRedaction(id: $id, sha256: $sha256) { id problems { text { en } } } }';
type Checked = { checkRedaction: { id: string | null; problems: { text: { en: string } }[] } };
const check = async (by: Session, id: string, bytes: Uint8Array) =>
  (await app.read<Checked>(by, CHECK, { id, sha256: sha256Of(bytes) })).checkRedaction;

/** A case with an exhibit in its own compartment and one among identities, a file each, of the second a redacted rendition too, and an approved version that lists what its author sees. */
const approved = async ({ blocks = [exhibits()], isApproved = true, isRedacted = true } = {}) => {
  const file = await newCase(app.run, [
    { user: writer, level: 'EDIT', identity: true },
    { user: second, level: 'EDIT', identity: true },
    { user: analyst },
  ]);
  const [open, sealed] = [newUlid(), newUlid()];
  const kept = (id: string, number: string, scope: string) =>
    file.plant(exhibit({ id, inCases: [file.id], number, kind: 'PHOTOGRAPH' }, inScope(scope)));
  await kept(open, '12/3', file.scope);
  await kept(sealed, '14', `${file.scope}:identity`);
  const [shown, hidden] = [aPng(31, 7), aPng(32, 7)];
  const files = { shown: await upload(open, shown), hidden: await upload(sealed, hidden) };
  const redacted = aPng(33, 7);
  if (isRedacted) {
    const rendition = await upload(sealed, redacted, files.hidden);
    expect((await check(second, rendition, redacted)).problems).toEqual([]);
    files.hidden = rendition;
  }
  const dossier = await desk.begin(writer, file.id, blocks);
  const { version } = await desk.freeze(writer, dossier);
  if (!version) throw new Error('nothing was frozen');
  await desk.ask(writer, version.id);
  if (isApproved) expect((await desk.approve(second, version)).problems).toEqual([]);
  return { file, version, open, sealed, shown, hidden, redacted, files };
};

/** Another version of the case, approved as it is now. */
const approvedIn = async (file: TestCase, blocks = [exhibits()]) => {
  const { version } = await desk.freeze(writer, await desk.begin(writer, file.id, blocks));
  if (!version) throw new Error('nothing was frozen');
  await desk.ask(writer, version.id);
  expect((await desk.approve(second, version)).problems).toEqual([]);
  return version;
};

/** Why an approval has lapsed, in words. */
const lapseOf = async (id: string): Promise<string> => {
  const { version } = await desk.open(writer, id);
  expect(version.state).toBe('LAPSED');
  return version.lapsed.map(({ before, now }) => `${before ?? ''} → ${now ?? ''}`).join('\n');
};

/** An approved version as one was kept before its files were: neither what it shows nor what it rests on names one. */
const frozenWithoutFiles = async () => {
  const { version } = await approved();
  const [row] = await app.rows('MATCH (v:DossierVersion {id: $id}) RETURN v.tree AS tree, v.basis AS basis', {
    id: version.id,
  });
  const opened = { tree: String(row?.['tree']), basis: String(row?.['basis']), hash: version.hash };
  const { files: _files, ...tree } = openTree(app.imports.vault, opened);
  const basis = openBasis(app.imports.vault, opened).filter(({ is }) => is !== 'files');
  const kept = { ...sealVersion(app.imports.vault, { tree, basis }), hash: hashOf(tree) };
  await app.change(
    'MATCH (v:DossierVersion {id: $id}) SET v.tree = $tree, v.basis = $basis, v.hash = $hash',
    {
      id: version.id,
      ...kept,
    },
  );
  return { version: version.id, hash: kept.hash };
};

const bundleOf = async (response: Response) => {
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const found = await filesOfBundle(new Blob([bytes]));
  if (!found) throw new Error('no archive of ours');
  return { bytes, verdict: await checkBundle(found), files: unzipSync(bytes) };
};

describe('a bundle works', () => {
  test('it has the PDF, the files of the exhibits, what checks it and a signature, and is recorded before it leaves', async () => {
    const { file, version, shown, hidden, redacted, files: kept, open, sealed } = await approved();
    const own = { ...TO, id: newUlid() };
    const response = await desk.take(writer, version.id, own);
    const { bytes, verdict, files } = await bundleOf(response);
    expect(response.headers.get('x-sha256')).toBe(sha256Of(bytes));
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(Object.keys(files)).toEqual([
      'dossier.pdf',
      'exhibits/1-14/1.png',
      'exhibits/2-12-3/1.png',
      'verify.html',
      'public-key.pem',
      'manifest.json',
      'manifest.sig',
    ]);
    expect(Buffer.from(files['exhibits/2-12-3/1.png'] ?? [])).toEqual(shown);
    expect(Buffer.from(files['exhibits/1-14/1.png'] ?? [])).toEqual(redacted);
    expect(bytes.includes(hidden)).toBe(false);
    const opened = await desk.open(writer, version.id);
    expect(verdict).toMatchObject({ holds: true, fingerprint: opened.signedBy });
    expect(verdict.manifest).toMatchObject({
      case: file.number,
      version: { number: 1, sha256: version.hash },
      recipient: TO.toWhom,
      ground: TO.ground,
      exhibits: [
        { number: '14', redacted: ['exhibits/1-14/1.png'] },
        { number: '12/3', redacted: [] },
      ],
    });
    const pdf = Buffer.from(files['dossier.pdf'] ?? []);
    const [cover] = pdfPages(pdf);
    expect(cover?.text.replaceAll(/\s/gu, '')).toContain(opened.signedBy);
    expect(opened.copies).toMatchObject([
      { id: own.id, form: 'BUNDLE', toWhom: TO.toWhom, sha256: sha256Of(bytes), pdfSha256: sha256Of(pdf) },
    ]);
    const lines = (await app.auditOf(writer)).filter(({ action }) => action === 'dossier:export').slice(-3);
    expect(lines.map(({ outcome, ids }) => [outcome, ids])).toEqual([
      ['STARTED', [version.id]],
      ['DONE', expect.arrayContaining([version.id, own.id])],
      ['DONE', [sealed, kept.hidden, open, kept.shown]],
    ]);
  });

  test('a table goes as it is, under an ending by which a program for tables knows it', async () => {
    const { file, open } = await approved();
    const csv = Buffer.from('ad;gün\nElçin;2025\n');
    const form = new FormData();
    form.append('file', new Blob([csv]), 'Siyahı.CSV');
    await fetch(`${app.url}/api/files?exhibitId=${open}`, {
      method: 'POST',
      headers: { cookie: writer.cookie, 'apollo-require-preflight': '1' },
      body: form,
    });
    const version = await approvedIn(file);
    const { files } = await bundleOf(await desk.take(writer, version.id, TO));
    expect(Buffer.from(files['exhibits/2-12-3/2.csv'] ?? [])).toEqual(csv);
  });

  test('it says nothing of what somebody has named a file', async () => {
    const { version } = await approved();
    const { bytes } = await bundleOf(await desk.take(writer, version.id, TO));
    expect(bytes.includes('Leyla')).toBe(false);
  });

  test('the audit names every exhibit that leaves, also where there are more than a line holds', async () => {
    const { file, version: before } = await approved();
    const many = Array.from({ length: 26 }, () => newUlid());
    for (const [at, id] of many.entries()) {
      await file.plant(exhibit({ id, inCases: [file.id], number: `9${at}`, kind: 'PHOTOGRAPH' }, file.stamp));
      await upload(id, aPng(10 + at, 3));
    }
    const dossier = await desk.begin(writer, file.id, [exhibits()]);
    const { version } = await desk.freeze(writer, dossier);
    if (!version) throw new Error('nothing was frozen');
    expect(version.hash).not.toBe(before.hash);
    await desk.ask(writer, version.id);
    await desk.approve(second, version);
    await bundleOf(await desk.take(second, version.id, TO));
    const named = (await app.auditOf(second))
      .filter(({ action, outcome }) => action === 'dossier:export' && outcome === 'DONE')
      .flatMap(({ ids }) => ids);
    expect(named).toEqual(expect.arrayContaining(many));
  });
});

test('the index of exhibits says what each is, its order, where it was seized and the hashes of what would leave', async () => {
  const { file, open, shown, redacted, sealed, files } = await approved();
  const own = {
    title: 'Two pages of a diary',
    lawfulBasis: 'CPC 243',
    courtOrder: 'Order 41/2025',
    seizedOn: '2025-02-03',
    seizedAt: 'Nizami street 4',
  };
  await app.change('MATCH (x:Exhibit) WHERE x.id IN $ids SET x += $own', { ids: [open, sealed], own });
  const id = await desk.begin(writer, file.id, [exhibits()]);
  const rows = async () => {
    const { dossier } = await app.read<{ dossier: { content: string } }>(
      writer,
      'query ($id: ID!) { dossier(id: $id) { content } }',
      { id },
    );
    const [, table] = (JSON.parse(dossier.content) as Tree).parts;
    if (table?.is !== 'table') throw new Error('no index');
    return [table.columns, ...table.rows.map((row) => row.map(({ text }) => text))];
  };
  expect(await rows()).toEqual([
    ['Number', 'Kind', 'Volume, sheets', 'Lawful basis', 'Seized', 'SHA-256'],
    // One that names somebody who is protected says neither what it is nor from where, and its original has no hash here.
    ['14', 'Photograph', '', 'CPC 243; Order 41/2025', '03.02.2025', sha256Of(redacted)],
    [
      '12/3',
      'Photograph, Two pages of a diary',
      '',
      'CPC 243; Order 41/2025',
      '03.02.2025, Nizami street 4',
      sha256Of(shown),
    ],
  ]);
  const second = aPng(41, 7);
  await upload(open, second);
  expect((await rows()).at(-1)?.at(-1)).toBe(`${sha256Of(shown)} ${sha256Of(second)}`);
  await upload(open, aPng(42, 7), files.shown);
  expect((await rows()).at(-1)?.at(-1)).toBe('no file leaves: its redacted rendition is not checked');
});

describe('what leaves is what was approved', () => {
  test('a file that is added or exchanged after the approval leaves under another, and the lapse names the file', async () => {
    const { file, version, open, shown, files } = await approved();
    const tree = JSON.parse((await desk.open(second, version.id)).content ?? '') as Tree;
    expect(tree.files?.find(({ exhibit: id }) => id === open)).toMatchObject({
      number: '12/3',
      sha256: [sha256Of(shown)],
    });
    const late = aPng(40, 7);
    const added = await upload(open, late);
    expect(await lapseOf(version.id)).toContain(
      `Exhibit 12/3, Photograph: ${sha256Of(shown)} → Exhibit 12/3, Photograph: ${sha256Of(shown)}, ${sha256Of(late)}`,
    );
    const refused = await desk.take(writer, version.id, TO);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('whose approval is in force'),
    ]);
    const both = await approvedIn(file);
    expect((await bundleOf(await desk.take(writer, both.id, TO))).bytes.includes(late)).toBe(true);
    await app.read(writer, 'mutation ($id: ID!) { withdrawExhibitFile(id: $id) { id } }', {
      id: files.shown,
    });
    expect(await lapseOf(both.id)).toContain(`→ Exhibit 12/3, Photograph: ${sha256Of(late)}`);
    expect(added).not.toBe(files.shown);
  });

  test('of a version that was frozen before files were kept with it, no file leaves', async () => {
    const { version, hash } = await frozenWithoutFiles();
    const refused = await desk.take(writer, version, TO);
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('The files of exhibit 14 are not those that were approved'),
    ]);
  });
});

describe('who may', () => {
  test('of a version that lists only what is open, no sealed exhibit leaves, whoever takes it', async () => {
    const { file, version, open, hidden } = await approved({ blocks: [writtenBlock([])] });
    const dossier = await desk.begin(writer, file.id, [writtenBlock([open])]);
    const { version: own } = await desk.freeze(writer, dossier);
    if (!own) throw new Error('nothing was frozen');
    await desk.ask(writer, own.id);
    await desk.approve(second, own);
    const { files, bytes } = await bundleOf(await desk.take(writer, own.id, TO));
    expect(Object.keys(files).filter((path) => path.startsWith('exhibits/'))).toEqual([
      'exhibits/1-12-3/1.png',
    ]);
    expect(bytes.includes(hidden)).toBe(false);
    const none = await bundleOf(await desk.take(writer, version.id, TO));
    expect(Object.keys(none.files).some((path) => path.startsWith('exhibits/'))).toBe(false);
  });

  test('a bundle is not there for whoever lacks a compartment of its version', async () => {
    const { version } = await approved();
    const hidden = await desk.take(analyst, version.id, TO);
    const missing = await desk.take(analyst, newUlid(), TO);
    expect([hidden.status, await hidden.text()]).toEqual([missing.status, await missing.text()]);
    expect(hidden.status).toBe(404);
  });
});

describe('refuses', () => {
  const refusal = async (response: Response): Promise<string> => {
    expect(response.status).toBe(422);
    return response.text();
  };

  test('a version that is not approved, and one that leaves to nobody', async () => {
    const { version } = await approved({ isApproved: false });
    expect(await refusal(await desk.take(writer, version.id, TO))).toContain('whose approval is in force');
    const other = await approved();
    expect(await refusal(await desk.take(writer, other.version.id, { as: 'bundle' }))).toContain(
      'say to whom',
    );
    expect((await desk.open(writer, other.version.id)).copies).toEqual([]);
  });

  test('when a file was changed on disk, and names its exhibit', async () => {
    const { version, shown } = await approved();
    const path = join(app.folder, 'exhibits', `${sha256Of(shown)}.sealed`);
    const sealed = await readFile(path);
    await writeFile(path, sealed.with(sealed.length - 1, (sealed.at(-1) ?? 0) ^ 1));
    expect(await refusal(await desk.take(writer, version.id, TO))).toContain('exhibit 12/3');
    expect((await desk.open(writer, version.id)).copies).toEqual([]);
    await writeFile(path, sealed);
    expect((await desk.take(writer, version.id, TO)).status).toBe(200);
  });
});

describe('redaction', () => {
  const refusal = async (response: Response): Promise<string> => {
    expect(response.status).toBe(422);
    return response.text();
  };
  const EVENT = `mutation ($id: ID!, $sourceId: ID!, $event: ExhibitEventInput!) {
    recordExhibitEvent(id: $id, sourceId: $sourceId, event: $event) { problems { text { en } } } }`;
  const mark = (sourceId: string) =>
    app.read(writer, EVENT, {
      id: newUlid(),
      sourceId,
      event: { kind: 'NAMES_PROTECTED', on: '2026-11-01', by: 'Təhlilçi' },
    });

  test('an exhibit that names somebody protected leaves only as a rendition that another has checked', async () => {
    const { file, version, sealed, hidden, files } = await approved({ isRedacted: false });
    expect(await refusal(await desk.take(writer, version.id, TO))).toContain(
      'Exhibit 14 names a protected person',
    );
    const redacted = aPng(34, 7);
    const rendition = await upload(sealed, redacted, files.hidden, MARKS);
    // Still nothing of it would leave: the approval stands.
    expect(await refusal(await desk.take(writer, version.id, TO))).toContain('exhibit 14 is not checked yet');
    expect((await desk.open(writer, version.id)).copies).toEqual([]);
    expect((await check(writer, rendition, redacted)).problems[0]?.text.en).toContain('yourself');
    expect((await check(second, rendition, hidden)).problems[0]?.text.en).toContain('not the one');
    expect((await check(second, rendition, redacted)).id).toBe(rendition);
    expect((await check(second, rendition, redacted)).problems[0]?.text.en).toContain('checked already');
    // Whoever approved has not seen what would leave now.
    expect(await lapseOf(version.id)).toContain(sha256Of(redacted));
    expect(await refusal(await desk.take(writer, version.id, TO))).toContain('whose approval is in force');
    const anew = await approvedIn(file);
    const { bytes, files: given } = await bundleOf(await desk.take(writer, anew.id, TO));
    expect(Buffer.from(given['exhibits/1-14/1.png'] ?? [])).toEqual(redacted);
    expect(bytes.includes(hidden)).toBe(false);
  });

  test('also one that was marked late, of which the original had left before', async () => {
    const { file, version, open, shown } = await approved();
    expect((await bundleOf(await desk.take(writer, version.id, TO))).bytes.includes(shown)).toBe(true);
    await mark(open);
    expect(await lapseOf(version.id)).toContain('its redacted rendition is not checked');
    expect(await refusal(await desk.take(writer, version.id, TO))).toContain('whose approval is in force');
    const anew = await approvedIn(file);
    expect(await refusal(await desk.take(writer, anew.id, TO))).toContain('Exhibit 12/3 names');
  });

  test('an original of which somebody has made a rendition does not leave while nobody has checked it', async () => {
    const { file, version, open, files } = await approved();
    await upload(open, aPng(35, 7), files.shown);
    expect(await lapseOf(version.id)).toContain('its redacted rendition is not checked');
    const anew = await approvedIn(file);
    expect(await refusal(await desk.take(writer, anew.id, TO))).toContain('exhibit 12/3 is not checked');
  });

  test('a file is no rendition of itself, nor of one that is not there or of another exhibit', async () => {
    const { open, shown, files } = await approved({ isRedacted: false });
    const sent = async (exhibitId: string, redacts: string, bytes: Uint8Array) => {
      const form = new FormData();
      form.append('file', new Blob([Buffer.from(bytes)]), 'a.png');
      const response = await fetch(`${app.url}/api/files?exhibitId=${exhibitId}&redacts=${redacts}`, {
        method: 'POST',
        headers: { cookie: writer.cookie, 'apollo-require-preflight': '1' },
        body: form,
      });
      return [response.status, await response.text()] as const;
    };
    expect(await sent(open, files.shown, shown)).toEqual([200, JSON.stringify({ id: files.shown })]);
    const missing = await sent(open, newUlid(), aPng(36, 7));
    expect(missing[0]).toBe(404);
    expect(await sent(open, files.hidden, aPng(36, 7))).toEqual(missing);
    expect((await sent(open, 'x', aPng(36, 7)))[0]).toBe(400);
    const list = `query ($id: ID!) { evidenceSource(id: $id) { files { id redacts checkedAt mayCheck } } }`;
    const found = await app.read<{ evidenceSource: { files: unknown[] } }>(writer, list, { id: open });
    expect(found.evidenceSource.files).toEqual([
      { id: files.shown, redacts: null, checkedAt: null, mayCheck: false },
    ]);
    expect((await app.ask(analyst, CHECK, { id: files.hidden, sha256: 'x' })).text).toBe(
      (await app.ask(analyst, CHECK, { id: newUlid(), sha256: 'x' })).text,
    );
  });
});
