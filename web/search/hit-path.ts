import type { FoundHitFragment } from '../api/operations.generated.ts';

/** The page that shows what was found: its own, or the network of a case with it in the middle. Null when the reader has no page for it. */
export const pathOfHit = ({
  id,
  kind,
  element,
  country,
  cases,
  people,
}: Pick<FoundHitFragment, 'id' | 'kind' | 'element' | 'country' | 'cases' | 'people'>): string | null => {
  if (kind === 'PERSON') return `/people/${id}`;
  if (kind === 'CASE') return `/cases/${id}`;
  if (kind === 'NOTICE') return people[0] ? `/people/${people[0].id}` : null;
  if (element?.kind === 'Group') return `/groups/${id}`;
  if (country) return `/countries/${country.code}/network`;
  return cases[0] ? `/cases/${cases[0].id}/network?element=${id}` : null;
};
