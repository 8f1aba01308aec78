import scripts from './scripts.json' with { type: 'json' };

/** A word with one of these letters is Azerbaijani Cyrillic (1939–1991); otherwise it is read as Russian. */
const AZERBAIJANI = /[ӘәҒғҜҝӨөҮүҺһҸҹЈј]/u;

const AZERBAIJANI_1958: Record<string, string> = scripts.azerbaijaniCyrillic;

const RUSSIAN: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '',
  э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore

/** Reads the Cyrillic words of a text into Latin letters; case is lost in them, all else stays. */
export const cyrillicToLatin = (text: string): string =>
  text.replace(/[\p{Script=Cyrillic}]+/gu, (word) => {
    const letters = AZERBAIJANI.test(word) ? AZERBAIJANI_1958 : RUSSIAN;
    const small = word.toLocaleLowerCase('ru');
    const read = [...small].map((letter) => letters[letter] ?? letter).join('');
    return read.replaceAll('dzh', 'j');
  });
