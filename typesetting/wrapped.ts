/** Width of a text in points. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

const letters = new Intl.Segmenter('az', { granularity: 'grapheme' });

/** A word that is wider than its line, cut between letters. */
const cut = (word: string, fits: (text: string) => boolean): string[] => {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of letters.segment(word)) {
    if (part !== '' && !fits(part + segment)) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
};

/** The lines of a text, none wider than `width` unless a single letter is. Nothing of it is lost but the blanks at which it is broken. */
export const wrapped = (text: string, fits: (line: string) => boolean): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = fits(word) ? [word] : cut(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return [...lines, line];
};
