/** The files of Noto Sans by the letters that they hold. */
export const FONT_SETS = ['latin', 'latin-ext', 'cyrillic'] as const;
export type FontSet = (typeof FONT_SETS)[number];

const setOf = (letter: string): FontSet => {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x400 && code <= 0x4ff) return 'cyrillic';
  return code <= 0xff || code === 0x131 || (code >= 0x2000 && code <= 0x206f) ? 'latin' : 'latin-ext';
};

/** A text cut where its letters lie in another file. A blank goes with what stands before it. */
export const fontRuns = (text: string): { set: FontSet; text: string }[] => {
  const runs: { set: FontSet; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const set = letter === ' ' && last ? last.set : setOf(letter);
    if (last?.set === set) last.text += letter;
    else runs.push({ set, text: letter });
  }
  return runs;
};
