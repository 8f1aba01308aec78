import { fold } from '../names/fold.ts';
import { beginning, every, exactly } from './word-clauses.ts';

const FIELDS = ['titleAz', 'titleEn', 'title', 'number'];
const MOST_WORDS = 6;
const LONGEST_WORD = 40;

/** As the index of titles folds a word: it makes an `a` of an `ə`, where our own folding makes an `e`. */
const spellingsOf = (word: string): string[] => [
  ...new Set([fold(word.replaceAll(/[əǝ]/gu, 'a').replaceAll(/[ƏƎ]/gu, 'A')), fold(word)]),
];

/** A search for a title or a number in the language of the full-text index: all words, each whole or as a beginning. Null without a word of two letters or digits. */
export const titleQuestion = (text: string): string | null => {
  const words = text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) =>
      spellingsOf(word.slice(0, LONGEST_WORD)).filter((spelling) => /^[\p{L}\p{N}]+$/u.test(spelling)),
    )
    .filter((spellings) => spellings.length > 0)
    .slice(0, MOST_WORDS);
  if (!words.some(([first = '']) => Array.from(first).length >= 2)) return null;
  return every(
    words.map((spellings) =>
      spellings
        .flatMap((spelling) =>
          FIELDS.flatMap((field) => [exactly(field, spelling, 2), beginning(field, spelling, 1)]),
        )
        .join(' '),
    ),
  );
};
