import { type Read, wrong } from './read.ts';

const CURRENCIES = new Map([
  ['₼', 'AZN'], ['MANAT', 'AZN'], ['МАНАТ', 'AZN'], ['$', 'USD'], ['DOLLAR', 'USD'], ['€', 'EUR'], ['EURO', 'EUR'], ['AVRO', 'EUR'],
  ['₽', 'RUB'], ['РУБ', 'RUB'], ['RUBL', 'RUB'], ['₺', 'TRY'], ['TL', 'TRY'], ['LIRA', 'TRY'], ['£', 'GBP'], ['DIRHAM', 'AED'],
]); // prettier-ignore

export const readCurrency = (written: string): Read<string> => {
  const text = written.trim().toLocaleUpperCase('en').replace(/\.$/u, '');
  const value = CURRENCIES.get(text) ?? (/^[A-Z]{3}$/u.test(text) ? text : null);
  return value === null
    ? wrong(
        'Valyuta tanınmır. AZN kimi üç hərfli kodunu yazın.',
        'The currency is not known. Write its code of three letters, like AZN.',
      )
    : { value };
};

/** Ten-thousandths, so that sums are exact. */
const SCALE = 4;

/** Banks write a minus before or behind the figure, or put it in brackets. */
export const isNegative = (written: string): boolean => /^[^\d]*[-−–(]|[-−–]\s*$/u.test(written.trim());

/** The figure without its sign. `1 234,56`, `1,234.56`, `1.234,56` and `1234.5`: the last of comma and point that has one to four digits behind it, and not just three, is the decimal one. */
export const readAmount = (written: string): Read<bigint> => {
  const text = written
    .replace(/[\s\u00A0\u202F']/gu, '')
    .replace(/^\+|[^\d]+$/gu, '')
    .replace(/^[^\d]+/u, '');
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const behind = last === -1 ? '' : text.slice(last + 1);
  const both = text.includes(',') && text.includes('.');
  const many = text.split(/[.,]/u).length > 2;
  const isDecimal = last !== -1 && (behind.length !== 3 || both || text.startsWith('0')) && !(many && !both);
  const whole = (isDecimal ? text.slice(0, last) : text).replace(/[.,]/gu, '');
  const part = isDecimal ? behind : '';
  if (!/^\d{1,15}$/u.test(whole) || !/^\d{0,4}$/u.test(part))
    return wrong('Məbləğ oxunmur. 1234,50 kimi yazın.', 'The amount cannot be read. Write it like 1234.50.');
  const value = BigInt(whole) * 10n ** BigInt(SCALE) + BigInt(part.padEnd(SCALE, '0'));
  return { value };
};

/** Ten-thousandths as a decimal with at least two digits behind the point. */
export const amountText = (value: bigint): string => {
  const digits = value.toString().padStart(SCALE + 1, '0');
  const part = digits.slice(-SCALE).replace(/0{1,2}$/u, '');
  return `${digits.slice(0, -SCALE)}.${part}`;
};

/** Seconds from `75`, `1:15` or `00:01:15`. */
export const readDuration = (written: string): Read<number> => {
  const text = written.trim().replace(/^\d{4}-\d{2}-\d{2} /u, '');
  const clock = /^(?:(?<hours>\d{1,3}):)?(?<minutes>\d{1,2}):(?<seconds>\d{2})$/u.exec(text)?.groups;
  if (clock !== undefined)
    return {
      value: Number(clock['hours'] ?? 0) * 3600 + Number(clock['minutes']) * 60 + Number(clock['seconds']),
    };
  const seconds = /^(?<seconds>\d{1,7})(?:[.,]\d+)?\s?(?:s|sec|san|saniyə|sn|сек)?\.?$/iu.exec(text)
    ?.groups?.['seconds'];
  return seconds === undefined
    ? wrong(
        'Müddət oxunmur. Saniyə ilə və ya 00:01:15 kimi yazın.',
        'The duration cannot be read. Write it in seconds or like 00:01:15.',
      )
    : { value: Number(seconds) };
};
