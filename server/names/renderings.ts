import { cyrillicToLatin } from './cyrillic.ts';
import { knownNamesOf } from './known-names.ts';
import { namePartsOf, type NamePart } from './name-parts.ts';
import { parseName } from './parse-name.ts';
import table from './known-names.json' with { type: 'json' };
import { toAzerbaijaniCyrillic, toEnglish, toPassportLine, toRussian, toTurkish } from './transliterate.ts';
import { cleaned } from './words.ts';

const ARABIC = /\p{Script=Arabic}/u;
/** A name has some ten renderings; more would be noise in an index. */
const MOST = 24;

const arabicForms = new Map(
  (table.names as readonly { name: string; as?: string }[]).flatMap(({ name, as }) => {
    const form = as?.split(' ').find((spelling) => ARABIC.test(spelling));
    return form === undefined ? [] : [[name, form] as const];
  }),
);

/** A part as it is written in Arabic letters; null where the table of names has no spelling of it. */
const arabicOf = (part: NamePart): string | null => {
  for (const name of knownNamesOf(part.read, part.abjad).keys()) {
    const form = arabicForms.get(name);
    if (form !== undefined) return form;
  }
  return null;
};

/** The parts of a name, as written, of which no spelling in Arabic letters is known: because of them the name has none. */
export const unknownInArabic = (text: string): string[] =>
  namePartsOf(text).parts.flatMap((part) => (arabicOf(part) === null ? [part.original] : []));

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('az') + word.slice(1);

/** The Latin letters of a part: as the table writes the name where it is known and came in another script, else as read. */
const latinOf = (part: NamePart): string => {
  if (part.script === 'Latn') return part.original;
  const [name] = knownNamesOf(part.read, part.abjad).keys();
  return name ?? capital(part.read);
};

const withoutMarks = (text: string): string =>
  text.replaceAll('ə', 'e').replaceAll('Ə', 'E').replaceAll('ı', 'i').normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Every spelling of a name that another office may have written, the given one first: Azerbaijani letters read from other scripts, without
 * diacritics, English, Turkish, Russian, Azerbaijani Cyrillic, the passport's line, and Arabic script where every part is known in it.
 * Empty for a text without letters.
 */
export const renderingsOf = (text: string): string[] => {
  const { parts } = namePartsOf(text);
  if (parts.length === 0) return [];
  const latin = parts.map(latinOf).join(' ');
  const plainLatin = cyrillicToLatin(cleaned(text).replace(/[<,]+/gu, ' ')).trim();
  const { family, given, father } = parseName(latin);
  const arabic = parts.map(arabicOf);
  const all = [
    text.trim(),
    latin,
    ...(ARABIC.test(plainLatin) ? [] : [plainLatin]),
    withoutMarks(latin),
    toEnglish(latin).replaceAll('İ', 'I'),
    toTurkish(latin),
    toRussian(latin),
    toAzerbaijaniCyrillic(latin),
    ...(family === null
      ? []
      : [toPassportLine(family, [given, father].filter((part) => part !== null).join(' '))]),
    ...(arabic.every((form) => form !== null) ? [arabic.join(' ')] : []),
  ];
  return [...new Set(all)].filter((rendering) => rendering !== '').slice(0, MOST);
};
