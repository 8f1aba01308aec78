import type {
  NoticeColour,
  NoticeDeadlineFragment,
  NoticeOwnerFragment,
  NoticeQuery,
  NoticesQuery,
  NoticeState,
} from '../api/operations.generated.ts';

export type NoticeRow = NoticesQuery['notices']['notices'][number];
/** A notice with its whole life, as its own page reads it. */
export type ReadNotice = NoticeQuery['notice'];
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

const isOverdue = ({ deadlines }: NoticeRow): boolean => deadlines.some(({ state }) => state === 'OVERDUE');

/** Whether that officer works it, or `NOBODY`; anything where none was chosen. */
export const isOwnedBy = ({ owner }: OwnedRow, chosen: string | null): boolean =>
  chosen === null || (owner?.officer?.id ?? NOBODY) === chosen;

export const filteredNotices = (
  rows: readonly NoticeRow[],
  { colour, state, country, caseId, owner, ...filter }: NoticeFilter,
): NoticeRow[] =>
  rows.filter(
    (row) =>
      (colour === null || row.colour === colour) &&
      (state === null || row.state === state) &&
      (country === null || row.presumedCountries.some((presumed) => presumed.country.code === country)) &&
      (caseId === null || row.case?.id === caseId) &&
      isOwnedBy(row, owner) &&
      (!filter.isOverdue || isOverdue(row)),
  );

/** By the next day on which something runs out; what is to be withdrawn first, what has no such day last. */
export const byUrgency = (a: NoticeRow, b: NoticeRow): number => {
  const key = (row: NoticeRow): string => {
    const next = nextDeadline(row);
    return `${row.withdrawFor.length > 0 ? 0 : 1} ${next === null ? '9999' : (next.due ?? '')} ${row.number}`;
  };
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
};

/** Countries that any of the notices names as a presumed hiding place, each once. */
export const hidingCountries = (
  rows: readonly NoticeRow[],
): NoticeRow['presumedCountries'][number]['country'][] => [
  ...new Map(
    rows.flatMap(({ presumedCountries }) => presumedCountries.map(({ country }) => [country.code, country])),
  ).values(),
];

/** The cases on which any of the notices rests, each once. */
export const casesOf = (rows: readonly NoticeRow[]): NonNullable<NoticeRow['case']>[] => [
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
