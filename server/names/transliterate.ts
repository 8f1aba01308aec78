/** Spellings of an Azerbaijani Latin name as other offices write it. Pure tables; the first variant of each letter is taken. */

const inCase = (source: string, target: string): string => {
  const isCapital = source !== source.toLocaleLowerCase('az');
  return isCapital ? target.charAt(0).toLocaleUpperCase('ru') + target.slice(1) : target;
};

const spell = (text: string, letters: Record<string, string>): string =>
  [...text]
    .map((letter) => {
      const target = letters[letter.toLocaleLowerCase('az')];
      return target === undefined ? letter : inCase(letter, target);
    })
    .join('');

const ENGLISH: Record<string, string> = {
  ə: 'a', c: 'j', ç: 'ch', ş: 'sh', q: 'g', ğ: 'gh', x: 'kh', ı: 'i', ö: 'o', ü: 'u', j: 'zh',
}; // prettier-ignore
const TURKISH: Record<string, string> = { ə: 'e', q: 'k', x: 'h' };
const RUSSIAN: Record<string, string> = {
  a: 'а', b: 'б', c: 'дж', ç: 'ч', d: 'д', e: 'е', ə: 'а', f: 'ф', g: 'г', ğ: 'г', h: 'г', x: 'х', ı: 'ы', i: 'и', j: 'ж',
  k: 'к', q: 'г', l: 'л', m: 'м', n: 'н', o: 'о', ö: 'о', p: 'п', r: 'р', s: 'с', ş: 'ш', t: 'т', u: 'у', ü: 'ю', v: 'в',
  y: 'й', z: 'з',
}; // prettier-ignore
const AZERBAIJANI_CYRILLIC: Record<string, string> = {
  ...RUSSIAN, c: 'ҹ', ə: 'ә', g: 'ҝ', ğ: 'ғ', h: 'һ', ö: 'ө', ü: 'ү', y: 'ј',
}; // prettier-ignore
const MRZ: Record<string, string> = { ə: 'a', ö: 'oe', ü: 'ue', ç: 'c', ş: 's', ğ: 'g', ı: 'i' };

/** `Şıxəliyeva` → `Shikhaliyeva`. */
export const toEnglish = (text: string): string => spell(text, ENGLISH);

/** As a Turkish clerk writes it: `Abbasquliyeva` → `Abbaskuliyeva`. */
export const toTurkish = (text: string): string => spell(text, TURKISH);

/** In Azerbaijani Cyrillic, the script until 1991: `Məmmədov` → `Мәммәдов`. */
export const toAzerbaijaniCyrillic = (text: string): string => spell(text, AZERBAIJANI_CYRILLIC);

/** As Russian papers write it: `Qaradağlı` → `Гарадаглы`, `-yev` → `-ев`. */
export const toRussian = (text: string): string =>
  spell(text, RUSSIAN)
    .replaceAll('ийе', 'ие')
    .replaceAll('йе', 'е')
    .replaceAll('йа', 'я')
    .replaceAll('йу', 'ю')
    .replace(/зада/gu, 'заде')
    .replace(/Йа/gu, 'Я')
    .replace(/Йе/gu, 'Е')
    .replace(/Йу/gu, 'Ю');

/** The name field of a passport's machine-readable line: `SURNAME<<GIVEN<GIVEN`, A–Z only. */
export const toPassportLine = (family: string, given: string): string => {
  const part = (text: string): string =>
    spell(text, MRZ)
      .replaceAll('İ', 'I')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLocaleUpperCase('en')
      .replace(/[^A-Z]+/gu, '<');
  return `${part(family)}<<${part(given)}`.slice(0, 39);
};
