/** As much as a message may hold: docs/liaison-officers.md. */
export const LONGEST_TEXT = 20_000;

/**
 * What was pasted or filed as text and nothing else: line ends made one, signs that cannot be seen (control characters, signs that turn
 * the direction of writing round) left out. Markup stays, as the letters that it is. Null when it is longer than a message may be.
 */
export const plainText = (pasted: string): string | null => {
  const text = pasted
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');
  return text.length > LONGEST_TEXT ? null : text.trim();
};
