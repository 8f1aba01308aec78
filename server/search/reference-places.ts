import { readFileSync } from 'node:fs';
import { fold } from '../names/fold.ts';

type Entry = { code: string; nameAz: string; nameEn: string; nameTr?: string; nameRu?: string };

const SHORTEST = 2;
const MOST = 10;

const table = (name: string): { code: string; names: string[] }[] =>
  (JSON.parse(readFileSync(new URL(`../reference/${name}.json`, import.meta.url), 'utf8')) as Entry[]).map(
    ({ code, nameAz, nameEn, nameTr, nameRu }) => ({
      code,
      names: [nameAz, nameEn, nameTr, nameRu, code].flatMap((text) => (text ? [` ${fold(text)}`] : [])),
    }),
  );

const COUNTRIES = table('countries');
const DISTRICTS = table('districts');

const codesIn = (entries: typeof COUNTRIES, words: readonly string[]): string[] =>
  words.length === 0
    ? []
    : entries
        .filter(({ names }) => names.some((name) => words.every((word) => name.includes(` ${word}`))))
        .map(({ code }) => code)
        .slice(0, MOST);

/** Countries and districts of which a name in one of the four languages has all these words, whole or begun. They are open to everybody. */
export const placesNamed = (text: string): { countries: string[]; districts: string[] } => {
  const words = fold(text).split(' ').filter(Boolean);
  const isTelling = words.some((word) => word.length >= SHORTEST);
  return isTelling
    ? { countries: codesIn(COUNTRIES, words), districts: codesIn(DISTRICTS, words) }
    : { countries: [], districts: [] };
};
