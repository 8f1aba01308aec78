import { fold } from '../names/fold.ts';
import { toEnglish } from '../names/transliterate.ts';

/** One word of the question in the spellings under which the index may hold it: folded, and folded as an English clerk would write it. */
export type SearchWord = readonly string[];

const MOST_WORDS = 6;
const LONGEST_WORD = 40;
/** Below this a word is too short for a mistake to be told from another name. */
const SHORTEST_FORGIVEN = 4;

const lengthOf = (text: string): number => Array.from(text).length;

/** Letters and digits alone: nothing that means something to the index's query language is left. */
const bare = (text: string): string =>
  Array.from(fold(text).replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .slice(0, LONGEST_WORD)
    .join('');

/**
 * The words of a search for a name, at most six. Empty when no word has two letters: one letter fits nearly everybody.
 */
export const searchWords = (text: string): SearchWord[] => {
  const words = text
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u)
    .map((word) => [...new Set([bare(word), bare(toEnglish(word))])].filter((spelling) => spelling !== ''))
    .filter((spellings) => spellings.length > 0)
    .slice(0, MOST_WORDS);
  return words.some(([folded = '']) => lengthOf(folded) >= 2) ? words : [];
};

const termsOf = (spelling: string): string[] => [
  spelling,
  `${spelling}*`,
  ...(lengthOf(spelling) >= SHORTEST_FORGIVEN ? [`${spelling}~1`] : []),
];

/** The question in the language of the full-text index: every word must be found, whole, as a beginning, or with one mistake. */
export const indexQuery = (words: readonly SearchWord[]): string =>
  words.map((spellings) => `+(${spellings.flatMap(termsOf).join(' OR ')})`).join(' ');
