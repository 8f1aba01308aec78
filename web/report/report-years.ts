const FIRST_YEAR = 2005;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whether there can be a report of a year on a day: the reports begin in 2005, and no year is counted that has not begun. */
export const isReportYear = (year: number, lookedAt: string): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= yearOf(lookedAt);

/** The years that can be chosen, the newest first. */
export const reportYears = (lookedAt: string): string[] =>
  Array.from({ length: yearOf(lookedAt) - FIRST_YEAR + 1 }, (_, back) => String(yearOf(lookedAt) - back));
