const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID made here, so that sending a form twice opens one thing. */
export const newUlid = (now: number = Date.now()): string => {
  let time = '';
  for (let rest = now, digit = 0; digit < 10; digit += 1) {
    time = (ALPHABET[rest % 32] ?? '') + time;
    rest = Math.floor(rest / 32);
  }
  const random = crypto.getRandomValues(new Uint8Array(16));
  return time + Array.from(random, (byte) => ALPHABET[byte % 32] ?? '').join('');
};
