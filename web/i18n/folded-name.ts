/**
 * A name in the one spelling in which names are compared, as the server's name engine folds it (server/names/fold.ts): small a–z, without marks
 * and punctuation, Cyrillic read into Latin, Arabic letters in one form each. The page may not take the engine itself; a test holds the two equal.
 */

const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(' ').map((pair) => {
      const [letter = '', ...read] = pair;
      return [letter, read.join('')];
    }),
  );

const PLAIN = pairs('əe ǝe ıi øo ßss þth æae œoe đd łl');
const ARABIC = pairs('يی ىی ئی كک ةه ہه ھه أا إا آا ؤو');

/** A word with one of these letters is Azerbaijani Cyrillic (1939–1991); otherwise it is read as Russian. */
const AZERBAIJANI_LETTER = /[ӘәҒғҜҝӨөҮүҺһҸҹЈј]/u;
const AZERBAIJANI = pairs(
  'аa бb вv гq ғğ дd еe әə жj зz иi ыı јy кk ҝg лl мm нn оo өö пp рr сs тt уu үü фf хx һh чç ҹc шş ' +
    'йy цs эe юyu яya ь ъ',
);
const RUSSIAN = pairs(
  'аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya',
);

const inLatin = (text: string): string =>
  text.replace(/\p{Script=Cyrillic}+/gu, (word) => {
    const letters = AZERBAIJANI_LETTER.test(word) ? AZERBAIJANI : RUSSIAN;
    return Array.from(word.toLocaleLowerCase('ru'), (letter) => letters[letter] ?? letter)
      .join('')
      .replaceAll('dzh', 'j');
  });

export const foldedName = (text: string): string =>
  inLatin(text.normalize('NFKC'))
    .replaceAll('İ', 'i')
    .toLocaleLowerCase('en')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'ʼ`ʻ‘]/gu, '')
    .replace(/[əǝıøßþæœđł]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/[يىئكةہھأإآؤ]/gu, (letter) => ARABIC[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
