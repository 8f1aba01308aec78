import type { ColumnMeaning } from '../../graphql/types.generated.ts';
import { fold } from '../../names/fold.ts';
import { HEADER_WORDS } from './header-words.ts';
import { looksLikeFin, readBankAccount, readEmail, readImei } from './read-identifiers.ts';
import { isMrzName } from './read-name.ts';

export type HeadingMeaning = { meaning: ColumnMeaning; detail: string | null };

const meanings = new Map<string, HeadingMeaning>(
  HEADER_WORDS.flatMap(([meaning, detail, words]) =>
    words.split(',').map((word) => [fold(word), { meaning, detail }] as const),
  ),
);

/** What a heading says its column holds: `Telefon (mobil)`, `phone_1` and `TELEFON` say the same. Null when it says nothing known. */
export const meaningOfHeading = (heading: string): HeadingMeaning | null => {
  const whole = fold(
    heading.replace(/(?<small>\p{Ll})(?<large>\p{Lu})/gu, '$<small> $<large>').replaceAll('№', ' no'),
  );
  const bare = whole.replace(/\s\d+$/u, '');
  const outside = fold(heading.replace(/\(.*?\)|\[.*?\]/gu, ' '));
  return (
    meanings.get(whole) ?? meanings.get(bare) ?? meanings.get(outside) ?? meanings.get(fold(heading)) ?? null
  );
};

export const headingWordsIn = (cells: readonly string[]): number =>
  cells.filter((cell) => meaningOfHeading(cell) !== null).length;

const DATE =
  /^(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?)(?:[T ]\d{1,2}:\d{2}.*)?$/u;
const PHONE = /^\+?[\d\s()-]{9,20}$/u;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,40}$/u;

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/gu, '');
  return (
    PHONE.test(text) && digits.length >= 9 && digits.length <= 15 && /^(?:\+|00|0|994|[1-9]0)/u.test(text)
  );
};

/** What a value looks like by itself; null for plain words and numbers. */
export const meaningOfValue = (written: string): ColumnMeaning | 'DATE' | null => {
  const text = written.trim();
  if (text.length < 5 || text.length > 60) return null;
  if (DATE.test(text)) return 'DATE';
  if (isMrzName(text)) return 'NAME';
  if (text.includes('@') && !('wrong' in readEmail(text))) return 'EMAIL';
  if (IBAN.test(text) && !('wrong' in readBankAccount(text))) return 'BANK_ACCOUNT';
  if (/^\d{15}$/u.test(text) && !('wrong' in readImei(text))) return 'IMEI';
  if (isPhone(text)) return 'PHONE';
  return looksLikeFin(text) ? 'FIN' : null;
};

/** Whether a cell of the first row shows that it is a row and no heading. */
export const looksLikeValue = (cell: string): boolean =>
  meaningOfValue(cell) !== null || /^[-+]?\d+(?:[.,]\d+)?$/u.test(cell.trim());
