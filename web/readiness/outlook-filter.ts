import type { ArrestOutlooksQuery } from '../api/operations.generated.ts';
import { isOwnedBy, type OwnedRow } from '../notices/notice-filter.ts';

export type OutlookRow = ArrestOutlooksQuery['arrestOutlooks']['outlooks'][number];
export type OutlookFilter = { country: string | null; owner: string | null; isNotReady: boolean };

/** The choice of people for whom no likely country is recorded. */
export const NOWHERE = 'nowhere';

export const NO_OUTLOOK_FILTER: OutlookFilter = { country: null, owner: null, isNotReady: false };

/** As far as somebody works the notice, or else the search. */
export const ownedOf = ({ notice, search }: OutlookRow): OwnedRow => ({
  owner: (notice ?? search)?.owner ?? null,
});

export const filteredOutlooks = (
  rows: readonly OutlookRow[],
  { country, owner, isNotReady }: OutlookFilter,
): OutlookRow[] =>
  rows.filter(
    (row) =>
      (country === null || (row.country?.code ?? NOWHERE) === country) &&
      isOwnedBy(ownedOf(row), owner) &&
      (!isNotReady || !row.isReady),
  );

/** The likely countries of any of them, each once; null where one has none. */
export const countriesOf = (rows: readonly OutlookRow[]): OutlookRow['country'][] => [
  ...new Map(rows.map(({ country }) => [country?.code ?? NOWHERE, country])).values(),
];
