import type { NetworkLine } from '../../graph/network-state.ts';
import { spanOf } from '../../graph/partial-day.ts';

const DAY_MS = 86_400_000;
const LEAST_DAYS = 27;

/** Days are counted from 1970-01-01, so that a distance on the axis is a difference. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** First and last day of the axis, both included. */
export type Extent = { first: number; last: number };

/** From the first month of the dated lines to the last; null when no line has a date. */
export const extentOf = (lines: readonly Pick<NetworkLine, 'from' | 'to'>[]): Extent | null => {
  const days = lines.flatMap((line) => {
    const span = spanOf(line);
    return [span?.first, span?.last].flatMap((day) =>
      day === null || day === undefined ? [] : dayNumber(day),
    );
  });
  if (days.length === 0) return null;
  // One by one: a spread of thousands of values is more than a call can take.
  const first = days.reduce((one, other) => Math.min(one, other));
  const last = days.reduce((one, other) => Math.max(one, other));
  return { first: monthOf(first), last: Math.max(last, monthOf(first) + LEAST_DAYS) };
};

const monthOf = (number: number): number => dayNumber(`${dayOf(number).slice(0, 7)}-01`);

export const daysOf = ({ first, last }: Extent): number => last - first + 1;

/** `months` later, on the same day of the month or on its last one. */
export const monthsAfter = (number: number, months: number): number => {
  const day = new Date(number * DAY_MS);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Math.round(Date.UTC(year, month, Math.min(day.getUTCDate(), last)) / DAY_MS);
};

/** `label` is a partial date: "2024", "2024-03" or "2024-03-15". */
export type Tick = { day: number; label: string };

const DAY_STEPS = [1, 5, 15] as const;
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240] as const;
const DAYS_A_MONTH = 30.4;

const labelOf = (day: string): string => {
  if (!day.endsWith('-01')) return day;
  return day.endsWith('-01-01') ? day.slice(0, 4) : day.slice(0, 7);
};

const everyMonths = ({ first, last }: Extent, step: number): number[] => {
  const [year = 0, month = 1] = dayOf(first).split('-').map(Number);
  // Counted from the year 0, so that every fifth year is a round one.
  const start = Math.ceil((year * 12 + month - 1) / step) * step;
  const days: number[] = [];
  for (let at = start; ; at += step) {
    const day = Math.round(Date.UTC(Math.floor(at / 12), at % 12, 1) / DAY_MS);
    if (day > last) return days;
    if (day >= first) days.push(day);
  }
};

const everyDays = (extent: Extent, step: number): number[] =>
  everyMonths({ first: monthOf(extent.first), last: extent.last }, 1).flatMap((month) => {
    const days: number[] = [];
    const end = monthsAfter(month, 1);
    // The last step of a month is left out where it would crowd the first of the next.
    for (let day = month; end - day >= Math.min(step, 3) && day <= extent.last; day += step)
      if (day >= extent.first) days.push(day);
    return days;
  });

/** Ticks at round dates, at least `apart` pixels from one another. */
export const ticksOf = (extent: Extent, pixelsPerDay: number, apart: number): Tick[] => {
  const byDays = DAY_STEPS.find((step) => step * pixelsPerDay >= apart);
  const byMonths = MONTH_STEPS.find((step) => step * DAYS_A_MONTH * pixelsPerDay >= apart);
  const days =
    byDays !== undefined
      ? everyDays(extent, byDays)
      : everyMonths(extent, byMonths ?? MONTH_STEPS.at(-1) ?? 240);
  return days.map((day) => ({ day, label: labelOf(dayOf(day)) }));
};
