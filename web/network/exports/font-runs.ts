import { directedRuns } from './visual-order.ts';

/** The files of Noto Sans by the letters that they hold. */
export const FONT_SETS = ['latin', 'latin-ext', 'cyrillic', 'arabic'] as const;
export type FontSet = (typeof FONT_SETS)[number];

const isArabic = (code: number): boolean =>
  (code >= 0x600 && code <= 0x6ff) ||
  (code >= 0x750 && code <= 0x77f) ||
  // The signs that join letters or keep them apart.
  (code >= 0x200c && code <= 0x200f) ||
  (code >= 0xfb50 && code <= 0xfdff) ||
  (code >= 0xfe70 && code <= 0xfefc);

const setOf = (letter: string): FontSet => {
  const code = letter.codePointAt(0) ?? 0;
  if (isArabic(code)) return 'arabic';
  if (code >= 0x400 && code <= 0x4ff) return 'cyrillic';
  return code <= 0xff || code === 0x131 || (code >= 0x2000 && code <= 0x206f) ? 'latin' : 'latin-ext';
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
