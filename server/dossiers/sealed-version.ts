import type { Vault } from '../vault/vault.ts';
import type { Tree } from './document-tree.ts';
import type { Stated } from './stated.ts';
import { hashOf } from './tree-hash.ts';

const sealed = (vault: Vault, content: unknown): string =>
  vault.sealBytes(Buffer.from(JSON.stringify(content), 'utf8')).toString('base64');

const opened = (vault: Vault, text: string): unknown =>
  JSON.parse(vault.openBytes(Buffer.from(text, 'base64')).toString('utf8'));

/** A version as it lies in the graph: what it says is read by whoever has the master key, and by nobody who has only the database. */
export const sealVersion = (
  vault: Vault,
  { tree, basis }: { tree: Tree; basis: readonly Stated[] },
): { tree: string; basis: string } => ({ tree: sealed(vault, tree), basis: sealed(vault, basis) });

/** Throws VaultError when it was changed. */
export const openBasis = (vault: Vault, { basis }: { basis: string }): Stated[] =>
  opened(vault, basis) as Stated[];

/** Throws when it was changed: what has another hash was never frozen so. */
export const openTree = (vault: Vault, { tree, hash }: { tree: string; hash: string }): Tree => {
  const content = opened(vault, tree) as Tree;
  if (hashOf(content) !== hash) throw new Error('a frozen dossier is not the one that was frozen');
  return content;
};
