import { fold } from '../../names/fold.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['yanvar', 'january', 'jan', 'ocak', 'январь', 'января', 'янв'],
  ['fevral', 'february', 'feb', 'şubat', 'февраль', 'февраля', 'фев'],
  ['mart', 'march', 'mar', 'март', 'марта', 'мар'],
  ['aprel', 'april', 'apr', 'nisan', 'апрель', 'апреля', 'апр'],
  ['may', 'mayıs', 'май', 'мая'],
  ['iyun', 'june', 'jun', 'haziran', 'июнь', 'июня', 'июн'],
  ['iyul', 'july', 'jul', 'temmuz', 'июль', 'июля', 'июл'],
  ['avqust', 'august', 'aug', 'ağustos', 'август', 'августа', 'авг'],
  ['sentyabr', 'september', 'sep', 'sept', 'eylül', 'сентябрь', 'сентября', 'сен'],
  ['oktyabr', 'october', 'oct', 'ekim', 'октябрь', 'октября', 'окт'],
  ['noyabr', 'november', 'nov', 'kasım', 'ноябрь', 'ноября', 'ноя'],
  ['dekabr', 'december', 'dec', 'aralık', 'декабрь', 'декабря', 'дек'],
];

const numberOf = new Map(
  MONTHS.flatMap((words, index) => words.map((word) => [fold(word), index + 1] as const)),
);

/** 1 to 12 of a month's name in Azerbaijani, English, Turkish or Russian; null when it is none. */
export const monthOf = (word: string): number | null => numberOf.get(fold(word)) ?? null;
