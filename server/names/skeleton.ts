/**
 * The consonants of a word in classes: letters that some spelling exchanges share a class (c, ç and j; s and ş; k, q and ğ; x and
 * h; v and w), vowels and y between them fall out, doubled letters become one.
 */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj/gu, 'j'], [/tch|ch/gu, 'ç'], [/sch|sh/gu, 'ş'], [/kh/gu, 'x'], [/gh/gu, 'ğ'], [/zh/gu, 'j'], [/ph/gu, 'f'], [/ck/gu, 'k'],
  [/th/gu, 't'], [/dh/gu, 'd'],
]; // prettier-ignore

const CLASS: Record<string, string> = {
  b: 'B', p: 'P', d: 'D', t: 'T', f: 'F', v: 'V', w: 'V', g: 'G', k: 'K', q: 'K', ğ: 'K', x: 'H', h: 'H', l: 'L', m: 'M', n: 'N',
  r: 'R', s: 'S', ş: 'S', z: 'Z', c: 'C', ç: 'C', j: 'C',
}; // prettier-ignore

/** Voiced at the end of a word as elsewhere or hardened, as Turkish and Russian ears write it. */
const HARDENED: Record<string, string> = { B: 'P', D: 'T' };

/** The skeleton with its last consonant hardened, as a clerk may hear it. */
export const hardened = (skeleton: string): string => {
  const end = skeleton.charAt(skeleton.length - 1);
  return skeleton.slice(0, -1) + (HARDENED[end] ?? end);
};

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
  return hardened(skeleton);
};

/** A written g may be heard as g or q (K), or be the h of a Russian paper (H): each reading of a skeleton that has one. */
export const readingsOfG = (skeleton: string): string[] =>
  skeleton.includes('G')
    ? [
        skeleton.replaceAll('G', 'K'),
        skeleton.replaceAll('G', 'H'),
        ...(/G.*G/u.test(skeleton)
          ? [skeleton.replace('G', 'K').replaceAll('G', 'H'), skeleton.replace('G', 'H').replaceAll('G', 'K')]
          : []),
      ]
    : [skeleton];

const COARSE: Record<string, string> = { B: 'P', D: 'T', G: 'K', H: 'K', A: '' };

/** The skeleton in fewer classes, under which the spellings of the table are looked up. */
export const coarse = (read: string): string =>
  [...skeletonOf(read)].map((sound) => COARSE[sound] ?? sound).join('');
