import { createHash } from 'node:crypto';
import type { Tree } from './document-tree.ts';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, own]) => [key, sorted(own)]));
};

/** JSON without blanks, the keys of every object in the order of their code units: one text for one content. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** SHA-256, in hexadecimal, of the canonical JSON of what a dossier shows, in UTF-8. */
export const hashOf = (tree: Tree): string => createHash('sha256').update(canonicalJson(tree)).digest('hex');
