import type {
  NoticeColour,
  NoticeDeadlineFragment,
  NoticeOwnerFragment,
  NoticeQuery,
  NoticesQuery,
  SearchesAloneQuery,
  NoticeState,
} from '../api/operations.generated.ts';

export type NoticeRow = NoticesQuery['notices']['notices'][number];
/** A notice with its whole life, as its own page reads it. */
export type ReadNotice = NoticeQuery['notice'];
/** Whoever is sought by a domestic search and by no notice that runs. */
export type SearchRow = SearchesAloneQuery['searchesAlone'][number];
type SoughtRow = NoticeRow | SearchRow;
type NoticeFilter = {
  colour: NoticeColour | null;
  state: NoticeState | null;
  country: string | null;
  caseId: string | null;
  /** Id of the account that works it, or `NOBODY`. */
  owner: string | null;
  isOverdue: boolean;
};

/** The choice of notices that nobody works. */
export const NOBODY = 'nobody';

export const NO_NOTICE_FILTER: NoticeFilter = {
  colour: null,
  state: null,
  country: null,
  caseId: null,
  owner: null,
  isOverdue: false,
};

/** What runs out next on a notice: the first that is not met. */
export const nextDeadline = ({ deadlines }: Pick<NoticeRow, 'deadlines'>): NoticeDeadlineFragment | null =>
  deadlines.find(({ metOn }) => metOn === null) ?? null;

const isOverdue = ({ deadlines }: Pick<SoughtRow, 'deadlines'>): boolean =>
  deadlines.some(({ state }) => state === 'OVERDUE');

/** Whether that officer works it, or `NOBODY`; anything where none was chosen. */
export const isOwnedBy = ({ owner }: OwnedRow, chosen: string | null): boolean =>
  chosen === null || (owner?.officer?.id ?? NOBODY) === chosen;

/** What is asked of notices and searches alike. */
const isChosen = (row: SoughtRow, { country, caseId, owner, ...filter }: NoticeFilter): boolean =>
  (country === null || row.presumedCountries.some((presumed) => presumed.country.code === country)) &&
  (caseId === null || row.case?.id === caseId) &&
  isOwnedBy(row, owner) &&
  (!filter.isOverdue || isOverdue(row));

export const filteredNotices = (rows: readonly NoticeRow[], filter: NoticeFilter): NoticeRow[] =>
  rows.filter(
    (row) =>
      (filter.colour === null || row.colour === filter.colour) &&
      (filter.state === null || row.state === filter.state) &&
      isChosen(row, filter),
  );

/** A search has neither a colour nor a state of a notice: none is left where one is chosen. */
export const filteredSearches = (rows: readonly SearchRow[], filter: NoticeFilter): SearchRow[] =>
  filter.colour === null && filter.state === null ? rows.filter((row) => isChosen(row, filter)) : [];

/** By the next day on which something runs out; what is to be withdrawn first, what has no such day last. */
export const byUrgency = (a: NoticeRow, b: NoticeRow): number => {
  const key = (row: NoticeRow): string => {
    const next = nextDeadline(row);
    return `${row.withdrawFor.length > 0 ? 0 : 1} ${next === null ? '9999' : (next.due ?? '')} ${row.number}`;
  };
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
};

/** Countries that any of them names as a presumed hiding place, each once. */
export const hidingCountries = (
  rows: readonly Pick<SoughtRow, 'presumedCountries'>[],
): NoticeRow['presumedCountries'][number]['country'][] => [
  ...new Map(
    rows.flatMap(({ presumedCountries }) => presumedCountries.map(({ country }) => [country.code, country])),
  ).values(),
];

/** The cases on which any of them rests, each once. */
export const casesOf = (rows: readonly Pick<SoughtRow, 'case'>[]): NonNullable<SearchRow['case']>[] => [
  ...new Map(rows.flatMap(({ case: file }) => (file ? [[file.id, file] as const] : []))).values(),
];

type Officer = Pick<NonNullable<NoticeOwnerFragment['officer']>, 'id' | 'name'>;
/** A notice or a domestic search as far as somebody works it. */
export type OwnedRow = { owner: { officer: Officer | null } | null };

/** Who works any of them, each once. */
export const ownersOf = (rows: readonly OwnedRow[]): Officer[] => [
  ...new Map(
    rows.flatMap(({ owner }) => (owner?.officer ? [[owner.officer.id, owner.officer] as const] : [])),
  ).values(),
];
