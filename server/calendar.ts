const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Baku',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Bakı (`2026-11-23`), by which memberships and legal deadlines end. */
export const dayInBaku = (moment: Date): string => dayFormat.format(moment);
