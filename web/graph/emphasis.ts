/**
 * How one element or line is drawn beside the others, by what was measured of it. It is a way of looking and no part of the chart:
 * undo does not know it. Colour never stands alone: the sign says the rank, or the letter of the community, before the name.
 */
export type Mark = {
  /** Times the plain size. */
  size: number;
  /** A step of the scale from little to much, the number of a community, or null for the plain colour. */
  colour: { step: number } | { community: number } | null;
  sign: string;
};

/** By the id of an element or a line; what is not in it is drawn plainly. */
export type Emphasis = ReadonlyMap<string, Mark>;

/** Steps of the scale of amounts, as many as the palette has. */
export const STEPS = 5;
const LARGEST = 2.2;
const SMALLEST = 0.8;

/** Areas grow with the amount, as the eye compares areas; `share` is of the greatest, from 0 to 1. */
export const sizeOfShare = (share: number): number =>
  SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.min(1, Math.max(0, share)));

export const stepOfShare = (share: number): number =>
  Math.min(STEPS - 1, Math.max(0, Math.floor(share * STEPS)));

/** A, B … Z, AA, AB … */
export const letterOf = (community: number): string => {
  const letter = String.fromCodePoint(65 + (community % 26));
  return community < 26 ? letter : letterOf(Math.floor(community / 26) - 1) + letter;
};
