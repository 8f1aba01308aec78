import type { PassageInput } from '../api/operations.generated.ts';

/** In which file what is marked, on which page one reads, where it stands, which way it speaks, and the words by which its fact is looked for. */
export const emptyPassage = { fileId: '', page: 1, quote: '', locator: '', isAgainst: false, find: '' };
export type Passage = typeof emptyPassage;

/** Whether anything is marked: words, or a place alone. */
export const isMarked = ({ quote, locator }: Pick<Passage, 'quote' | 'locator'>): boolean =>
  quote.trim() !== '' || locator.trim() !== '';

/** What goes with a fact. A file is named with its words alone: as long as they are cited it is not withdrawn. */
export const passageIn = (
  sourceId: string,
  fileId: string | null,
  { quote, locator, isAgainst }: Passage,
): PassageInput => ({
  sourceId,
  locator,
  quote,
  fileId: quote.trim() === '' ? null : fileId,
  against: isAgainst,
});

/** A passage of which the place is kept, and not what stands there. */
export const withoutWords = (passage: PassageInput): PassageInput => ({
  ...passage,
  quote: null,
  fileId: null,
});
