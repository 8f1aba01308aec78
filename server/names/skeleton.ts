/**
 * The consonants of a word in classes: letters that some spelling exchanges share a class, vowels and y fall out, doubled letters
 * become one. `c` may stand for ç or for c (English j), and s for ş: where a spelling is open, a word has several skeletons.
 */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj/gu, 'j'], [/tch|ch/gu, 'ç'], [/sch|sh/gu, 'ş'], [/kh|gh/gu, 'x'], [/zh/gu, 'j'], [/ph/gu, 'f'], [/ck/gu, 'k'],
  [/th/gu, 't'], [/dh/gu, 'd'],
]; // prettier-ignore

const CLASS: Record<string, string> = {
  b: 'P', p: 'P', d: 'T', t: 'T', f: 'F', v: 'V', w: 'V', g: 'K', k: 'K', q: 'K', ğ: 'K', x: 'K', h: 'K', l: 'L', m: 'M', n: 'N',
  r: 'R', s: 'S', ş: 'S', z: 'Z', c: 'C', ç: 'C', j: 'C',
}; // prettier-ignore

/** The classes of the consonants of a word, in order; empty for a word of vowels. */
export const skeletonOf = (read: string): string => {
  let text = read;
  for (const [form, sound] of DIGRAPHS) text = text.replace(form, sound);
  let skeleton = '';
  let last = '';
  for (const letter of text) {
    const sound = CLASS[letter] ?? '';
    if (sound !== '' && letter !== last) skeleton += sound;
    last = letter;
  }
  return skeleton;
};
