import lookAlikes from './look-alikes.json' with { type: 'json' };
import scripts from './scripts.json' with { type: 'json' };

/** One word of a name, read into the small Latin letters in which names are compared. */
export type Word = {
  /** As it was written. */
  original: string;
  /** Small Latin letters; ə ç ş ğ ı ö ü are kept where they were written. */
  read: string;
  script: 'Latn' | 'Cyrl' | 'Arab' | 'OTHER';
  /** Written without short vowels, as Arabic script does. */
  abjad: boolean;
};

/** Longer texts are no names; what lies beyond is not looked at, so that no input takes long. */
const LONGEST_TEXT = 400;
const LONGEST_WORD = 40;
const MOST_WORDS = 12;

const tableOf = (table: object): ReadonlyMap<string, string> => new Map(Object.entries(table));
const ALWAYS = tableOf(lookAlikes.always);
const IN_LATIN = tableOf(lookAlikes.inLatin);
const IN_CYRILLIC = tableOf(lookAlikes.inCyrillic);
const AZERBAIJANI_CYRILLIC = tableOf(scripts.azerbaijaniCyrillic);
const RUSSIAN = tableOf(scripts.russian);
const ARABIC = tableOf(scripts.arabic);
const AZERBAIJANI_MARKS = /[әғҝөүһҹј]/u;

const replaced = (text: string, table: ReadonlyMap<string, string>): string =>
  [...text].map((letter) => table.get(letter) ?? letter).join('');

const count = (text: string, form: RegExp): number => text.match(form)?.length ?? 0;

/** Turns look-alike letters of another script into the letter meant, by the letters around them. */
const mended = (word: string): string => {
  const cyrillic = count(word, /\p{Script=Cyrillic}/gu);
  const text = replaced(word, ALWAYS);
  const latin = count(text, /\p{Script=Latin}/gu);
  if (cyrillic > latin) return latin === 0 ? word : replaced(word, IN_CYRILLIC);
  return cyrillic === 0 ? text : replaced(text, IN_LATIN);
};

/** Small letters: I, İ and i become i; ı stays where it was written small. */
const small = (text: string): string => text.replaceAll('İ', 'i').toLocaleLowerCase('en').replace(/i̇/gu, 'i');

const PLAIN = new Map([
  ['ø', 'o'], ['ß', 'ss'], ['þ', 'th'], ['æ', 'ae'], ['œ', 'oe'], ['đ', 'd'], ['ł', 'l'],
]); // prettier-ignore

const latinRead = (word: string): string =>
  [...small(word).normalize('NFC')]
    .map((letter) => ('çşğöü'.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .map((letter) => PLAIN.get(letter) ?? letter)
    .join('');

/** ʿayn is written where Latin spellings begin with a vowel. */
const arabicRead = (word: string): string =>
  replaced(word.replace(/[\p{M}ـ]/gu, '').replace(/^ع/u, 'ا'), ARABIC);

const readAfresh = (original: string): Word => {
  const word = mended(original);
  const arabic = count(word, /\p{Script=Arabic}/gu);
  if (arabic > 0)
    return { original, read: arabicRead(word).slice(0, LONGEST_WORD), script: 'Arab', abjad: true };
  if (/\p{Script=Cyrillic}/u.test(word)) {
    const letters = word.toLocaleLowerCase('ru');
    const table = AZERBAIJANI_MARKS.test(letters) ? AZERBAIJANI_CYRILLIC : RUSSIAN;
    return {
      original,
      read: latinRead(replaced(letters, table)).slice(0, LONGEST_WORD),
      script: 'Cyrl',
      abjad: false,
    };
  }
  const script = /\p{Script=Latin}/u.test(word) ? 'Latn' : 'OTHER';
  return { original, read: latinRead(word).slice(0, LONGEST_WORD), script, abjad: false };
};

/** Words read before; emptied when full, so that memory stays bounded. */
const wordsRead = new Map<string, Word>();
const MOST_READ = 20_000;

const readWord = (original: string): Word => {
  const before = wordsRead.get(original);
  if (before) return before;
  if (wordsRead.size >= MOST_READ) wordsRead.clear();
  const word = readAfresh(original);
  wordsRead.set(original, word);
  return word;
};

/** A text without what is not seen: control and format characters, lone surrogates, marks of direction. */
export const cleaned = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .normalize('NFC')
    .replace(/[’'ʼ`ʻ‘′]/gu, '');

/** The words of a piece of text; whatever is neither letter nor mark parts them. Never throws. */
export const wordsOf = (text: string): Word[] =>
  cleaned(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map(readWord)
    .filter(({ read }) => read !== '');
