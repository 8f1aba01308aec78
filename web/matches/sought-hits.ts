import type { HitsQuery } from '../api/operations.generated.ts';

/** Hits on people who are sought, of which the reader's side has said nothing yet. */
export const soughtHits = ({ hits }: HitsQuery): HitsQuery['hits'] =>
  hits.filter(
    ({ kind, aside, isSought, notices }) =>
      kind === 'PERSON' && aside === null && (isSought || notices.length > 0),
  );
