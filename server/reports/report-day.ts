import { dayLookedAt } from '../calendar.ts';
import type { Viewer } from '../db/viewer.ts';

/** From which day a report is looked at: it counts nothing that came later. */
export type LookedAt = { day: string; isPast: boolean };

export const lookedAtBy = (viewer: Pick<Viewer, 'asOf'>, now: Date): LookedAt => ({
  day: dayLookedAt(viewer, now),
  isPast: viewer.asOf !== undefined,
});

const FIRST_YEAR = 2005;

export const isYearOver = (year: number, { day }: LookedAt): boolean => `${year}-12-31` <= day;

/** The reports begin in 2005, and no year can be counted that has not begun. */
export const isReportYear = (year: number, { day }: LookedAt): boolean =>
  year >= FIRST_YEAR && year <= Number(day.slice(0, 4));
