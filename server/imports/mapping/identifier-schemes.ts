/** Whose number an identifier is. One list for what files bring and what is asked about, so that both speak of the same key. */
export const IDENTIFIER_SCHEMES = [
  'AZ_FIN',
  'TR_TCKN',
  'PK_CNIC',
  'AE_EID',
  'RU_SNILS',
  'TAX_NUMBER',
  'INTERPOL_ENTITY',
  'OTHER',
] as const;

/** What files and people call them. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['FIN', 'AZ_FIN'],
  ['FİN', 'AZ_FIN'],
  ['TCKN', 'TR_TCKN'],
  ['CNIC', 'PK_CNIC'],
  ['EID', 'AE_EID'],
  ['EMIRATES_ID', 'AE_EID'],
  ['SNILS', 'RU_SNILS'],
  ['INN', 'TAX_NUMBER'],
  ['TIN', 'TAX_NUMBER'],
  ['VOEN', 'TAX_NUMBER'],
  ['VÖEN', 'TAX_NUMBER'],
]);

/** `Emirates ID` as `EMIRATES_ID`. */
export const codeWord = (text: string): string =>
  text.toLocaleUpperCase('en').replace(/[^\p{L}\p{N}]+/gu, '_');

/** A scheme from the detail of a column; a word that is not known is a scheme of its own, without blanks. */
export const schemeOf = (detail: string | null): string => {
  const word = codeWord(detail ?? 'OTHER');
  return OTHER_WORDS.get(word) ?? word;
};
