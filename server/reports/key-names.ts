import { readFileSync } from 'node:fs';
import type { Texts } from './figures.ts';

export type Language = 'az' | 'en';

const { keys } = JSON.parse(readFileSync(new URL('file-words.json', import.meta.url), 'utf8')) as {
  keys: Record<Language, Record<string, string>>;
};

const AGE_BAND = /^\d{1,2}-\d{1,2}$/u;
/** "5 y 6 m suspended": a sentence of imprisonment. */
const SENTENCE = /^(?:(?<years>\d+) y)?\s?(?:(?<months>\d+) m)?(?<suspended> suspended)?$/u;
const TERM = {
  az: { years: 'il', months: 'ay', suspended: 'şərti' },
  en: { years: 'y', months: 'm', suspended: 'suspended' },
} as const;

const sentenceName = (key: string, language: Language): string | null => {
  const { years, months, suspended } = SENTENCE.exec(key)?.groups ?? {};
  if (years === undefined && months === undefined) return null;
  const words = TERM[language];
  const term = [years && `${years} ${words.years}`, months && `${months} ${words.months}`]
    .filter(Boolean)
    .join(' ');
  return suspended === undefined ? term : `${term}, ${words.suspended}`;
};

/** What a value of a distribution is called in a file: a place by its code, a sentence, a word of the model; years speak for themselves. */
export const keyName = (key: string, language: Language, places: ReadonlyMap<string, Texts>): string =>
  places.get(key)?.[language] ??
  keys[language][key] ??
  sentenceName(key, language) ??
  (AGE_BAND.test(key) ? key.replace('-', '–') : key);
