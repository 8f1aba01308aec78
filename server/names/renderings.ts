import { cyrillicToLatin } from './cyrillic.ts';
import { toAzerbaijaniCyrillic, toEnglish, toPassportLine, toRussian, toTurkish } from './transliterate.ts';

/** Spellings of a name as other offices write it, the given one first. */
export const renderingsOf = (text: string): string[] => {
  const latin = cyrillicToLatin(text);
  return [
    ...new Set([
      text,
      latin,
      toEnglish(latin),
      toTurkish(latin),
      toRussian(latin),
      toAzerbaijaniCyrillic(latin),
      toPassportLine(latin, ''),
    ]),
  ];
};
