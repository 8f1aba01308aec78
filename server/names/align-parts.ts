import { compareParts, type PartsVerdict } from './compare-parts.ts';
import type { NamePart } from './name-parts.ts';
import { spellingDistance } from './spelling-distance.ts';

export type Pair = { one: NamePart; two: NamePart; found: PartsVerdict };

/** Which part of one name stands for which of the other, and what is left over on each side. */
export type Alignment = {
  pairs: readonly Pair[];
  leftOne: readonly NamePart[];
  leftTwo: readonly NamePart[];
};

/** More parts than this are not weighed against one another, so that no input takes long. */
const MOST_PARTS = 7;

const mayPair = (one: NamePart, two: NamePart): boolean =>
  one.role === two.role || one.role === 'free' || two.role === 'free';

const joinOf = (one: NamePart, two: NamePart): NamePart => ({
  ...one,
  original: `${one.original} ${two.original}`,
  read: one.read + two.read,
  weight: Math.max(one.weight, two.weight),
  role: one.role === 'free' ? two.role : one.role,
});

const sound = (a: NamePart, b: NamePart): boolean => {
  const { unexplained } = spellingDistance(a.read, b.read, a.abjad !== b.abjad, 0.4);
  return unexplained === 0;
};

/** Joins neighbours that the other name writes as one word: `Nur Məhəmməd` beside `Nurməhəmməd`. */
const joinedLike = (parts: readonly NamePart[], others: readonly NamePart[]): readonly NamePart[] => {
  for (let at = 0; at + 1 < parts.length; at += 1) {
    const [one, two] = [parts[at], parts[at + 1]];
    if (!one || !two || one.role === 'father' || two.role === 'father') continue;
    const whole = joinOf(one, two);
    if (others.some((other) => other.read.length >= 5 && sound(whole, other)))
      return joinedLike([...parts.slice(0, at), whole, ...parts.slice(at + 2)], others);
  }
  return parts;
};

const VALUE: Record<PartsVerdict['kind'], (likeness: number) => number> = {
  same: (likeness) => likeness,
  unsure: (likeness) => likeness * 0.6,
  conflict: (likeness) => likeness * 0.05 + 0.01,
};

/** The pairing with the most in common; the order of the words says nothing, only what fixes their roles. */
export const alignParts = (first: readonly NamePart[], second: readonly NamePart[]): Alignment => {
  const ones = joinedLike(first, second).slice(0, MOST_PARTS);
  const twos = joinedLike(second, first).slice(0, MOST_PARTS);
  const found = ones.map((one) => twos.map((two) => (mayPair(one, two) ? compareParts(one, two) : null)));
  const best = new Map<string, { value: number; pairs: readonly (readonly [number, number])[] }>();
  const bestFrom = (
    at: number,
    taken: number,
  ): { value: number; pairs: readonly (readonly [number, number])[] } => {
    if (at === ones.length) return { value: 0, pairs: [] };
    const key = `${at}|${taken}`;
    const known = best.get(key);
    if (known) return known;
    let result = bestFrom(at + 1, taken);
    for (const [to, two] of twos.entries()) {
      const one = ones[at];
      const here = found[at]?.[to];
      if (!one || !here || (taken & (1 << to)) !== 0) continue;
      const rest = bestFrom(at + 1, taken | (1 << to));
      const value = VALUE[here.kind](here.likeness) * Math.min(one.weight, two.weight) + rest.value;
      if (value > result.value + 1e-9) result = { value, pairs: [[at, to], ...rest.pairs] };
    }
    best.set(key, result);
    return result;
  };
  const { pairs } = bestFrom(0, 0);
  return {
    pairs: pairs.flatMap(([at, to]) => {
      const [one, two, here] = [ones[at], twos[to], found[at]?.[to]];
      return one && two && here ? [{ one, two, found: here }] : [];
    }),
    leftOne: ones.filter((_one, at) => !pairs.some(([from]) => from === at)),
    leftTwo: twos.filter((_two, to) => !pairs.some(([, other]) => other === to)),
  };
};
