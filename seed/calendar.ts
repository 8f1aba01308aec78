/** Days are text (`2025-11-23`); a month (`2025-11`) or a year (`2025`) is a day known less precisely. */

const DAY_MS = 86_400_000;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / DAY_MS);

export const later = (a: string, b: string): string => (a > b ? a : b);
export const earlier = (a: string, b: string): string => (a < b ? a : b);

/** The first day that a date can mean. */
export const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

/** The last day that a date can mean. */
export const lastDay = (date: string): string => {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const next = new Date(`${date}-01T00:00:00.000Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return addDays(next.toISOString().slice(0, 10), -1);
};

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';
export const precisionOf = (date: string): DatePrecision =>
  date.length === 10 ? 'DAY' : date.length === 7 ? 'MONTH' : 'YEAR';

export const addMonths = (month: string, months: number): string => {
  const at = new Date(`${month.slice(0, 7)}-01T00:00:00.000Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 7);
};
