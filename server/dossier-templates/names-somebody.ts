import { fold } from '../names/fold.ts';

/** Shorter words of a name are words of the language as often. */
const SHORTEST = 3;

/**
 * Whether a text names one of these people or groups, however it is spelled and with any ending. It rather finds one too many: what is left out is
 * written anew in a moment, and a name that is kept goes to whoever has the template.
 */
export const namesSomebody = (names: Iterable<string>): ((text: string) => boolean) => {
  const known = new Set(
    Array.from(names).flatMap((name) =>
      fold(name)
        .split(' ')
        .filter((word) => word.length >= SHORTEST),
    ),
  );
  const lengths = [...new Set(Array.from(known, (word) => word.length))];
  return (text) =>
    fold(text)
      .split(' ')
      .some((word) => lengths.some((length) => known.has(word.slice(0, length))));
};
