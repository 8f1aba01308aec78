const TYPED = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\s*$/;
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/;

const isoOf = (year: string, month: string, date: string): string | null => {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const read = new Date(`${day}T00:00:00.000Z`);
  // 31.02 would roll over into March.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : null;
};

/**
 * "24.11.2026" → "2026-11-24"; null when it is no day of the calendar. The browser's own date field shows the
 * order of its own language, which is not Azerbaijani.
 */
export const dayTyped = (text: string): string | null => {
  const typed = TYPED.exec(text);
  if (typed) return isoOf(typed[3] ?? '', typed[2] ?? '', typed[1] ?? '');
  const iso = ISO.exec(text);
  return iso ? isoOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '') : null;
};

/** "2026-11-24" → "24.11.2026" */
export const typedDay = (day: string): string => day.split('-').reverse().join('.');

const MONTH = /^\s*(?:(\d{1,2})[./](\d{4})|(\d{4})-(\d{2}))\s*$/;
const YEAR = /^\s*(\d{4})\s*$/;

/** As precisely as it is known: "03.2024" → "2024-03", "2024" → "2024"; otherwise as `dayTyped`. */
export const partialTyped = (text: string): string | null => {
  const month = MONTH.exec(text);
  if (month) {
    const number = (month[1] ?? month[4] ?? '').padStart(2, '0');
    return number >= '01' && number <= '12' ? `${month[2] ?? month[3] ?? ''}-${number}` : null;
  }
  return YEAR.exec(text)?.[1] ?? dayTyped(text);
};
