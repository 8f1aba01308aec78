import { fold } from './fold.ts';

const skeletonOf = (word: string): string =>
  word
    .replace(/kh|gh/gu, 'h')
    .replace(/[gqkhx]/gu, 'k')
    .replace(/[aeiouyw]/gu, '')
    .replace(/(.)\1+/gu, '$1');

/** Keys of the single words of a name, for a search box that may hold one word. */
export const wordKeysOf = (text: string): string[] => [
  ...new Set(
    fold(text)
      .split(' ')
      .map((word) => `w${skeletonOf(word)}`),
  ),
];

/** Keys of pairs of words, for finding the other records of a person: few records share one. */
export const blockingKeysOf = (text: string): string[] => {
  const words = wordKeysOf(text);
  const pairs = words.flatMap((one) => words.filter((two) => one < two).map((two) => `p${one}${two}`));
  return pairs.length === 0 ? words : pairs;
};

/** Everything under which an index should hold a name: words and pairs. */
export const indexKeysOf = (text: string): string[] => [
  ...new Set([...wordKeysOf(text), ...blockingKeysOf(text)]),
];
