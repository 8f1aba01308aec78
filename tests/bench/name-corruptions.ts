import { toEnglish, toRussian } from '../../server/names/transliterate.ts';

type Random = () => number;

const swap = (text: string, pairs: Record<string, string>): string =>
  Array.from(text)
    .map((letter) => {
      const small = letter.toLocaleLowerCase('az');
      const other = pairs[small];
      if (other === undefined) return letter;
      return small === letter ? other : other.charAt(0).toLocaleUpperCase('en') + other.slice(1);
    })
    .join('');

const withoutDiacritics = (text: string): string =>
  swap(text, { ə: 'e', ı: 'i', ö: 'o', ü: 'u', ç: 'c', ş: 's', ğ: 'g' }).replaceAll('İ', 'I');

const reordered = (text: string, random: Random): string => {
  const words = text.split(' ').filter((word) => !['oğlu', 'qızı'].includes(word));
  const turned = Math.floor(random() * (words.length - 1)) + 1;
  return [...words.slice(turned), ...words.slice(0, turned)].join(' ');
};

/** One letter of the longest word, not its first. */
const letterLost = (text: string, random: Random): string => {
  const words = text.split(' ');
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const at = 1 + Math.floor(random() * (longest.length - 1));
  return text.replace(longest, longest.slice(0, at) + longest.slice(at + 1));
};

/** How a name is spoilt on its way: by a keyboard, another alphabet, another clerk. */
export const CORRUPTIONS: Record<string, (name: string, random: Random) => string> = {
  'as written': (name) => name,
  'without diacritics': (name) => withoutDiacritics(name),
  'x → kh': (name) => swap(name, { x: 'kh' }),
  'q → g': (name) => swap(name, { q: 'g' }),
  'c → j': (name) => swap(name, { c: 'j' }),
  'ş → sh': (name) => swap(name, { ş: 'sh' }),
  'English letters': (name) => toEnglish(name),
  'Russian Cyrillic': (name) => toRussian(name).replace('оглу', 'оглы').replace('гызы', 'кызы'),
  'another order': reordered,
  'a letter lost': letterLost,
  'order, diacritics and a letter lost': (name, random) =>
    withoutDiacritics(letterLost(reordered(name, random), random)),
  'English letters, order and a letter lost': (name, random) =>
    letterLost(toEnglish(reordered(name, random)), random),
};
