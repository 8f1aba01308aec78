import { createHash } from 'node:crypto';

/** A stream of numbers in [0, 1) that is the same for the same key (mulberry32). */
export const randomOf = (key: string): (() => number) => {
  let state = createHash('sha256').update(key).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** A whole number from 0 to `below` - 1 that follows from the key alone. */
export const numberOf = (key: string, below: number): number => Math.floor(randomOf(key)() * below);

/** One of a list, by the key alone. Throws on an empty list. */
export const pickOf = <T>(key: string, list: readonly T[]): T => {
  const picked = list[numberOf(key, list.length)];
  if (picked === undefined) throw new Error(`nothing to choose from for ${key}`);
  return picked;
};
