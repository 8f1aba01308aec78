import { cyrillicToLatin } from './cyrillic.ts';
import { toEnglish } from './transliterate.ts';

/** Letters that removing marks does not bring to a–z. */
const PLAIN: Record<string, string> = {
  ə: 'e',
  ǝ: 'e',
  ı: 'i',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
};

/** Arabic, Persian and Urdu forms of one letter. */
const ARABIC: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'و',
};

/**
 * One spelling for comparing and finding: small a–z, without marks, apostrophes and punctuation; Cyrillic is read into Latin first.
 * İ, I, ı and i become one letter. Arabic script keeps its letters, in one form each.
 */
export const fold = (text: string): string =>
  cyrillicToLatin(text.normalize('NFKC'))
    .replaceAll('İ', 'i')
    .toLocaleLowerCase('en')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'ʼ`ʻ‘]/gu, '')
    .replace(/[ەəǝıøßþæœđł]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/[يىئكةہھأإآؤ]/gu, (letter) => ARABIC[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the name index holds of a name: its words folded, and folded again as an English clerk would write them. */
export const searchKeysOf = (text: string): string => {
  const words = [...fold(text).split(' '), ...fold(toEnglish(text)).split(' ')];
  return [...new Set(words)].filter((word) => word !== '').join(' ');
};
