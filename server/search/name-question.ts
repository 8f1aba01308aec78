import { fold } from '../names/fold.ts';
import { wordKeysOf } from '../names/keys.ts';
import { toEnglish } from '../names/transliterate.ts';
import { beginning, every, exactly, withOneMistake } from './word-clauses.ts';

const MOST_WORDS = 5;
const LONGEST_WORD = 24;
/** Words that tell a son from a daughter and not one man from another. */
const CONNECTING = new Set(['oglu', 'qizi', 'ogly', 'kyzy', 'kizi', 'gyzy', 'ogli', 'bin', 'bint', 'ibn']);

const WEIGHT = { whole: 8, begun: 4, mistake: 2 } as const;
/** Below this a word is too short for a mistake to be told from another name. */
const SHORTEST_FORGIVEN = 5;
/** Keys of the name engine with a consonant left out are kept down to this length (the first letter is its mark): shorter ones fit half of all names. */
const SHORTEST_KEY = 4;
/** A key with one consonant more says more. */
const MOST_OF_A_KEY = 6;

const lengthOf = (text: string): number => Array.from(text).length;

/** Letters and digits alone, small. */
const bare = (text: string): string =>
  Array.from(fold(text).replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .slice(0, LONGEST_WORD)
    .join('');

type Word = { spellings: string[]; keys: string[] };

const wordsOf = (text: string): Word[] => {
  const words = text
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u)
    .map((word) => ({
      spellings: [...new Set([bare(word), bare(toEnglish(word))])].filter((spelling) => spelling !== ''),
      keys: wordKeysOf(word).filter((key) => /^[\p{L}\p{N}]+$/u.test(key)),
    }))
    .filter(({ spellings }) => spellings.length > 0);
  const telling = words.filter(({ spellings: [first = ''] }) => !CONNECTING.has(first));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
};

/** The whole skeletons of the word, and those with one consonant lost that still tell it. */
const tellingKeys = (keys: readonly string[]): string[] => {
  const longest = Math.max(...keys.map(lengthOf));
  return keys.filter((key) => lengthOf(key) >= Math.min(SHORTEST_KEY, longest));
};

const asWhole = ({ spellings, keys }: Word): string =>
  [
    ...spellings.map((spelling) => exactly('search', spelling, WEIGHT.whole)),
    ...tellingKeys(keys).map((key) => exactly('keys', key, Math.min(lengthOf(key), MOST_OF_A_KEY))),
  ].join(' ');

const inAnyWay = (word: Word): string => {
  const [typed = ''] = word.spellings;
  return [
    asWhole(word),
    ...word.spellings.map((spelling) => beginning('search', spelling, WEIGHT.begun)),
    // The index has the name as it is folded and as an English clerk would write it, so what was typed is near to one of them.
    ...(lengthOf(typed) < SHORTEST_FORGIVEN ? [] : [withOneMistake('search', typed, WEIGHT.mistake)]),
  ].join(' ');
};

/**
 * A search for a name in the language of the full-text index: all words, or of three and more all but one as wholes, because a father's name is
 * often missing or made in another way. Null when no word has two letters: one letter fits nearly everybody.
 */
export const nameQuestion = (text: string): string | null => {
  const words = wordsOf(text);
  if (!words.some(({ spellings: [folded = ''] }) => lengthOf(folded) >= 2)) return null;
  const all = every(words.map(inAnyWay));
  if (words.length < 3) return all;
  const withoutOne = words.map((left) => every(words.filter((word) => word !== left).map(asWhole)));
  return `+(${[all, ...withoutOne].map((part) => `(${part})`).join(' ')})`;
};
