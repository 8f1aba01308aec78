import type { Values } from './measure.ts';

/** The element at position `at`, its value and its rank: 1 is the first, and equals share a rank. */
export type Ranked = { at: number; value: number; rank: number };

/** Sums of fractions that are equal by symmetry differ in the last digits, which must not make a first and a second of them. */
const SAME = 1e-9;

/** Those among `places` that have a value, the greatest first; equal ones by their position. */
export const ranking = (values: Values, places: readonly number[]): Ranked[] => {
  const measured = places.flatMap((at) => {
    const value = values[at];
    return value === null || value === undefined ? [] : [{ at, value }];
  });
  measured.sort((one, other) => other.value - one.value || one.at - other.at);
  const ranked: Ranked[] = [];
  let [rank, first] = [0, 0];
  measured.forEach(({ at, value }, index) => {
    if (rank === 0 || first - value > SAME * Math.max(1, Math.abs(first))) [rank, first] = [index + 1, value];
    ranked.push({ at, value, rank });
  });
  return ranked.sort((one, other) => one.rank - other.rank || one.at - other.at);
};
