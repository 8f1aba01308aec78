import { familyEndingOf } from './family-endings.ts';
import { isWrittenInTable, knownNamesOf } from './known-names.ts';
import { namePartsOf, type NamePart } from './name-parts.ts';
import { spellingDistance } from './spelling-distance.ts';

/** How well a name answers what was typed: 0 nothing in common, 1 every typed word is there as typed. */
export type QueryScorer = (name: string) => number;

/** Below this a word does not answer another. */
const LEAST = 0.5;
const KNOWN_AS = 0.93;
const BEGINNING = 0.9;
/** How much the words that were not asked for take away: the shorter of two good answers comes first. */
const UNASKED = 0.02;

const stemOf = (read: string): string => familyEndingOf(read, isWrittenInTable)?.stem ?? read;

const byLetters = (typed: string, word: string, abjad: boolean): number => {
  const size = Math.max(typed.length, word.length);
  if (Math.abs(typed.length - word.length) > size / 2) return 0;
  const { cost, unexplained } = spellingDistance(typed, word, abjad);
  const likeness = 1 - cost / size;
  return unexplained > 2 ? 0 : likeness * (1 - 0.08 * unexplained);
};

/** As-you-type: what was typed may be the beginning of the word, in another spelling too. */
const asBeginning = (typed: string, word: string, abjad: boolean): number => {
  if (typed.length < 2 || word.length <= typed.length) return 0;
  if (word.startsWith(typed)) return BEGINNING + 0.08 * (typed.length / word.length);
  if (typed.length < 3) return 0;
  let best = 0;
  for (const length of [typed.length - 1, typed.length, typed.length + 1]) {
    const { cost, unexplained } = spellingDistance(typed, word.slice(0, length), abjad);
    if (unexplained === 0) best = Math.max(best, BEGINNING - cost / typed.length);
  }
  return best;
};

const likenessOf = (typed: NamePart, part: NamePart): number => {
  if (typed.read === part.read) return 1;
  const abjad = typed.abjad !== part.abjad;
  let best = Math.max(byLetters(typed.read, part.read, abjad), asBeginning(typed.read, part.read, abjad));
  if (best < KNOWN_AS) {
    const names = knownNamesOf(stemOf(typed.read), typed.abjad);
    const others = names.size === 0 ? names : knownNamesOf(stemOf(part.read), part.abjad);
    if ([...names.keys()].some((name) => others.has(name)))
      best = Math.max(
        best,
        stemOf(typed.read) === typed.read && stemOf(part.read) !== part.read ? 0.85 : KNOWN_AS,
      );
    else if (names.size > 0 && others.size > 0) best = Math.min(best, 0.8);
  }
  return best < LEAST ? 0 : best;
};

/**
 * Reads what was typed once and gives a scorer for many names. A word typed in part, in another script or spelling, or with a letter
 * lost still answers; the order of the words says nothing. What was seen is kept with the scorer and goes with it.
 */
export const prepareQuery = (text: string): QueryScorer => {
  const asked = namePartsOf(text).parts;
  const total = asked.reduce((sum, { weight }) => sum + Math.max(weight, 0.3), 0);
  const seen = asked.map(() => new Map<string, number>());
  return (name) => {
    if (total === 0) return 0;
    const { parts } = namePartsOf(name);
    const taken = new Set<number>();
    let sum = 0;
    for (const [at, typed] of asked.entries()) {
      let best = 0;
      let place = -1;
      for (const [to, part] of parts.entries()) {
        if (taken.has(to)) continue;
        let likeness = seen[at]?.get(part.read);
        if (likeness === undefined) {
          likeness = likenessOf(typed, part);
          seen[at]?.set(part.read, likeness);
        }
        if (likeness > best) [best, place] = [likeness, to];
      }
      if (place >= 0) taken.add(place);
      sum += best * Math.max(typed.weight, 0.3);
    }
    const unasked = Math.min(5, parts.length - taken.size) * UNASKED;
    return Math.max(0, Math.min(1, sum / total - (sum === 0 ? 0 : unasked)));
  };
};

/** How well a name answers what was typed: 0 to 1. For many names, prepare the query once. */
export const nameSimilarity = (query: string, name: string): number => prepareQuery(query)(name);
