const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Baku',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Bakı (`2026-11-23`), by which memberships and legal deadlines end. */
export const dayInBaku = (moment: Date): string => dayFormat.format(moment);

/** The day at which somebody looks: that of the moment as of which he reads, or of `now`. */
export const dayLookedAt = ({ asOf }: { asOf?: string }, now: Date = new Date()): string =>
  dayInBaku(asOf === undefined ? now : new Date(asOf));

/** A year, a month or a day, as facts have them: "2024", "2024-03", "2024-03-14". */
export const isPartialDay = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text);

const asUtc = (day: string): Date => new Date(`${day}T00:00:00.000Z`);
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Whether the text is a day of the calendar, `2026-11-23`: the thirtieth of February is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(asUtc(text).getTime()) && dayOf(asUtc(text)) === text;

/** A time of the day on the 24-hour clock: 14:05. */
export const isTimeOfDay = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);

const timeFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Baku',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The time of the day in Bakı: 14:05. */
export const timeInBaku = (moment: Date): string => timeFormat.format(moment);

export const addDays = (day: string, days: number): string => {
  const moment = asUtc(day);
  moment.setUTCDate(moment.getUTCDate() + days);
  return dayOf(moment);
};

/** The days that a date may mean, as precisely as it is given: "2024-02" lasts from the 1st to the 29th. Null for what is no date. */
export const daysOf = (partial: string): { first: string; last: string } | null => {
  if (isDay(partial)) return { first: partial, last: partial };
  if (partial.length > 7 || !isPartialDay(partial)) return null;
  const first = partial.length === 4 ? `${partial}-01-01` : `${partial}-01`;
  return { first, last: addDays(addMonths(first, partial.length === 4 ? 12 : 1), -1) };
};

/** The day of the same number so many months later, or the last of that month where it has no such day. */
export const addMonths = (day: string, months: number): string => {
  const moment = asUtc(day);
  const date = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
  moment.setUTCDate(Math.min(date, last));
  return dayOf(moment);
};

/** How many days the second day lies after the first; below nothing when before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000);
