import { searchable } from '../../i18n/letters.ts';
import { dayTyped } from '../../i18n/typed-day.ts';
import words from './words.json' with { type: 'json' };

const MONTHS = new Map(
  words.months.flatMap((names, at) => names.map((name) => [searchable(name), String(at + 1)] as const)),
);

const IN_FIGURES = /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})\b/u;
const IN_WORDS = /(?<day>\d{1,2})[\s.-]+(?<month>\p{L}{3,12})\.?[\s.-]+(?<year>\d{4})/u;

/** The first day that stands in a text, "2026-11-24"; null when there is none. Days come before months, as bureaus write them. */
export const dayIn = (text: string): string | null => {
  const [figures] = IN_FIGURES.exec(text) ?? [];
  if (figures !== undefined)
    return dayTyped(/^\d{4}/u.test(figures) ? figures : figures.replaceAll('-', '.'));
  const { day, month, year } = IN_WORDS.exec(text)?.groups ?? {};
  const number = MONTHS.get(searchable(month ?? ''));
  return number === undefined ? null : dayTyped(`${day}.${number}.${year}`);
};

/** The first time of a day that stands in a text, "14:05". */
export const timeIn = (text: string): string | null => {
  const { hours, minutes } =
    /(?<!\d)(?<hours>[01]?\d|2[0-3])[:.](?<minutes>[0-5]\d)(?![.\d])/u.exec(text)?.groups ?? {};
  return hours === undefined ? null : `${hours.padStart(2, '0')}:${minutes ?? ''}`;
};
