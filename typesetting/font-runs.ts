import { directedRuns } from './visual-order.ts';

/** The files of Noto Sans by the letters that they hold. */
export const FONT_SETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'arabic'] as const;
export type FontSet = (typeof FONT_SETS)[number];

const isArabic = (code: number): boolean =>
  (code >= 0x600 && code <= 0x6ff) ||
  (code >= 0x750 && code <= 0x77f) ||
  // The signs that join letters or keep them apart.
  (code >= 0x200c && code <= 0x200f) ||
  (code >= 0xfb50 && code <= 0xfdff) ||
  (code >= 0xfe70 && code <= 0xfefc);

/** Signs that lie in the file of Latin letters, by their numbers: œ, marks on letters, the euro, arrows, minus. */
const OF_LATIN = new Set([
  0x131, 0x152, 0x153, 0x2bb, 0x2bc, 0x2c6, 0x2da, 0x2dc, 0x304, 0x308, 0x329, 0x20ac, 0x2122, 0x2191, 0x2193,
  0x2212, 0x2215, 0xfffd,
]);
/** The number sign, and two letters of neighbours, lie with the letters of Russian. */
const OF_CYRILLIC = new Set([0x301, 0x490, 0x491, 0x4b0, 0x4b1, 0x2116]);

const setOf = (letter: string): FontSet => {
  const code = letter.codePointAt(0) ?? 0;
  if (isArabic(code)) return 'arabic';
  if ((code >= 0x400 && code <= 0x45f) || OF_CYRILLIC.has(code)) return 'cyrillic';
  // The letters that Azerbaijani had in Cyrillic beside those of Russian.
  if (code >= 0x460 && code <= 0x52f) return 'cyrillic-ext';
  const isLatin = code <= 0xff || (code >= 0x2000 && code <= 0x206f && code !== 0x2020);
  return isLatin || OF_LATIN.has(code) ? 'latin' : 'latin-ext';
};

export type FontRun = { set: FontSet; text: string };

/** One direction, cut where its letters lie in another file. A blank goes with what stands before it, but for the Arabic file, which has none. */
const cut = (text: string, isRightToLeft: boolean): FontRun[] => {
  const runs: FontRun[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const set = letter === ' ' && last && last.set !== 'arabic' ? last.set : setOf(letter);
    // The shaper would turn Arabic digits round with the letters: each stands alone where they run to the right.
    const isAlone = set === 'arabic' && !isRightToLeft;
    if (last?.set === set && !isAlone) last.text += letter;
    else runs.push({ set, text: letter });
  }
  if (!isRightToLeft) return runs;
  // What stands between the words is of a file that does not turn it.
  return runs
    .reverse()
    .map((run) => (run.set === 'arabic' ? run : { ...run, text: Array.from(run.text).reverse().join('') }));
};

/** A text as it is drawn from left to right, each part from the file that has its letters. Arabic letters are in the order in which they are read: the font shapes and turns them. */
export const fontRuns = (text: string): FontRun[] =>
  directedRuns(text).flatMap((run) => cut(run.text, run.isRightToLeft));
