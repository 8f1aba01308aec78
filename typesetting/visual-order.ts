/**
 * The order in which a line of text is drawn from left to right, where it holds words that are read from right to left. It is the bidirectional algorithm
 * of Unicode (UAX 9) as far as names and short remarks need it: letters, numbers and what stands between them, without embeddings.
 */

type Side = 'L' | 'R';
type Kind = Side | 'number' | 'between';

/** A part of one direction; its letters are in the order in which they are read. */
export type DirectedRun = { text: string; isRightToLeft: boolean };

const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const SEPARATOR = /[.,:/\-+]/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«', '<': '>', '>': '<',
}; // prettier-ignore

const kindOf = (letter: string): Kind => {
  if (/\p{N}/u.test(letter)) return 'number';
  if (RIGHT.test(letter) && /[\p{L}\p{M}]/u.test(letter)) return 'R';
  return /\p{L}/u.test(letter) ? 'L' : 'between';
};

/** A sign between two digits belongs to the number, and a mark to the letter that it stands on. */
const kindsOf = (letters: readonly string[]): Kind[] => {
  const kinds = letters.map(kindOf);
  return kinds.map((kind, at) => {
    const [before, letter = ''] = [kinds[at - 1], letters[at]];
    if (kind !== 'between' || before === undefined) return kind;
    if (/\p{M}/u.test(letter)) return before;
    return before === 'number' && kinds[at + 1] === 'number' && SEPARATOR.test(letter) ? 'number' : kind;
  });
};

/** Even levels run to the right, odd ones to the left; a number in a text that runs to the left runs to the right in it. */
const levelsOf = (kinds: readonly Kind[], base: Side): number[] => {
  const baseLevel = base === 'R' ? 1 : 0;
  const leftLevel = base === 'R' ? 2 : 0;
  let strong = base;
  const sides = kinds.map((kind): { side: Side; level: number } | null => {
    if (kind === 'between') return null;
    if (kind === 'number') return strong === 'R' ? { side: 'R', level: 2 } : { side: 'L', level: leftLevel };
    strong = kind;
    return { side: kind, level: kind === 'R' ? 1 : leftLevel };
  });
  return sides.map((own, at) => {
    if (own) return own.level;
    const before = sides.slice(0, at).findLast((one) => one !== null)?.side ?? base;
    const after = sides.slice(at).find((one) => one !== null)?.side ?? base;
    if (before !== after) return baseLevel;
    return before === 'R' ? 1 : leftLevel;
  });
};

/** Whether a text as a whole is read from right to left: its first letter says so. */
export const isReadLeftwards = (text: string): boolean => {
  const first = Array.from(text)
    .map(kindOf)
    .find((kind) => kind === 'L' || kind === 'R');
  return first === 'R';
};

/** The parts of a text from left to right. */
export const directedRuns = (text: string): DirectedRun[] => {
  if (!RIGHT.test(text)) return text === '' ? [] : [{ text, isRightToLeft: false }];
  const letters = Array.from(text);
  const kinds = kindsOf(letters);
  const levels = levelsOf(kinds, isReadLeftwards(text) ? 'R' : 'L');
  let runs: { text: string; level: number }[] = [];
  for (const [at, letter] of letters.entries()) {
    const level = levels[at] ?? 0;
    const shown = level % 2 === 1 ? (MIRRORED[letter] ?? letter) : letter;
    const last = runs.at(-1);
    if (last?.level === level) last.text += shown;
    else runs.push({ text: shown, level });
  }
  for (let level = Math.max(...levels); level > 0; level -= 1) {
    const turned: typeof runs = [];
    let together: typeof runs = [];
    for (const run of runs) {
      if (run.level >= level) together.unshift(run);
      else {
        turned.push(...together, run);
        together = [];
      }
    }
    runs = [...turned, ...together];
  }
  return runs.map((run) => ({ text: run.text, isRightToLeft: run.level % 2 === 1 }));
};
