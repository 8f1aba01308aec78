import type { Birth } from './compare-births.ts';

/** A birth known no better than to so many years is looked for as one that is not known. */
const MOST_YEARS = 10;
/** Births so close may be one, a slip of the pen apart. */
const CLOSE_DAYS = 31;
const DAY_MS = 86_400_000;

/** Under what a birth that is not known stands. In capitals, as no word of a search is. */
const UNKNOWN = 'Y';

const yearsOf = (from: string, to: string): string[] | null => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (!(first <= last && last - first < MOST_YEARS)) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => `Y${first + i}`);
};

/** Month and day of a birth known to the day: they stay when the year is mistyped. */
const dayOf = ({ from, to }: Birth): string[] =>
  from === to && from.length === 10 ? [`D${from.slice(5, 7)}${from.slice(8)}`] : [];

/** Under what an index of names should hold the birth of who bears the name: its years, and month and day; never nothing. */
export const birthKeysOf = (birth: Birth | null): string[] => {
  const years = birth && yearsOf(birth.from, birth.to);
  return birth && years ? [...years, ...dayOf(birth)] : [UNKNOWN];
};

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * One of these is among the keys of every birth that could be this one: that agrees with it, is close to it, or is not known. Null where
 * it could be any.
 */
export const birthsLike = (birth: Birth | null): string[] | null => {
  if (!birth || yearsOf(birth.from, birth.to) === null) return null;
  if (Number.isNaN(Date.parse(birth.from)) || Number.isNaN(Date.parse(birth.to))) return null;
  const years = yearsOf(shifted(birth.from, -CLOSE_DAYS), shifted(birth.to, CLOSE_DAYS));
  return years && [...years, ...dayOf(birth), UNKNOWN];
};
