import { familyEndingOf } from './family-endings.ts';
import { isWrittenInTable, knownNamesOf, withoutArticle } from './known-names.ts';
import { namePartsOf, type NamePart } from './name-parts.ts';
import { hardened, readingsOfG, skeletonOf } from './skeleton.ts';
import { wordsOf } from './words.ts';

/** Parts that say little are left out of pairs where others remain. */
const SOLID = 0.5;
/** More parts than this are not paired, so that no text has more than some hundred keys. */
const MOST_PARTS = 5;

/** A word this near to a known name is looked for as that name alone. */
const SURE = 0.05;

const readings = new Map<string, string>();
/** How the table's names are read, kept so that each is read once. */
const readingOf = (name: string): string => {
  const known = readings.get(name);
  if (known !== undefined) return known;
  const read = wordsOf(name)
    .map(({ read }) => read)
    .join('');
  readings.set(name, read);
  return read;
};

/** What a letter lost leaves of -ov, -yeva or -zadə. */
const DAMAGED = /^(?<stem>.{3,})(?:y?o|y?e?va|y[ev]|ie|v|oa|[ea]d[əea]|zad|zd[əea]|za[əe])$/u;

/** The word without its family ending, beside the whole where the ending is weak or damaged. */
const stemsOf = (read: string): string[] => {
  const ending = familyEndingOf(read, isWrittenInTable);
  if (ending !== null)
    return ending.kind === 'lı' || ending.kind === 'oğlu' ? [ending.stem, read] : [ending.stem];
  const damaged = DAMAGED.exec(read)?.groups?.['stem'];
  return damaged === undefined || isWrittenInTable(read) ? [read] : [damaged, read];
};

/** Skeletons of a word: those of the known names that it may be a spelling of, or its own readings where it is none. */
const skeletonsOf = (read: string, abjad: boolean): Set<string> => {
  const skeletons = new Set<string>();
  for (const stem of stemsOf(read)) {
    const known = [...knownNamesOf(stem, abjad).values()];
    for (const { name } of known)
      skeletons.add(skeletonOf(withoutArticle(readingOf(name))).replaceAll('G', 'K'));
    if (known.some(({ cost }) => cost <= SURE)) continue;
    for (const reading of readingsOfG(skeletonOf(stem))) skeletons.add(reading);
    if (abjad) skeletons.add(skeletonOf(stem.replaceAll('w', 'u')));
  }
  skeletons.delete('');
  return skeletons;
};

/** The skeletons, and each with one class left out; an empty one for a word of one consonant says nothing and is none. */
const withOneLost = (skeletons: ReadonlySet<string>): Set<string> => {
  const all = new Set(skeletons);
  for (const skeleton of skeletons)
    for (let at = 0; at < skeleton.length; at += 1)
      all.add(hardened((skeleton.slice(0, at) + skeleton.slice(at + 1)).replace(/A+/gu, 'A')));
  all.delete('');
  return all;
};

const keysOfPart = ({ read, abjad, article }: NamePart): string[] => {
  const skeletons = skeletonsOf(read, abjad);
  if (!article && /^[ae]l.{4,}/u.test(read))
    for (const own of skeletonsOf(read.slice(2), abjad)) skeletons.add(own);
  return [...withOneLost(skeletons)];
};

const joinOf = (one: NamePart, two: NamePart): NamePart => ({ ...one, read: one.read + two.read });

type Keyed = { keys: readonly string[]; from: number; to: number };

/** The parts to pair: without the father's name and without what says little, as long as two remain; neighbours also as one word. */
const partsToPair = (parts: readonly NamePart[]): Keyed[] => {
  const solid = parts.filter(({ weight }) => weight >= SOLID);
  const own = solid.filter(({ role }) => role !== 'father');
  const chosen = (own.length >= 2 ? own : solid.length >= 2 ? solid : parts).slice(0, MOST_PARTS);
  const single = chosen.map((part, at) => ({ keys: keysOfPart(part), from: at, to: at }));
  if (chosen.length < 3) return single;
  const joined = chosen.flatMap((part, at) => {
    const next = chosen[at + 1];
    return next && part.role === next.role
      ? [{ keys: keysOfPart(joinOf(part, next)), from: at, to: at + 1 }]
      : [];
  });
  return [...single, ...joined];
};

/**
 * Keys of the single words of a name, for a search box that may hold one word: `w` and the consonants of the word in classes, whole
 * and with each one left out, so that a lost letter still meets.
 */
export const wordKeysOf = (text: string): string[] => [
  ...new Set(namePartsOf(text).parts.flatMap((part) => keysOfPart(part).map((key) => `w${key}`))),
];

/**
 * Keys under which the other records of the same person are found: `p` and the keys of two parts of the name in the order of the
 * alphabet, so that the order of the words says nothing. A name of one part has its word keys. Empty for a text without letters.
 */
export const blockingKeysOf = (text: string): string[] => {
  const parts = partsToPair(namePartsOf(text).parts);
  const pairs = new Set<string>();
  for (const one of parts)
    for (const two of parts)
      if (one.to < two.from)
        for (const a of one.keys) for (const b of two.keys) pairs.add(a < b ? `p${a}-${b}` : `p${b}-${a}`);
  return pairs.size === 0 ? wordKeysOf(text) : [...pairs];
};
