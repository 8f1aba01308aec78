import type { Language } from './language.ts';

const MONTHS: Record<Language, readonly string[]> = {
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** "2026-11-22" → "22 noyabr 2026", "2026-11" → "noyabr 2026", "2026" → "2026". Anything else is shown as it stands. */
export const formatDay = (day: string, language: Language): string => {
  const parts = PARTIAL.exec(day);
  if (!parts) return day;
  const [, year = '', month, date] = parts;
  if (month === undefined) return year;
  const name = MONTHS[language][Number(month) - 1];
  if (name === undefined) return day;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
};

type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'RANGE';
type PartialDay = { text: string; from: string; to: string; precision: Precision };

/** A date as precisely as its source gives it. */
export const formatPartialDate = (date: PartialDay, language: Language): string => {
  switch (date.precision) {
    case 'DAY':
      return formatDay(date.from, language);
    case 'MONTH':
      return formatDay(date.from.slice(0, 7), language);
    case 'YEAR':
      return date.from.slice(0, 4);
    case 'RANGE':
      return formatPeriod(date.from, date.to, language);
  }
};

/** "mart 2024 – may 2025"; an open end is left open. */
export const formatPeriod = (from: string | null, to: string | null, language: Language): string => {
  if (from === null && to === null) return '';
  if (from !== null && from === to) return formatDay(from, language);
  return `${from === null ? '…' : formatDay(from, language)} – ${to === null ? '…' : formatDay(to, language)}`;
};

const inBaku = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Baku',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const partsInBaku = (moment: Date): { day: string; time: string } => {
  const found = Object.fromEntries(inBaku.formatToParts(moment).map(({ type, value }) => [type, value]));
  return {
    day: `${found.year ?? ''}-${found.month ?? ''}-${found.day ?? ''}`,
    time: `${found.hour ?? ''}:${found.minute ?? ''}:${found.second ?? ''}`,
  };
};

/** The calendar day in Bakı, where the deadlines of the law are counted. */
export const dayInBaku = (moment: Date): string => partsInBaku(moment).day;

/** "2026-11-23T08:30:00.000Z" → "23 noyabr 2026, 12:30" (the clock of Bakı). */
export const formatMoment = (moment: string, language: Language, seconds = false): string => {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const { day, time } = partsInBaku(at);
  return `${formatDay(day, language)}, ${seconds ? time : time.slice(0, 5)}`;
};

const MINUS = '\u2212';
const MARKS: Record<Language, { group: string; decimal: string }> = {
  az: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** 1194.5 → "1.194,5" as the report prints it, "1,194.5" in English; at most two decimals. */
export const formatNumber = (value: number, language: Language): string => {
  const [whole = '0', decimals] = String(Math.abs(Math.round(value * 100) / 100)).split('.');
  const { group, decimal } = MARKS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? MINUS : ''}${grouped}${decimals === undefined ? '' : decimal + decimals}`;
};

/** A change or a difference: "+1", "−8", "0". */
export const formatChange = (value: number, language: Language): string =>
  `${value > 0 ? '+' : ''}${formatNumber(value, language)}`;

/** 0.4167 with three digits → "0,417": a value whose digits are to stand under each other. */
export const formatFraction = (value: number, digits: number, language: Language): string =>
  value.toFixed(digits).replace('.', MARKS[language].decimal);
