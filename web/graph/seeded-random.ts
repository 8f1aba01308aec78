/** A small random generator (mulberry32): the same seed gives the same numbers everywhere. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Runs `work` with `Math.random` replaced: fcose takes no seed of its own. */
export const withSeed = <Result>(seed: number, work: () => Result): Result => {
  const before = Math.random;
  Math.random = seededRandom(seed);
  try {
    return work();
  } finally {
    Math.random = before;
  }
};
