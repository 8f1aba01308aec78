import { createHash } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id of what concerns these ids together, in whichever order they are given: the same pair is kept once, by whomever it is found. */
export const pairIdOf = (...ids: readonly string[]): string => {
  const bytes = createHash('sha256')
    .update([...ids].sort().join(' '))
    .digest();
  return [...bytes.subarray(0, 26)]
    .map((byte, position) => ALPHABET[byte % (position === 0 ? 8 : 32)])
    .join('');
};
