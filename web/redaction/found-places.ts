import type { Passage } from '../../typesetting/hidden-passages.ts';
import { foldedName } from '../i18n/folded-name.ts';

/** A word, also one that is divided at the end of a line. */
const WORD = /[\p{L}\p{N}\p{M}'’]+(?:[-\u00AD]\s*\n\s*[\p{L}\p{N}\p{M}'’]+)*/gu;
const DIVIDED = /[-\u00AD]\s*\n\s*/gu;

type Word = Passage & { folded: string };

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    folded: foldedName(word.replaceAll(DIVIDED, '')).replaceAll(' ', ''),
  })).filter(({ folded }) => folded !== '');

/**
 * Everywhere in a text where these words stand one after the other, however they are spelled. A word is found with its ending (*Aynur* finds
 * *Aynurun*), and hidden with it: an ending tells of the name.
 */
export const foundPlaces = (text: string, wanted: string): Passage[] => {
  const sought = wordsOf(wanted).map(({ folded }) => folded);
  if (sought.length === 0) return [];
  const words = wordsOf(text);
  const found: Passage[] = [];
  for (let at = 0; at + sought.length <= words.length; at += 1) {
    const fits = sought.every((word, next) => words[at + next]?.folded.startsWith(word));
    const [first, last] = [words[at], words[at + sought.length - 1]];
    if (fits && first && last) found.push({ from: first.from, to: last.to });
  }
  return found;
};
