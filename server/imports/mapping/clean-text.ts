import type { LocalizedText } from '../../graphql/types.generated.ts';

/** Letters that are not seen and do harm: control letters, half letters, marks that turn the direction of writing, blanks of no width. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}]/u;
const EVERY_UNSEEN = new RegExp(UNSEEN.source, 'gu');

export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

export const withoutUnseen = (text: string): string => text.replace(EVERY_UNSEEN, '');

/** On one line, with single blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const UNSEEN_REMOVED: LocalizedText = {
  az: 'Görünməyən və ya yazının istiqamətini çevirən işarələr silindi.',
  en: 'Marks that cannot be seen or that turn the direction of writing were removed.',
};

const NOTHING = new Set([
  '-',
  '–',
  '—',
  '--',
  '?',
  'n/a',
  'na',
  'null',
  'none',
  'yoxdur',
  'yox',
  'нет',
  'нет данных',
  'yok',
  '#n/a',
]);

/** What people write where there is nothing to write. */
export const isNothing = (text: string): boolean =>
  text === '' || (text.length <= 10 && NOTHING.has(text.toLocaleLowerCase('en')));
