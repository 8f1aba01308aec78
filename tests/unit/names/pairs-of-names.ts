import { readFileSync } from 'node:fs';

export type NamePair = { id: string; a: string; b: string; expected: string };

/** The pairs of a tab-separated file beside the tests: id, a, b, expected; further columns are ignored. */
export const pairsOf = (file: string): NamePair[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', a = '', b = '', expected = ''] = line.split('\t');
      return { id, a, b, expected };
    });
