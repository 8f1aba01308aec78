import { createHash, randomBytes } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bundled, inHand, type BundledFile } from '../../../server/dossiers/bundle/bundled.ts';
import { checkBundle, filesOfBundle } from '../../../server/dossiers/bundle/check-bundle.mjs';
import { leavingFiles } from '../../../server/dossiers/bundle/leaving-files.ts';
import type { GivenFile } from '../../../server/dossiers/dossier-versions.queries.ts';
import { createSigner } from '../../../server/dossiers/bundle/signer.ts';
import { verifierPage } from '../../../server/dossiers/bundle/verifier.ts';
import { measured, zipped } from '../../../server/dossiers/bundle/zipped.ts';

const signer = createSigner(randomBytes(32).toString('base64url'));
const HEAD = {
  case: 'DTX-26-1',
  title: 'İttiham',
  kind: 'Indictment',
  language: 'en' as const,
  version: { number: 1, sha256: 'a'.repeat(64) },
  madeAt: '2026-11-29T10:00:00.000Z',
  madeBy: 'A. Prokuror',
  recipient: 'Court of Grave Crimes',
  ground: 'CPC 292',
};
const files = (by = signer): BundledFile[] =>
  bundled(
    HEAD,
    [inHand('dossier.pdf', '%PDF-1'), inHand('exhibits/1-7/1.png', randomBytes(40)), inHand('empty.txt', '')],
    [
      { number: '7', files: ['exhibits/1-7/1.png'], redacted: [] },
      { number: '8', files: [], redacted: [] },
    ],
    by,
  );
const zipOf = async (of: readonly BundledFile[]): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of zipped(of)) parts.push(part);
  return Buffer.concat(parts);
};
const opened = (of: readonly BundledFile[]) =>
  Promise.all(of.map(async ({ path, open }) => [path, Buffer.from(await open())] as const));
type Opened = Awaited<ReturnType<typeof opened>>;
const checked = (of: Opened) => checkBundle(new Map(of.map(([path, bytes]) => [path, new Blob([bytes])])));
const checkedZip = async (zip: Uint8Array<ArrayBuffer>) => {
  const found = await filesOfBundle(new Blob([zip]));
  return found ? checkBundle(found) : null;
};

describe('a bundle works', () => {
  test('it holds, file by file, and says what it is and which key has signed', async () => {
    const verdict = await checkedZip(Buffer.from(await zipOf(files())));
    expect(verdict).toMatchObject({ holds: true, signature: 'HOLDS', fingerprint: signer.fingerprint });
    expect(verdict?.manifest).toMatchObject({ ...HEAD, key: { sha256: signer.fingerprint } });
    expect(verdict?.files.map(({ path, state, exhibit }) => [path, state, exhibit])).toEqual([
      ['dossier.pdf', 'HOLDS', null],
      ['exhibits/1-7/1.png', 'HOLDS', '7'],
      ['empty.txt', 'HOLDS', null],
      ['public-key.pem', 'HOLDS', null],
    ]);
  });

  test('its archive is one that others open, the same each time, and as large as was measured', async () => {
    const of = files();
    const zip = await zipOf(of);
    expect(await zipOf(of)).toEqual(zip);
    const sha256 = createHash('sha256').update(zip).digest('hex');
    expect(await measured(of)).toEqual({ bytes: zip.length, sha256 });
    const found = unzipSync(zip);
    for (const [path, bytes] of await opened(of)) expect(Buffer.from(found[path] ?? [])).toEqual(bytes);
  });

  test('the same secret signs the same, and another has another fingerprint', async () => {
    const other = createSigner(randomBytes(32).toString('base64url'));
    expect(other.fingerprint).not.toBe(signer.fingerprint);
    const verdict = await checked(await opened(files(other)));
    expect([verdict.holds, verdict.fingerprint]).toEqual([true, other.fingerprint]);
    expect(signer.sign(Buffer.from('x'))).toEqual(signer.sign(Buffer.from('x')));
  });
});

describe('which files of an exhibit leave', () => {
  const file = (id: string, more: Partial<GivenFile> = {}): GivenFile => ({
    id,
    exhibitId: 'x',
    name: 'a.png',
    type: 'PNG',
    sha256: id,
    bytes: 1,
    redacts: null,
    isChecked: false,
    ...more,
  });
  const left = (files: GivenFile[], namesProtected: boolean) => {
    const leaving = leavingFiles(files, namesProtected);
    return leaving.files?.map(({ id }) => id) ?? leaving.unredacted;
  };

  test('an original, unless it names somebody or a rendition of it was begun', () => {
    const rendition = { redacts: 'a' };
    const checked = { redacts: 'a', isChecked: true };
    expect(left([], true)).toEqual([]);
    expect(left([file('a'), file('b')], false)).toEqual(['a', 'b']);
    expect(left([file('a')], true)).toBe('NO_RENDITION');
    expect(left([file('a'), file('r', rendition)], false)).toBe('NOT_CHECKED');
    expect(left([file('a'), file('r', checked), file('b')], false)).toEqual(['r', 'b']);
    expect(left([file('a'), file('r', checked), file('b')], true)).toBe('NO_RENDITION');
    // The last that was checked, also while a later one waits.
    expect(left([file('a'), file('r', checked), file('s', checked), file('t', rendition)], true)).toEqual([
      's',
    ]);
    // Of an original that was withdrawn nothing leaves.
    expect(left([file('r', checked)], true)).toEqual([]);
  });
});

describe('a bundle does not hold', () => {
  test('with any one byte of its archive changed', { timeout: 60_000 }, async () => {
    const zip = await zipOf(files());
    const held: number[] = [];
    for (let at = 0; at < zip.length; at += 1) {
      const changed = Buffer.from(zip);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const verdict = await checkedZip(changed).catch(() => null);
      if (verdict?.holds) held.push(at);
    }
    expect(held).toEqual([]);
  });

  test('with anything before, behind or between its files', async () => {
    const zip = await zipOf(files());
    const one = Buffer.from([0]);
    for (const at of [0, 30, zip.length - 22, zip.length])
      expect(await checkedZip(Buffer.concat([zip.subarray(0, at), one, zip.subarray(at)]))).toBeNull();
    expect(await checkedZip(Buffer.from(zip.subarray(0, -1)))).toBeNull();
  });

  test('with a changed, a missing or an extra file, and names it', async () => {
    const all = await opened(files());
    const stateOf = async (of: Opened, path: string) => {
      const verdict = await checked(of);
      expect(verdict.holds).toBe(false);
      return verdict.files.find((file) => file.path === path)?.state;
    };
    const changed = all.map(([path, bytes]): Opened[number] => [
      path,
      path === 'dossier.pdf' ? Buffer.from('%PDF-2') : bytes,
    ]);
    expect(await stateOf(changed, 'dossier.pdf')).toBe('CHANGED');
    for (const [path] of all) {
      const verdict = await checked(all.filter(([own]) => own !== path));
      expect([verdict.holds, verdict.files.find((file) => file.path === path)?.state ?? null]).toEqual([
        false,
        'MISSING',
      ]);
    }
    expect(await stateOf([...all, ['exhibits/2-9/1.pdf', Buffer.from('x')]], 'exhibits/2-9/1.pdf')).toBe(
      'EXTRA',
    );
  });

  test('with a changed list, and then shows nothing of it', async () => {
    const changed = (await opened(files())).map(([path, bytes]): Opened[number] => [
      path,
      path === 'manifest.json' ? Buffer.from(bytes.toString().replace('Grave', 'Other')) : bytes,
    ]);
    expect(await checked(changed)).toMatchObject({ holds: false, signature: 'BROKEN', manifest: null });
  });

  test('with the key of another, also when the list is signed anew', async () => {
    const other = createSigner(randomBytes(32).toString('base64url'));
    const theirs = new Map(await opened(files(other)));
    const mixed = (await opened(files())).map(([path, bytes]): Opened[number] => [
      path,
      path === 'public-key.pem' ? (theirs.get(path) ?? bytes) : bytes,
    ]);
    expect((await checked(mixed)).holds).toBe(false);
    const signed = (await opened(files())).map(([path, bytes]): Opened[number] => [path, bytes]);
    const list = signed.find(([path]) => path === 'manifest.json')?.[1] ?? Buffer.alloc(0);
    const again = signed.map(([path, bytes]): Opened[number] => {
      if (path === 'manifest.sig') return [path, Buffer.from(other.sign(list))];
      return [path, path === 'public-key.pem' ? Buffer.from(other.publicKey) : bytes];
    });
    expect((await checked(again)).holds).toBe(false);
  });
});

test('the page of the verifier is one file that reaches nothing and runs only its own script', async () => {
  const page = await verifierPage();
  const script = /<script type="module">(?<text>[\s\S]*)<\/script>/u.exec(page)?.groups?.['text'] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`);
  expect(page).not.toMatch(/\bsrc=|href=|https?:|\{\{script-hash|^import /mu);
});
