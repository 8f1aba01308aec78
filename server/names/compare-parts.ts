import { familyEndingOf, type FamilyEnding } from './family-endings.ts';
import { areRelated, areSpelledAsTwo, isWrittenInTable, knownNamesOf } from './known-names.ts';
import type { NamePart } from './name-parts.ts';
import { spellingDistance, type LetterRule } from './spelling-distance.ts';

/** How two parts of names stand to one another, and why. */
export type PartsVerdict = {
  kind: 'same' | 'unsure' | 'conflict';
  /** 0 to 1. */
  likeness: number;
  why:
    | 'equal'
    | 'rules'
    | 'known'
    | 'related'
    | 'known-different'
    | 'initial'
    | 'letters-lost'
    | 'feminine'
    | 'reformed'
    | 'other-sex'
    | 'unexplained';
  rules: readonly LetterRule[];
};

/** Differences further than this are none that a clerk makes: in letters, and as a share of the longer word. */
const FURTHEST = 1.6;
const FURTHEST_OF_SIZE = 0.26;

/** A word this near to a known name is that name. */
const SURE = 0.1;

const SPECIAL = /[əçşğıöü]/gu;

const verdict = (
  kind: PartsVerdict['kind'],
  likeness: number,
  why: PartsVerdict['why'],
  rules: readonly LetterRule[] = [],
): PartsVerdict => ({ kind, likeness: Math.max(0, Math.min(1, likeness)), why, rules });

const isInitial = (read: string): boolean => [...read].length === 1;

const compareInitial = (initial: string, whole: string): PartsVerdict => {
  const fits = [1, 2, 3].some(
    (length) => spellingDistance(initial, whole.slice(0, length)).unexplained === 0,
  );
  return fits ? verdict('same', 0.8, 'initial') : verdict('conflict', 0, 'unexplained');
};

/** A scan that lost every ə, ç, ş … of a word: what is left is the other word, and nothing else. */
const lostLetters = (whole: string, rest: string): boolean =>
  whole !== rest && rest.length >= 3 && whole.replace(SPECIAL, '') === rest;

const longest = (a: string, b: string): number => Math.max(a.length, b.length);

const compareKnown = (a: string, b: string, abjad: readonly [boolean, boolean]): PartsVerdict | null => {
  const left = knownNamesOf(a, abjad[0]);
  const right = knownNamesOf(b, abjad[1]);
  if (left.size === 0 || right.size === 0) return null;
  const names = [...left.keys()];
  if (!areSpelledAsTwo(a, b) && names.some((name) => right.has(name))) {
    const distance = spellingDistance(a, b, abjad[0] !== abjad[1], 1);
    return distance.unexplained === 0
      ? verdict('same', 1 - distance.cost / longest(a, b), 'rules', distance.rules)
      : verdict('same', 0.93, 'known');
  }
  if (names.some((name) => [...right.keys()].some((other) => areRelated(name, other))))
    return verdict('unsure', 0.6, 'related');
  // A word that is only loosely like a known name may be another, mistyped.
  const isSure = [left, right].every((found) => [...found.values()].some(({ cost }) => cost <= SURE));
  return isSure ? verdict('conflict', 0.2, 'known-different') : null;
};

/** Two words without endings. */
const judgeStems = (a: string, b: string, abjad: readonly [boolean, boolean]): PartsVerdict => {
  if (a === b) return verdict('same', 1, 'equal');
  if (lostLetters(a, b) || lostLetters(b, a)) return verdict('same', 0.75, 'letters-lost');
  const known = compareKnown(a, b, abjad);
  if (known) return known;
  const size = longest(a, b);
  const { cost, unexplained, rules } = spellingDistance(
    a,
    b,
    abjad[0] !== abjad[1],
    Math.max(FURTHEST, size * FURTHEST_OF_SIZE),
  );
  const likeness = 1 - cost / size;
  const isKnown = knownNamesOf(a, abjad[0]).size > 0 && knownNamesOf(b, abjad[1]).size > 0;
  if (unexplained === 0)
    return cost <= 0.2 + 0.03 * size && !isKnown
      ? verdict('same', likeness, 'rules', rules)
      : verdict('unsure', likeness, 'rules', rules);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (unexplained === 1 && long.startsWith(short) && /^[aəe]h?$/u.test(long.slice(short.length)))
    return verdict('unsure', 0.6, 'feminine', rules);
  if (unexplained === 1 && size >= 4) return verdict('unsure', likeness, 'unexplained', rules);
  if (unexplained === 2 && size >= 7 && cost <= FURTHEST_OF_SIZE * size)
    return verdict('unsure', likeness, 'unexplained', rules);
  return verdict('conflict', likeness / 2, 'unexplained', rules);
};

/** Words compared before, as the same names come again and again in a register. Emptied when full, so that memory stays bounded. */
const compared = new Map<string, PartsVerdict>();
const MOST_COMPARED = 40_000;

const compareStems = (a: string, b: string, abjad: readonly [boolean, boolean]): PartsVerdict => {
  const key = `${a}|${b}|${abjad[0] ? 1 : 0}${abjad[1] ? 1 : 0}`;
  const before = compared.get(key);
  if (before) return before;
  if (compared.size >= MOST_COMPARED) compared.clear();
  const found = judgeStems(a, b, abjad);
  compared.set(key, found);
  return found;
};

const compareEndings = (
  a: FamilyEnding,
  b: FamilyEnding,
  abjad: readonly [boolean, boolean],
): PartsVerdict | null => {
  if (a.kind !== b.kind) return null;
  const stems = compareStems(a.stem, b.stem, abjad);
  // One letter of a short stem (Ağa in Ağayev) is one of a longer name.
  const isShort = longest(a.stem, b.stem) === 3 && stems.why === 'unexplained';
  if (isShort && spellingDistance(a.stem, b.stem, false, 1).unexplained === 1)
    return verdict('unsure', 0.6, 'unexplained', stems.rules);
  if (a.sex !== null && b.sex !== null && a.sex !== b.sex && stems.kind !== 'conflict')
    return verdict('conflict', 0.4, 'other-sex', stems.rules);
  return stems;
};

const readingsOf = ({ read, article }: NamePart, other: NamePart): string => {
  if (article || !other.article) return read;
  return /^[ae]l.{4,}/u.test(read) ? read.slice(2) : read;
};

/** Compares one part of a name with one of another; the order of the two says nothing. */
export const compareParts = (one: NamePart, two: NamePart): PartsVerdict => {
  const a = readingsOf(one, two);
  const b = readingsOf(two, one);
  const abjad = [one.abjad, two.abjad] as const;
  if (a === b) return verdict('same', 1, 'equal');
  if (isInitial(a) || isInitial(b)) return isInitial(a) ? compareInitial(a, b) : compareInitial(b, a);
  const left = one.role === 'given' || one.role === 'father' ? null : familyEndingOf(a, isWrittenInTable);
  const right = two.role === 'given' || two.role === 'father' ? null : familyEndingOf(b, isWrittenInTable);
  if (left && right) {
    const ended = compareEndings(left, right, abjad);
    if (ended) return ended;
    const stems = compareStems(left.stem, right.stem, abjad);
    return stems.kind === 'same'
      ? verdict('unsure', 0.7, 'reformed', stems.rules)
      : verdict('conflict', stems.likeness / 2, stems.why);
  }
  const whole = compareStems(a, b, abjad);
  const ending = left ?? right;
  if (ending && whole.kind !== 'same') {
    const stems = left ? compareStems(left.stem, b, abjad) : compareStems(a, ending.stem, abjad);
    if (stems.kind === 'same' && ending.stem.length >= 3)
      return verdict('unsure', 0.65, 'reformed', stems.rules);
  }
  return whole;
};
