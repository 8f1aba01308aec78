import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { request as openRequest } from 'node:http';
import { join } from 'node:path';
import writeWorkbook from 'write-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AS_OF_HEADER } from '../../server/access/as-of.ts';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, type TestCase } from '../support/builders.ts';
import { aPdf, aPng } from '../support/files.ts';
import { upload as uploadTable } from '../support/imports.ts';

let app: TestApp;
let writer: Session;
beforeAll(async () => {
  app = await startApp();
  writer = await app.signInAs('INVESTIGATOR');
});
afterAll(() => app.close());

const OWN_HEADER = { 'apollo-require-preflight': '1' };
type Sent = { bytes?: Uint8Array; name?: string; by?: Session | null; headers?: Record<string, string> };

const send = (
  exhibitId: string,
  { bytes = aPng(), name = 'foto.png', by = writer, headers = OWN_HEADER }: Sent = {},
): Promise<Response> => {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes)]), name);
  return fetch(`${app.url}/api/files?exhibitId=${exhibitId}`, {
    method: 'POST',
    headers: { ...headers, ...(by ? { cookie: by.cookie } : {}) },
    body: form,
  });
};
const kept = async (exhibitId: string, sent: Sent = {}): Promise<string> => {
  const response = await send(exhibitId, sent);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
};
const given = (id: string, by: Session | null = writer, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/api/files/${id}`, { headers: { ...headers, ...(by ? { cookie: by.cookie } : {}) } });
const bodyOf = async (response: Response): Promise<unknown> => [response.status, await response.json()];

const FILES = `query ($id: ID!) { evidenceSource(id: $id) { files { id name type bytes sha256 mayWithdraw recordedBy { en } } } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawExhibitFile(id: $id) { id problems { text { en } } } }';
type Listed = { id: string; name: string; type: string; sha256: string };
const filesOf = async (id: string, by = writer): Promise<Listed[]> =>
  (await app.read<{ evidenceSource: { files: Listed[] } }>(by, FILES, { id })).evidenceSource.files;

const exhibitIn = async (file: TestCase, scope = file.scope): Promise<string> => {
  const id = newUlid();
  await file.plant(exhibit({ id, inCases: [file.id], number: id, kind: 'PHOTOGRAPH' }, inScope(scope)));
  return id;
};
const fileOf = (user: Session = writer): Promise<TestCase> => newCase(app.run, [{ user, level: 'EDIT' }]);
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sealedPath = (sha256: string): string => join(app.folder, 'exhibits', `${sha256}.sealed`);

describe('a file of an exhibit', () => {
  test('is kept, listed with its hash, and given back byte for byte in what can do nothing', async () => {
    const id = await exhibitIn(await fileOf());
    const bytes = aPng(40, 30);
    const fileId = await kept(id, { bytes, name: 'Şəkil 1.png' });
    expect(await filesOf(id)).toEqual([
      {
        id: fileId,
        name: 'Şəkil 1.png',
        type: 'PNG',
        bytes: bytes.length,
        sha256: sha256Of(bytes),
        mayWithdraw: true,
        recordedBy: { en: 'Test' },
      },
    ]);
    const response = await given(fileId);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="file-${fileId}.png"`,
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test('of text says in which letters it is written', async () => {
    const id = await exhibitIn(await fileOf());
    const fileId = await kept(id, { bytes: Buffer.from([0xde, 0x61, 0x68, 0x20, 0xfd]), name: 'a.txt' });
    expect((await given(fileId)).headers.get('content-type')).toBe('text/plain; charset=windows-1254');
  });

  test('lies on disk sealed, and nothing of it in plain', async () => {
    const id = await exhibitIn(await fileOf());
    const canary = `kanareyka ${newUlid()}`;
    await kept(id, { bytes: Buffer.from(canary), name: 'a.txt' });
    const entries = await readdir(app.folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name)).toContain(`${sha256Of(Buffer.from(canary))}.sealed`);
    for (const { parentPath, name } of files)
      expect((await readFile(join(parentPath, name))).includes(canary), name).toBe(false);
    expect(
      await app.rows('MATCH (f:ExhibitFile) WHERE f.name CONTAINS $canary RETURN f', { canary }),
    ).toEqual([]);
  });

  test('that is sent twice, or by two at once, is there once', async () => {
    const other = await app.signInAs('PROSECUTOR');
    const file = await newCase(app.run, [
      { user: writer, level: 'EDIT' },
      { user: other, level: 'EDIT' },
    ]);
    const id = await exhibitIn(file);
    const bytes = aPng(11, 11);
    const ids = await Promise.all([writer, other, writer].map((by) => kept(id, { bytes, by })));
    expect(new Set([...ids, await kept(id, { bytes })]).size).toBe(1);
    expect(await filesOf(id)).toHaveLength(1);
    expect((await send(id, { bytes })).status).toBe(200);
  });

  test('is withdrawn by whoever has uploaded it, and opens as of the days on which it was there', async () => {
    const other = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [
      { user: writer, level: 'EDIT' },
      { user: other, level: 'EDIT' },
    ]);
    const id = await exhibitIn(file);
    const fileId = await kept(id);
    expect(codesOf(await app.ask(other, WITHDRAW, { id: fileId }))).toEqual(['NOT_FOUND']);
    await app.change('MATCH (f:ExhibitFile {id: $id})-[t]->() SET f.recordedAt = $at, t.recordedAt = $at', {
      id: fileId,
      at: '2025-03-01T08:00:00.000Z',
    });
    expect(await app.read(writer, WITHDRAW, { id: fileId })).toMatchObject({
      withdrawExhibitFile: { id: fileId, problems: [] },
    });
    expect(await filesOf(id)).toEqual([]);
    expect((await given(fileId)).status).toBe(404);
    expect((await given(fileId, writer, { [AS_OF_HEADER]: '2025-02-20' })).status).toBe(404);
    expect((await given(fileId, writer, { [AS_OF_HEADER]: '2025-03-02' })).status).toBe(200);
    expect((await given(fileId, writer, { [AS_OF_HEADER]: 'yesterday' })).status).toBe(400);
    const [line] = (await app.auditOf(writer)).filter(({ asOf, outcome }) => asOf && outcome === 'DONE');
    expect(line).toMatchObject({ action: 'evidence:read', ids: [fileId, id] });
    // Sent again, it is there again.
    expect(await kept(id)).not.toBe(fileId);
  });

  test('holds the exhibit: that is not withdrawn before it', async () => {
    const file = await fileOf();
    const id = newUlid();
    const RECORD = `mutation ($id: ID!, $caseId: ID!) { recordExhibit(id: $id, exhibit: {
      caseId: $caseId, number: "1", exhibitKind: "DOCUMENT", handling: H0, isSealed: false }) { id } }`;
    const WITHDRAW_EXHIBIT = 'mutation ($id: ID!) { withdrawSource(id: $id) { id } }';
    await app.read(writer, RECORD, { id, caseId: file.id });
    const fileId = await kept(id);
    expect(await app.read(writer, WITHDRAW_EXHIBIT, { id })).toEqual({ withdrawSource: { id: null } });
    await app.read(writer, WITHDRAW, { id: fileId });
    expect(await app.read(writer, WITHDRAW_EXHIBIT, { id })).toEqual({ withdrawSource: { id } });
  });
});

describe('uploading', () => {
  test('needs the right to edit where the exhibit lies; what is hidden and what is missing answer the same', async () => {
    const [reader, outsider] = [await app.signInAs('PROSECUTOR'), await app.signInAs('ANALYST')];
    const file = await newCase(app.run, [
      { user: writer, level: 'EDIT' },
      { user: reader, level: 'READ' },
    ]);
    const [id, sealed] = [await exhibitIn(file), await exhibitIn(file, `${file.scope}:identity`)];
    const missing = await bodyOf(await send(newUlid(), { by: outsider }));
    expect(missing).toMatchObject([404, { error: { code: 'NOT_FOUND' } }]);
    expect(await bodyOf(await send(id, { by: outsider }))).toEqual(missing);
    expect(await bodyOf(await send(id, { by: reader }))).toEqual(missing);
    expect(await bodyOf(await send(sealed))).toEqual(missing);
    expect((await send(id, { by: await app.signInAs('SUPERVISOR') })).status).toBe(403);
    expect((await send(id, { by: null })).status).toBe(401);
    expect((await send(id, { by: await app.signInAs('INVESTIGATOR', null) })).status).toBe(403);
    expect((await send(id, { headers: {} })).status).toBe(400);
    expect((await send('x')).status).toBe(400);
    expect(await filesOf(id)).toEqual([]);
  });

  test('among identities is for whoever may write there, and what is hidden there is given to nobody else', async () => {
    const guardian = await app.signInAs('INVESTIGATOR');
    const file = await newCase(app.run, [
      { user: writer, level: 'EDIT' },
      { user: guardian, level: 'EDIT', identity: true },
    ]);
    const id = await exhibitIn(file, `${file.scope}:identity`);
    const fileId = await kept(id, { by: guardian });
    expect((await given(fileId, guardian)).status).toBe(200);
    expect(await bodyOf(await given(fileId))).toEqual(await bodyOf(await given(newUlid())));
    expect(codesOf(await app.ask(writer, WITHDRAW, { id: fileId }))).toEqual(['NOT_FOUND']);
  });

  test.each([
    ['foto.jpg', aPdf(), 'its name says otherwise'],
    ['foto.png', Buffer.from('MZ\u0090\0', 'latin1'), 'is not kept'],
    ['../../etc/foto.png', aPng(), 'leads into a folder'],
    ['foto.png', aPng().subarray(0, 90), 'cut off'],
    ['foto.png', Buffer.alloc(0), 'empty'],
  ])('of %s that is not what it should be says what to do', async (name, bytes, words) => {
    const id = await exhibitIn(await fileOf());
    const response = await send(id, { name, bytes });
    expect(response.status).toBe(422);
    const { problem } = (await response.json()) as { problem: { az: string; en: string } };
    expect(problem.en).toContain(words);
    expect(problem.az).not.toBe('');
    expect(await filesOf(id)).toEqual([]);
  });

  test('of a film of two gigabytes is refused before it is sent', async () => {
    const id = await exhibitIn(await fileOf());
    const answer = await new Promise<{ status: number | undefined; text: string }>((done, failed) => {
      const sending = openRequest(`${app.url}/api/files?exhibitId=${id}`, {
        method: 'POST',
        headers: {
          ...OWN_HEADER,
          cookie: writer.cookie,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': 2 * 1024 ** 3,
        },
      });
      sending.on('response', (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => done({ status: response.statusCode, text }));
      });
      sending.on('error', failed);
      sending.write('--x\r\n');
    });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('larger than 50 MB');
  });

  test('that does not say how long it is stops once it is too long', async () => {
    const id = await exhibitIn(await fileOf());
    let sent = 0;
    const answer = await new Promise<number | undefined>((done, failed) => {
      const sending = openRequest(`${app.url}/api/files?exhibitId=${id}`, {
        method: 'POST',
        headers: { ...OWN_HEADER, cookie: writer.cookie, 'content-type': 'multipart/form-data; boundary=x' },
      });
      const part = Buffer.alloc(1 << 20);
      const more = (): void => {
        while (!sending.destroyed && sending.write(part)) sent += part.length;
      };
      let isAnswered = false;
      sending.on('drain', more);
      sending.on('response', (response) => {
        isAnswered = true;
        sending.off('drain', more);
        done(response.statusCode);
        sending.destroy();
      });
      // The door hangs up on what it does not read.
      sending.on('error', (error) => (isAnswered ? undefined : failed(error)));
      sending.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n');
      more();
    });
    expect(answer).toBe(413);
    expect(sent).toBeLessThan(200 * 1024 ** 2);
  });

  test('that breaks off leaves nothing', async () => {
    const id = await exhibitIn(await fileOf());
    await kept(await exhibitIn(await fileOf()));
    const before = await readdir(join(app.folder, 'exhibits'));
    const bytes = aPng(99, 99);
    await new Promise<void>((done) => {
      const sending = openRequest(`${app.url}/api/files?exhibitId=${id}`, {
        method: 'POST',
        headers: {
          ...OWN_HEADER,
          cookie: writer.cookie,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': bytes.length + 1000,
        },
      });
      sending.on('error', () => undefined);
      sending.on('close', done);
      sending.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n');
      sending.write(bytes, () => sending.destroy());
    });
    await expect
      .poll(async () => (await app.auditOf(writer)).at(-1))
      .toMatchObject({ action: 'evidence:write', outcome: 'REFUSED', ids: [id] });
    expect(await filesOf(id)).toEqual([]);
    expect(await readdir(join(app.folder, 'exhibits'))).toEqual(before);
  });
});

describe('the bytes of a file', () => {
  test('that were changed on disk are not given, and it is said', async () => {
    const id = await exhibitIn(await fileOf());
    const bytes = aPng(21, 12);
    const fileId = await kept(id, { bytes });
    const path = sealedPath(sha256Of(bytes));
    const sealed = await readFile(path);
    const last = sealed.length - 1;
    await writeFile(path, sealed.with(last, (sealed[last] ?? 0) ^ 1));
    expect(await bodyOf(await given(fileId))).toMatchObject([500, { error: { code: 'DAMAGED' } }]);
    // Another sealed file in its place opens, and is not it.
    const other = aPng(22, 12);
    await kept(id, { bytes: other });
    await writeFile(path, await readFile(sealedPath(sha256Of(other))));
    expect(await bodyOf(await given(fileId))).toMatchObject([500, { error: { code: 'DAMAGED' } }]);
    // Whoever has the original brings it back.
    expect(await kept(id, { bytes })).toBe(fileId);
    expect((await given(fileId)).status).toBe(200);
  });

  test('of an imported table are never given, not even under its id or its hash', async () => {
    const file = await fileOf();
    const table = Buffer.from('Ad;Doğum\nQorunan Şəxs;1999\n');
    const job = await uploadTable(app, writer, file.id, { csv: new Uint8Array(table) });
    const sealed = newUlid();
    await file.plant(exhibit({ id: sealed, inCases: [file.id], number: '1', kind: 'OTHER' }, file.stamp));
    await app.change('MATCH (x:Exhibit {id: $id}) SET x.sha256 = $sha256', {
      id: sealed,
      sha256: sha256Of(table),
    });
    for (const id of [job, sealed]) expect((await given(id)).status).toBe(404);
    expect(await filesOf(sealed)).toEqual([]);
    expect(await readdir(join(app.folder, 'exhibits'))).not.toContain(`${sha256Of(table)}.sealed`);
  });

  test('are not given when their reading cannot be noted', async () => {
    const alone = await startApp();
    try {
      const reader = await alone.signInAs('INVESTIGATOR');
      const file = await newCase(alone.run, [{ user: reader, level: 'EDIT' }]);
      const id = await exhibitIn(file);
      const form = new FormData();
      form.append('file', new Blob([Buffer.from(aPng())]), 'a.png');
      const headers = { ...OWN_HEADER, cookie: reader.cookie };
      const sent = await fetch(`${alone.url}/api/files?exhibitId=${id}`, {
        method: 'POST',
        headers,
        body: form,
      });
      const { id: fileId } = (await sent.json()) as { id: string };
      await alone.breakTrail();
      const response = await fetch(`${alone.url}/api/files/${fileId}`, { headers });
      expect(response.status).toBe(503);
      expect(alone.errorsLogged().join('')).toContain('a request failed');
    } finally {
      await alone.close();
    }
  });
});

describe('a table among the files', () => {
  const rowsOf = (
    id: string,
    query = '',
    by: Session | null = writer,
    headers: Record<string, string> = {},
  ) =>
    fetch(`${app.url}/api/files/${id}/table${query}`, {
      headers: { ...headers, ...(by ? { cookie: by.cookie } : {}) },
    });

  test('is read row by row on the server, from the sheet that is asked for', async () => {
    const id = await exhibitIn(await fileOf());
    const book = await writeWorkbook([
      { sheet: 'Qeyd', data: [[{ value: 'a', type: String }]] },
      { sheet: 'Zənglər', data: [[{ value: 'Nömrə', type: String }], [{ value: '=1+1', type: String }]] },
    ]).toBuffer();
    const fileId = await kept(id, { bytes: book, name: 'zənglər.xlsx' });
    expect(await filesOf(id)).toMatchObject([{ id: fileId, type: 'XLSX' }]);
    const response = await rowsOf(fileId, `?sheet=${encodeURIComponent('Zənglər')}&from=1`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await response.json()).toMatchObject({
      sheets: ['Qeyd', 'Zənglər'],
      rows: [{ row: 2, cells: ['=1+1'] }],
      total: 2,
    });
    expect((await rowsOf(fileId, '?sheet=Yoxdur')).status).toBe(422);
    expect((await rowsOf(fileId, '?from=-1')).status).toBe(400);
    const csv = await kept(id, { bytes: Buffer.from('ad;gün\nElçin;2025'), name: 'siyahı.csv' });
    expect(await (await rowsOf(csv)).json()).toMatchObject({ sheets: [], total: 2 });
    const [line] = (await app.auditOf(writer)).slice(-1);
    expect(line).toMatchObject({ action: 'evidence:read', outcome: 'DONE', ids: [csv, id] });
  });

  test('shows its rows to whoever may open it; what is hidden, what is no table and what is missing answer the same', async () => {
    const outsider = await app.signInAs('ANALYST');
    const id = await exhibitIn(await fileOf());
    const table = await kept(id, { bytes: Buffer.from('ad;gün\n'), name: 'siyahı.csv' });
    const words = await kept(id, { bytes: Buffer.from('ad;gün'), name: 'yazışma.txt' });
    const missing = await bodyOf(await rowsOf(newUlid(), '', outsider));
    expect(missing).toMatchObject([404, { error: { code: 'NOT_FOUND' } }]);
    expect(await bodyOf(await rowsOf(table, '', outsider))).toEqual(missing);
    expect(await bodyOf(await rowsOf(words))).toEqual(missing);
    expect((await rowsOf(table, '', null)).status).toBe(401);
    expect((await rowsOf(table, '', await app.signInAs('ADMINISTRATOR'))).status).toBe(403);
    expect((await rowsOf(table, '', writer, { [AS_OF_HEADER]: '2025-01-01' })).status).toBe(404);
  });
});
