import { birthKeysOf } from './birth-keys.ts';
import type { Birth } from './compare-births.ts';
import { searchKeysOf } from './fold.ts';
import { blockingKeysOf, wordKeysOf } from './keys.ts';

/** What the graph keeps of a name for its indexes, each as words with blanks between. */
export type NameIndex = {
  /** As it is folded and as an English clerk would write it, for the search. */
  search: string;
  /** The keys of its words, for the search. */
  keys: string;
  /** The keys of its pairs of words and of the birth of who bears it, for matching. */
  matchKeys: string;
};

/** Everything under which the indexes should hold a name; `birth` is that of its record. Never throws. */
export const nameIndexOf = (text: string, birth: Birth | null): NameIndex => ({
  search: searchKeysOf(text),
  keys: wordKeysOf(text).join(' '),
  matchKeys: [...blockingKeysOf(text), ...birthKeysOf(birth)].join(' '),
});
