import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VaultError, type Vault } from '../vault/vault.ts';

/** Files that were uploaded: sealed, under their SHA-256. Nothing of them ever lies on disk in plain. */
export type FileStore = {
  /** Keeps a file and gives its SHA-256; the same file twice is kept once. */
  keep(bytes: Uint8Array): Promise<string>;
  /** Throws VaultError when it was changed, and the system's error when it is not there. */
  open(sha256: string): Promise<Buffer>;
  /** Null when it is not there, was changed on disk, or has another SHA-256 than the one under which it lies. */
  openUnchanged(sha256: string): Promise<Buffer | null>;
  /** Takes a file away for good, its wrapped key with it; one that is not there is left so. */
  destroy(sha256: string): Promise<void>;
};

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The system's error of a file that is not there. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

export const createFileStore = (folder: string, vault: Vault): FileStore => {
  const pathOf = (sha256: string): string => join(folder, `${sha256}.sealed`);
  const open = async (sha256: string): Promise<Buffer> => vault.openBytes(await readFile(pathOf(sha256)));
  return {
    open,
    destroy: (sha256) => rm(pathOf(sha256), { force: true }),
    keep: async (bytes) => {
      const sha256 = sha256Of(bytes);
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
    openUnchanged: async (sha256) => {
      try {
        const bytes = await open(sha256);
        return sha256Of(bytes) === sha256 ? bytes : null;
      } catch (error) {
        if (error instanceof VaultError || isMissing(error)) return null;
        throw error;
      }
    },
  };
};
