import type { DateOrder } from '../../graphql/types.generated.ts';
import type { DateDraft } from '../draft.ts';
import { monthOf } from './month-words.ts';
import { type Read, wrong } from './read.ts';

const two = (value: number): string => String(value).padStart(2, '0');

export const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const isYear = (year: number): boolean => year >= 1850 && year <= 2100;

const impossible = (text: string): Read<never> =>
  wrong(
    `“${text}” tarixi mövcud deyil. Günü, ayı və ili yoxlayın.`,
    `The date “${text}” does not exist. Check day, month and year.`,
  );

const unread = (text: string): Read<never> =>
  wrong(
    `“${text}” tarix kimi oxunmur. 03.05.1987, 05.1987 və ya 1987 kimi yazın.`,
    `“${text}” cannot be read as a date. Write it as 03.05.1987, 05.1987 or 1987.`,
  );

const ofYear = (text: string, year: number): Read<DateDraft> =>
  isYear(year)
    ? { value: { text, from: `${year}-01-01`, to: `${year}-12-31`, precision: 'YEAR' } }
    : impossible(text);

const ofMonth = (text: string, year: number, month: number): Read<DateDraft> => {
  // 00.1987 is how registers write that the month is not known.
  if (month === 0) return ofYear(text, year);
  if (!isYear(year) || month > 12) return impossible(text);
  const start = `${year}-${two(month)}`;
  return {
    value: { text, from: `${start}-01`, to: `${start}-${two(lastDayOf(year, month))}`, precision: 'MONTH' },
  };
};

const ofDay = (text: string, year: number, month: number, day: number): Read<DateDraft> => {
  if (day === 0) return ofMonth(text, year, month);
  if (!isYear(year) || month < 1 || month > 12 || day > lastDayOf(year, month)) return impossible(text);
  const whole = `${year}-${two(month)}-${two(day)}`;
  return { value: { text, from: whole, to: whole, precision: 'DAY' } };
};

const ofTwoNumbers = (
  text: string,
  first: number,
  second: number,
  year: number,
  order: DateOrder,
): Read<DateDraft> => {
  const monthFirst = order === 'MONTH_FIRST';
  const [day, month] = monthFirst ? [second, first] : [first, second];
  if (month <= 12 || day > 12) return ofDay(text, year, month, day);
  const read = ofDay(text, year, day, month);
  if ('wrong' in read) return read;
  return {
    ...read,
    mended: monthFirst
      ? {
          az: `“${text}” tarixində gün birinci yazılıb; ${read.value.from} kimi oxundu.`,
          en: `In “${text}” the day stands first; it was read as ${read.value.from}.`,
        }
      : {
          az: `“${text}” tarixində ay birinci yazılıb; ${read.value.from} kimi oxundu.`,
          en: `In “${text}” the month stands first; it was read as ${read.value.from}.`,
        },
  };
};

const DAY = /^(?<a>\d{1,4})[-./ ](?<b>\d{1,2})[-./ ](?<c>\d{4}|\d{1,2})$/u;
const YEAR_MONTH = /^(?<year>\d{4})[-./](?<month>\d{1,2})$/u;
const MONTH_YEAR = /^(?<month>\d{1,2})[-./](?<year>\d{4})$/u;
const YEARS = /^(?<from>\d{4})\s?[-–—/]\s?(?<to>\d{4})$/u;
const TIME = /(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:[AaPp][Mm])?\s?(?:Z|[+-]\d{2}:?\d{2})?$/u;

/** Day 1 of a spreadsheet is 1 January 1900; its 29 February 1900 never was, so that counting from 1899-12-30 is right from March 1900 on. */
const ofSerial = (text: string): Read<DateDraft> => {
  const day = new Date(Date.UTC(1899, 11, 30) + Number.parseInt(text, 10) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return {
    value: { text, from: day, to: day, precision: 'DAY' },
    mended: {
      az: `“${text}” Excel-in gün nömrəsidir; ${day} kimi oxundu.`,
      en: `“${text}” is a day number of Excel; it was read as ${day}.`,
    },
  };
};

/** `3 may 1987`, `May 3, 1987`, `мая 1987 г.` */
const ofWords = (text: string): Read<DateDraft> => {
  const parts = text.split(/[\s.,/-]+/u).filter((part) => part !== '');
  const month = parts.map((part) => monthOf(part)).find((found) => found !== null);
  const numbers = parts
    .filter((part) => /^\d{1,4}(?:st|nd|rd|th)?$/u.test(part))
    .map((part) => Number.parseInt(part, 10));
  const year = numbers.find((number) => number > 31);
  if (month === undefined || month === null || year === undefined || numbers.length > 2) return unread(text);
  const day = numbers.find((number) => number <= 31);
  return day === undefined ? ofMonth(text, year, month) : ofDay(text, year, month, day);
};

const NUMBERS_ONLY = /^\d+$/u;

const ofDigits = (text: string): Read<DateDraft> => {
  if (text.length === 4) return ofYear(text, Number(text));
  if (text.length === 5) return ofSerial(text);
  if (text.length === 8)
    return ofDay(text, Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  return unread(text);
};

/** The beginning or the end of a date, as the graph keeps it: no more precise than the file, `2024`, `2024-03` or `2024-03-14`. */
export const partialOf = (
  { from, to, precision }: Pick<DateDraft, 'from' | 'to' | 'precision'>,
  side: 'from' | 'to',
): string => {
  const day = side === 'from' ? from : to;
  if (precision === 'DAY') return day;
  return precision === 'MONTH' ? day.slice(0, 7) : day.slice(0, 4);
};

/** A date as precisely as it is written. A time behind it is left away; 00 for a day or month means that it is not known. */
export const readDate = (written: string, order: DateOrder): Read<DateDraft> => {
  const text = written.replace(TIME, '').trim();
  if (NUMBERS_ONLY.test(text)) return ofDigits(text);
  const day = DAY.exec(text)?.groups;
  if (day !== undefined) {
    const { a = '', b = '', c = '' } = day;
    if (a.length === 4 && c.length <= 2) return ofDay(text, Number(a), Number(b), Number(c));
    if (a.length <= 2 && c.length === 4) return ofTwoNumbers(text, Number(a), Number(b), Number(c), order);
    return wrong(
      `“${text}” tarixində əsr bilinmir. İli dörd rəqəmlə yazın.`,
      `The century of “${text}” is not known. Write the year with four digits.`,
    );
  }
  const month = (YEAR_MONTH.exec(text) ?? MONTH_YEAR.exec(text))?.groups;
  if (month !== undefined) return ofMonth(text, Number(month['year']), Number(month['month']));
  const years = YEARS.exec(text)?.groups;
  if (years !== undefined) {
    const [from, to] = [Number(years['from']), Number(years['to'])];
    return isYear(from) && isYear(to) && from <= to
      ? { value: { text, from: `${from}-01-01`, to: `${to}-12-31`, precision: 'RANGE' } }
      : impossible(text);
  }
  return ofWords(text);
};
