import { daysOf } from '../calendar.ts';
import type { ActRow, BirthRow } from './proof.queries.ts';

const ADULT_YEARS = 18;

const yearsLater = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** What records say of the age of a victim on the day an episode began: each is for certain, or in neither list. */
export type AgeThen = { child: BirthRow[]; adult: BirthRow[] };

/**
 * A child also by the earliest day of birth that the record leaves open and by the last on which the episode may have begun; an adult also by the latest
 * day of birth and the first on which it may have.
 */
export const ageThen = ({ births, episode: { began } }: ActRow): AgeThen => {
  if (began === null) return { child: [], adult: [] };
  const { first, last } = daysOf(began) ?? { first: began, last: began };
  return {
    child: births.filter(({ from }) => last < yearsLater(from, ADULT_YEARS)),
    adult: births.filter(({ to }) => first >= yearsLater(to, ADULT_YEARS)),
  };
};
