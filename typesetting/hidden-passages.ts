/** Letters of a text, from the first to before the last, counted as JavaScript counts them. */
export type Passage = { from: number; to: number };

/** Of one length whatever it hides: how long a name is tells of it. */
export const HIDDEN = '█████';

/** Text as it is marked: ends of lines are one letter, as in the field that shows it. */
export const plainText = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');

/** In their order; those that touch or lie over one another are one. */
export const mergedPassages = (passages: readonly Passage[]): Passage[] => {
  const merged: Passage[] = [];
  for (const { from, to } of [...passages].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
};

/** A plain text without its passages; where one was, stands the same mark. */
export const withoutPassages = (text: string, passages: readonly Passage[]): string => {
  let [left, at] = ['', 0];
  for (const { from, to } of mergedPassages(passages)) {
    left += text.slice(at, from) + HIDDEN;
    at = to;
  }
  return left + text.slice(at);
};
