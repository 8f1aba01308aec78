const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Baku',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Bakı (`2026-11-23`), by which memberships and legal deadlines end. */
export const dayInBaku = (moment: Date): string => dayFormat.format(moment);

/** A year, a month or a day, as facts have them: "2024", "2024-03", "2024-03-14". */
export const isPartialDay = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text);
