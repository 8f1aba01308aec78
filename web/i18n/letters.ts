/**
 * The Azerbaijani alphabet. Chromium says that it knows `az` and does not: sorting and caseless search are done with this table.
 * I and ı are one letter, İ and i another; bare case conversion would confuse them.
 */
const ALPHABET =
  'Aa Bb Cc Çç Dd Ee Əə Ff Gg Ğğ Hh Xx Iı İi Jj Kk Qq Ll Mm Nn Oo Öö Pp Rr Ss Şş Tt Uu Üü Vv Ww Yy Zz'.split(
    ' ',
  );

const rank = new Map<string, number>();
ALPHABET.forEach((pair, position) => {
  for (const letter of pair) rank.set(letter, position + 1);
});

const plain: Record<string, string> = { ç: 'c', ə: 'e', ğ: 'g', ı: 'i', ö: 'o', ş: 's', ü: 'u' };
const small = new Map<string, string>();
for (const pair of ALPHABET) {
  const lower = pair.slice(1);
  for (const letter of pair) small.set(letter, plain[lower] ?? lower);
}

/** What is compared when the reader types into a filter: "MURATPASA", "muratpaşa" and "Muratpaşa" are one. */
export const searchable = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => small.get(letter) ?? letter.toLocaleLowerCase('en')).join('');

const EVERYTHING_ELSE = 1000;
const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';
const weight = (letter: string): number => {
  if (letter === ' ') return -20;
  if (isDigit(letter)) return -11 + Number(letter);
  return rank.get(letter) ?? EVERYTHING_ELSE + (letter.codePointAt(0) ?? 0);
};

/** Order of two texts in the Azerbaijani alphabet: spaces, digits, letters, then other scripts. It does for English too. */
export const compareText = (left: string, right: string): number => {
  const a = Array.from(left.normalize('NFC'));
  const b = Array.from(right.normalize('NFC'));
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = weight(a[at] ?? '') - weight(b[at] ?? '');
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};
