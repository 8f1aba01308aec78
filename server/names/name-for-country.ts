import { parseName } from './parse-name.ts';
import { renderingsOf, unknownInArabic } from './renderings.ts';
import { toEnglish, toPassportLine, toRussian, toTurkish } from './transliterate.ts';

/** Whose offices write in Russian, and whose in the letters of Arabic or Urdu. Others read Latin letters. */
const RUSSIAN = new Set(['RU', 'BY', 'KZ', 'KG', 'TJ']);
const ARABIC = new Set([
  'AE',
  'SA',
  'QA',
  'KW',
  'BH',
  'OM',
  'IQ',
  'JO',
  'SY',
  'LB',
  'EG',
  'YE',
  'LY',
  'PK',
  'AF',
  'IR',
]);
const IN_ARABIC = /\p{Script=Arabic}/u;
const IN_LATIN = /^[\p{Script=Latin}\p{M}\s'’.-]+$/u;

export type NameForCountry = {
  /** In the letters of the country; null where a part of the name is not known in them: nobody guesses a spelling. */
  local: string | null;
  /** As the machine-readable line of a passport has it; null where no family name is told. */
  passport: string | null;
  /** The parts, in Latin letters, that are not known in the letters of the country. Empty where `local` is told. */
  missing: readonly string[];
};

/** The script in which the offices of a country write, by its code in ISO 15924. */
export const scriptOf = (country: string): 'Arab' | 'Cyrl' | 'Latn' =>
  ARABIC.has(country) ? 'Arab' : RUSSIAN.has(country) ? 'Cyrl' : 'Latn';

/** A name as the offices of a country write it (ISO 3166-1 alpha-2), and as a passport has it. */
export const nameForCountry = (name: string, country: string): NameForCountry => {
  const renderings = renderingsOf(name);
  const latin = renderings.find((one) => IN_LATIN.test(one));
  if (latin === undefined) return { local: null, passport: null, missing: [] };
  const { family, given, father } = parseName(latin);
  const others = [given, father].filter((part) => part !== null).join(' ');
  const passport = family === null ? null : toPassportLine(family, others);
  if (ARABIC.has(country)) {
    const local = renderings.find((one) => IN_ARABIC.test(one)) ?? null;
    return { local, passport, missing: local === null ? unknownInArabic(latin) : [] };
  }
  if (RUSSIAN.has(country)) return { local: toRussian(latin), passport, missing: [] };
  const local = country === 'TR' ? toTurkish(latin) : toEnglish(latin).replaceAll('İ', 'I');
  return { local, passport, missing: [] };
};
