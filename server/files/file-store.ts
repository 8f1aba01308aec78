import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Vault } from '../vault/vault.ts';

/** Files that were uploaded: sealed, under their SHA-256. Nothing of them ever lies on disk in plain. */
export type FileStore = {
  /** Keeps a file and gives its SHA-256; the same file twice is kept once. */
  keep(bytes: Uint8Array): Promise<string>;
  /** Throws VaultError when it was changed, and the system's error when it is not there. */
  open(sha256: string): Promise<Buffer>;
};

export const createFileStore = (folder: string, vault: Vault): FileStore => {
  const pathOf = (sha256: string): string => join(folder, `${sha256}.sealed`);
  return {
    keep: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Written whole under another name first: a crash leaves no half file under the name that a job knows.
      const draft = `${pathOf(sha256)}.${randomBytes(6).toString('hex')}`;
      try {
        await writeFile(draft, vault.sealBytes(bytes), { mode: 0o600, flush: true });
        await rename(draft, pathOf(sha256));
      } finally {
        await rm(draft, { force: true });
      }
      return sha256;
    },
    open: async (sha256) => vault.openBytes(await readFile(pathOf(sha256))),
  };
};
