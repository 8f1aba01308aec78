import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FORM = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/u;

export const isUlid = (text: string): boolean => FORM.test(text);

/** A new ULID: 48 bits of time, 80 of chance. */
export const newUlid = (now = Date.now()): string => {
  let time = '';
  for (let rest = now, i = 0; i < 10; i += 1, rest = Math.floor(rest / 32))
    time = (ALPHABET[rest % 32] ?? '0') + time;
  return time + [...randomBytes(16)].map((byte) => ALPHABET[byte % 32]).join('');
};
