import type { NoticeColour, NoticeQuery, NoticesQuery, NoticeState } from '../api/operations.generated.ts';

export type NoticeRow = NoticesQuery['notices']['notices'][number];
/** A notice with its whole life, as its own page reads it. */
export type ReadNotice = NoticeQuery['notice'];
type NoticeFilter = { colour: NoticeColour | null; state: NoticeState | null; country: string | null };

export const NO_NOTICE_FILTER: NoticeFilter = { colour: null, state: null, country: null };

export const filteredNotices = (
  rows: readonly NoticeRow[],
  { colour, state, country }: NoticeFilter,
): NoticeRow[] =>
  rows.filter(
    (row) =>
      (colour === null || row.colour === colour) &&
      (state === null || row.state === state) &&
      (country === null || row.presumedCountries.some((presumed) => presumed.country.code === country)),
  );

/** Countries that any of the notices names as a presumed hiding place, each once. */
export const hidingCountries = (
  rows: readonly NoticeRow[],
): NoticeRow['presumedCountries'][number]['country'][] => [
  ...new Map(
    rows.flatMap(({ presumedCountries }) => presumedCountries.map(({ country }) => [country.code, country])),
  ).values(),
];
