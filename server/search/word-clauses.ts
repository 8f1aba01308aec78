/**
 * Clauses in the language of the full-text index that score by their weight alone. A plain term or a fuzzy term would score by how rare it is
 * among everything in the index, what others hold too, and the order would tell of it; a range, a beginning and a regular expression do not.
 * Words are letters and digits: nothing in them means something to the index.
 */

/** The word as a whole. */
export const exactly = (field: string, word: string, weight: number): string =>
  `${field}:[${word} TO ${word}]^${weight}`;

export const beginning = (field: string, word: string, weight: number): string =>
  `${field}:${word}*^${weight}`;

/**
 * The word with one letter after the first wrong, missing, added or exchanged with the next. With the first letter fixed a small part of the
 * index is looked through. Unlike a fuzzy term it is not cut off after so many words.
 */
export const withOneMistake = (field: string, word: string, weight: number): string => {
  const letters = Array.from(word);
  const begun = (end: number): string => letters.slice(1, end).join('');
  const rest = (start: number): string => letters.slice(start).join('');
  const places = letters.map((_, i) => i).slice(1);
  const forms = [
    ...places.map((i) => `${begun(i)}.?${rest(i + 1)}`),
    ...[...places, letters.length].map((i) => `${begun(i)}.${rest(i)}`),
    ...places.slice(0, -1).map((i) => `${begun(i)}${letters[i + 1] ?? ''}${letters[i] ?? ''}${rest(i + 2)}`),
  ];
  return `${field}:/${letters[0] ?? ''}(${forms.join('|')})/^${weight}`;
};

export const every = (clauses: readonly string[]): string =>
  clauses.map((clause) => `+(${clause})`).join(' ');
