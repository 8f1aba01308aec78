import { createHash } from 'node:crypto';
import { Zip, ZipPassThrough } from 'fflate';
import type { BundledFile } from './bundled.ts';

/** Every file of an archive is of this day: the same files give the same bytes, and the verifier knows every one of them. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The files as a ZIP, not compressed: a part at a time, of which one file is in memory. The same files in the same order give the same bytes.
 * Throws what `open` throws.
 */
export async function* zipped(files: readonly BundledFile[]): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const taken = (): Uint8Array[] => {
    const ready = parts;
    parts = [];
    return ready;
  };
  for (const { path, open } of files) {
    const entry = new ZipPassThrough(path);
    entry.mtime = NO_TIME;
    zip.add(entry);
    entry.push(await open(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** How large the archive becomes and its SHA-256, in hexadecimal, before a byte of it is given. */
export const measured = async (files: readonly BundledFile[]): Promise<{ bytes: number; sha256: string }> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of zipped(files)) {
    hash.update(part);
    bytes += part.length;
  }
  return { bytes, sha256: hash.digest('hex') };
};
