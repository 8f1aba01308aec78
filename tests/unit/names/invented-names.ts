import { blockingKeysOf } from '../../../server/names/keys.ts';
import { toEnglish, toRussian } from '../../../server/names/transliterate.ts';

/** Invented: family stems that are given names with an ending, and stems that no table holds. */
export const FAMILIES = [
  'Quliyev', 'Həsənov', 'Xəlilov', 'Cəfərov', 'Şirinov', 'Məmmədov', 'Qəribov', 'Ağayev', 'Rəcəbov', 'İskəndərov', 'Vəliyev',
  'Göyüşov', 'Dəmirov', 'Tağıyev', 'Hümbətov', 'Əskərov', 'Çobanlı', 'Xankişiyev', 'Soltanzadə', 'Kərbəlayev', 'Yadigarov',
  'Qaracayev', 'Mehdixanov', 'Pirməmmədov', 'Küçərli', 'Zərbəliyev', 'Nəzərəliyev', 'Şahsuvarov', 'Bünyadov', 'Fərzəliyev',
]; // prettier-ignore
export const GIVENS = [
  'Elçin', 'Rəşad', 'Cavid', 'İlqar', 'Vüqar', 'Eldəniz', 'Xəyyam', 'Toğrul', 'Həmid', 'Əlövsət', 'Orxan', 'Qüdrət', 'Şamil',
  'Mübariz', 'Yaqub', 'Ceyhun', 'Pərviz', 'Rövşən', 'Səxavət', 'Nicat', 'Bəxtiyar', 'Çingiz', 'İsmayıl', 'Müşfiq', 'Zülfüqar',
]; // prettier-ignore

/** A small generator with a fixed seed, so that a failure can be seen again. */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const namesOf = (count: number): string[] => {
  const next = numbers(20_251);
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  return Array.from({ length: count }, () => `${one(FAMILIES)} ${one(GIVENS)}`);
};

export const sharesKey = (a: string, b: string): boolean => {
  const keys = new Set(blockingKeysOf(a));
  return blockingKeysOf(b).some((key) => keys.has(key));
};

const next = numbers(77);

/** One letter of each word is lost, never the first of a short word alone. */
const loseOne = (name: string): string =>
  name
    .split(' ')
    .map((word) => {
      const at = Math.floor(next() * word.length);
      return word.slice(0, at) + word.slice(at + 1);
    })
    .join(' ');

const ascii = (name: string): string =>
  name.replaceAll('ə', 'e').replaceAll('Ə', 'E').replaceAll('ı', 'i').normalize('NFD').replace(/\p{M}/gu, '');

export const CORRUPTIONS: Record<string, (name: string) => string> = {
  'dropped diacritics': ascii,
  'x→kh': (name) => name.replaceAll('x', 'kh').replaceAll('X', 'Kh'),
  'q→g': (name) => name.replaceAll('q', 'g').replaceAll('Q', 'G'),
  'c→j': (name) => name.replaceAll('c', 'j').replaceAll('C', 'J'),
  'ş→sh': (name) => name.replaceAll('ş', 'sh').replaceAll('Ş', 'Sh'),
  'Russian Cyrillic': toRussian,
  'another order': (name) => name.split(' ').toReversed().join(' '),
  'a letter lost in each word': loseOne,
  'several at once': (name) => toEnglish(name).split(' ').toReversed().join(' ').replaceAll('gh', 'g'),
};
