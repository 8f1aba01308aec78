// What the verifier does, in a browser without a network and in the tests. It stands in verify.html as it is.

/** @typedef {{ path: string, state: 'HOLDS' | 'CHANGED' | 'MISSING' | 'EXTRA', exhibit: string | null, isRedacted: boolean }} FileVerdict */
/** @typedef {{ path: string, bytes: number, sha256: string }} ListedFile */
/**
 * @typedef {{ format: string, case: string, title: string, kind: string, version: { number: number, sha256: string }, madeAt: string, madeBy: string,
 *   recipient: string | null, ground: string | null, key: { algorithm: string, sha256: string }, exhibits: { number: string, files: string[], redacted: string[] }[], files: ListedFile[] }} Manifest
 */
/**
 * @typedef {object} Verdict
 * @property {boolean} holds True when the signature and every file hold, none is missing, and none is there besides.
 * @property {'HOLDS' | 'BROKEN' | 'UNKNOWN_HERE'} signature UNKNOWN_HERE in a browser that does not know Ed25519.
 * @property {string | null} fingerprint SHA-256 of the key that has signed. Null when there is no key.
 * @property {Manifest | null} manifest Null unless the signature holds: what nobody has signed is not shown.
 * @property {FileVerdict[]} files
 */

const LIST = 'manifest.json';
const SIGNATURE = 'manifest.sig';
const KEY = 'public-key.pem';

/** @param {ArrayBuffer} bytes */
const sha256Of = async (bytes) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** @param {string} pem */
const derOf = (pem) =>
  Uint8Array.from(atob(pem.replaceAll(/-----[^-]+-----|\s/gu, '')), (letter) => letter.charCodeAt(0)).buffer;

/**
 * @param {ArrayBuffer} der
 * @param {ArrayBuffer} signature
 * @param {ArrayBuffer} list
 * @returns {Promise<Verdict['signature']>}
 */
const signatureOf = async (der, signature, list) => {
  let key;
  try {
    key = await crypto.subtle.importKey('spki', der, { name: 'Ed25519' }, false, ['verify']);
  } catch (error) {
    return error instanceof Error && error.name === 'NotSupportedError' ? 'UNKNOWN_HERE' : 'BROKEN';
  }
  return (await crypto.subtle.verify('Ed25519', key, signature, list)) ? 'HOLDS' : 'BROKEN';
};

/**
 * Whether a bundle is what was given, file by file.
 * @param {ReadonlyMap<string, Blob>} files by their paths in the bundle
 * @returns {Promise<Verdict>}
 */
export const checkBundle = async (files) => {
  const [list, signature, pem] = [files.get(LIST), files.get(SIGNATURE), files.get(KEY)];
  /** @type {FileVerdict[]} */
  const own = [LIST, SIGNATURE, KEY]
    .filter((path) => !files.has(path))
    .map((path) => ({ path, state: 'MISSING', exhibit: null, isRedacted: false }));
  if (!list || !signature || !pem)
    return { holds: false, signature: 'BROKEN', fingerprint: null, manifest: null, files: own };
  const listed = await list.arrayBuffer();
  let der;
  try {
    der = derOf(await pem.text());
  } catch {
    return { holds: false, signature: 'BROKEN', fingerprint: null, manifest: null, files: own };
  }
  const fingerprint = await sha256Of(der);
  const signed = await signatureOf(der, await signature.arrayBuffer(), listed);
  if (signed !== 'HOLDS') return { holds: false, signature: signed, fingerprint, manifest: null, files: own };
  /** @type {Manifest} */
  const manifest = JSON.parse(new TextDecoder().decode(listed));
  const exhibitOf = new Map(
    manifest.exhibits.flatMap(({ number, files: paths }) => paths.map((path) => [path, number])),
  );
  const redacted = new Set(manifest.exhibits.flatMap((exhibit) => exhibit.redacted));
  /** @type {FileVerdict[]} */
  const verdicts = [];
  for (const { path, bytes, sha256 } of manifest.files) {
    const file = files.get(path);
    const isSame = file?.size === bytes && (await sha256Of(await file.arrayBuffer())) === sha256;
    const state = file ? (isSame ? 'HOLDS' : 'CHANGED') : 'MISSING';
    verdicts.push({ path, state, exhibit: exhibitOf.get(path) ?? null, isRedacted: redacted.has(path) });
  }
  const known = new Set([LIST, SIGNATURE, ...manifest.files.map(({ path }) => path)]);
  for (const path of files.keys())
    if (!known.has(path)) verdicts.push({ path, state: 'EXTRA', exhibit: null, isRedacted: false });
  const isOurs = manifest.format === 'alaqa-bundle-1' && manifest.key.sha256 === fingerprint;
  const holds = isOurs && verdicts.every(({ state }) => state === 'HOLDS');
  return { holds, signature: isOurs ? 'HOLDS' : 'BROKEN', fingerprint, manifest, files: verdicts };
};

const LOCAL = 30;
const CENTRAL = 46;
const BEHIND = 16;
const END = 22;
const DAY = 0x00_21_00_00;

/**
 * @param {readonly [number, 2 | 4][]} fields
 * @param {string} text
 */
const record = (fields, text) => {
  const size = fields.reduce((sum, [, width]) => sum + width, 0);
  const view = new DataView(new ArrayBuffer(size + text.length));
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  const bytes = new Uint8Array(view.buffer);
  for (let i = 0; i < text.length; i += 1) bytes[at + i] = text.charCodeAt(i);
  return bytes;
};

/**
 * @param {Blob} archive
 * @param {number} start
 * @param {Uint8Array} wanted
 */
const stands = async (archive, start, wanted) => {
  const found = new Uint8Array(await archive.slice(start, start + wanted.length).arrayBuffer());
  return found.length === wanted.length && found.every((byte, at) => byte === wanted[at]);
};

/**
 * The files of a bundle by their paths. Null when it is not the archive as it was given: every byte that belongs to no file is known beforehand, so that
 * nothing can hide in the archive and no two programs find other files in it.
 * @param {Blob} archive
 * @returns {Promise<Map<string, Blob> | null>}
 */
export const filesOfBundle = async (archive) => {
  if (archive.size < END) return null;
  const end = new DataView(await archive.slice(archive.size - END).arrayBuffer());
  const [count, length, start] = [end.getUint16(10, true), end.getUint32(12, true), end.getUint32(16, true)];
  const last = record(
    [
      [0x06_05_4b_50, 4],
      [0, 4],
      [count, 2],
      [count, 2],
      [length, 4],
      [start, 4],
      [0, 2],
    ],
    '',
  );
  if (start + length + END !== archive.size || !(await stands(archive, start + length, last))) return null;
  const directory = new DataView(await archive.slice(start, start + length).arrayBuffer());
  const files = new Map();
  let [row, at] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    if (row + CENTRAL > length) return null;
    const [crc, size] = [directory.getUint32(row + 16, true), directory.getUint32(row + 24, true)];
    const named = directory.getUint16(row + 28, true);
    if (row + CENTRAL + named > length) return null;
    const path = String.fromCharCode(...new Uint8Array(directory.buffer, row + CENTRAL, named));
    /** @type {[number, 2 | 4][]} */
    const same = [
      [20, 2],
      [8, 2],
      [0, 2],
      [DAY, 4],
    ];
    /** @type {[number, 2 | 4][]} */
    const sizes = [
      [crc, 4],
      [size, 4],
      [size, 4],
    ];
    const local = record([[0x04_03_4b_50, 4], ...same, [0, 4], [0, 4], [0, 4], [named, 2], [0, 2]], path);
    const behind = record([[0x08_07_4b_50, 4], ...sizes], '');
    const central = record(
      [[0x02_01_4b_50, 4], [20, 2], ...same, ...sizes, [named, 2], [0, 2], [0, 2], [0, 4], [0, 4], [at, 4]],
      path,
    );
    const content = at + LOCAL + named;
    const isKnown =
      !files.has(path) &&
      (await stands(archive, at, local)) &&
      (await stands(archive, content + size, behind)) &&
      (await stands(archive, start + row, central));
    if (!isKnown) return null;
    files.set(path, archive.slice(content, content + size));
    at = content + size + BEHIND;
    row += CENTRAL + named;
  }
  return at === start && row === length ? files : null;
};
