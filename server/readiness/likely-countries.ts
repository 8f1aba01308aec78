import type { Happening } from '../fugitives/search-standing.ts';
import type { LikelyCountryReason } from '../graphql/types.generated.ts';
import type { NoticeRow } from '../notices/notices.queries.ts';

export type LikelyCountry = { code: string; reasons: LikelyCountryReason[] };

type Sought = Pick<NoticeRow, 'presumedCountries' | 'requestedBy'>;

/** The countries where a person may be arrested, those where he is presumed to hide first, each once with all its reasons. */
export const likelyCountries = (
  { presumedCountries, requestedBy }: Sought,
  facts: readonly Happening[],
  chosen: readonly string[],
): LikelyCountry[] => {
  const found = new Map<string, Set<LikelyCountryReason>>();
  const add = (reason: LikelyCountryReason, codes: readonly string[]): void => {
    for (const code of codes) found.set(code, (found.get(code) ?? new Set()).add(reason));
  };
  add(
    'PRESUMED',
    presumedCountries.filter(({ certainty }) => certainty !== 'REFUTED').map(({ country }) => country.code),
  );
  add(
    'SEEN',
    facts.filter(({ kind }) => kind === 'SIGHTING' || kind === 'ARREST').map(({ country }) => country.code),
  );
  add('REQUESTING', requestedBy ? [requestedBy.code] : []);
  add('CHOSEN', chosen);
  // Nobody is surrendered to Azerbaijan by itself.
  found.delete('AZ');
  return [...found].map(([code, reasons]) => ({ code, reasons: [...reasons] }));
};
