import type { Source } from '../graphql/types.generated.ts';

/** A source of which only the words are recorded. */
export const wordsAsSource = (title: string): Source => ({
  id: null,
  kind: 'WORDS',
  title,
  locator: null,
  quote: null,
  against: false,
  citationId: null,
  mayWithdraw: false,
});
