/**
 * The consonants of a word in classes: letters that some spelling exchanges share a class (c, ç and j; s and ş; g, ğ, k, q, x and
 * h; those that harden at the end), vowels and y between them fall out, doubled letters become one.
 */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj/gu, 'j'], [/tch|ch/gu, 'ç'], [/sch|sh/gu, 'ş'], [/kh|gh/gu, 'x'], [/zh/gu, 'j'], [/ph/gu, 'f'], [/ck/gu, 'k'],
  [/th/gu, 't'], [/dh/gu, 'd'],
]; // prettier-ignore

const CLASS: Record<string, string> = {
  b: 'P', p: 'P', d: 'T', t: 'T', f: 'F', v: 'V', w: 'V', g: 'K', k: 'K', q: 'K', ğ: 'K', x: 'K', h: 'K', l: 'L', m: 'M', n: 'N',
  r: 'R', s: 'S', ş: 'S', z: 'Z', c: 'C', ç: 'C', j: 'C',
}; // prettier-ignore

/**
 * The classes of the consonants of a word, in order, with A for a vowel at the beginning and at the end. A final h after a vowel is
 * not heard. Empty for a word without letters.
 */
export const skeletonOf = (read: string): string => {
  let text = read.replace(/(?<=[aeə])h$/u, '');
  for (const [form, sound] of DIGRAPHS) text = text.replace(form, sound);
  const letters = [...text];
  let skeleton = '';
  let last = '';
  for (const [at, letter] of letters.entries()) {
    const sound = CLASS[letter] ?? (at === 0 || at === letters.length - 1 ? 'A' : '');
    if (sound !== '' && letter !== last) skeleton += sound;
    last = letter;
  }
  return skeleton;
};
