/**
 * A chart's document as it lies in a tab, where room is counted in characters: the same text, to the letter, with what comes a thousand times written short. Characters
 * that JSON never has bare, because it writes them as escapes, stand for what follows them or for what they replace.
 */
const AN_ID = '\u0001';
const A_PLACE = '\u0004';
/** What stands between two elements that were laid out, and between two that were folded. */
const BETWEEN: readonly (readonly [short: string, long: string])[] = [
  ['\u0002', `0],"e:${AN_ID}`],
  ['\u0003', `","m:${AN_ID}`],
  ['\u0005', `":"${AN_ID}`],
];

/** Fifteen bits are one character, beyond those of Latin and below the halves of pairs. */
const FIRST = 0x100;
const MOST = 0x7fff;
const charOf = (bits: number): string => String.fromCharCode(FIRST + bits);
const bitsAt = (text: string, at: number): number => text.charCodeAt(at) - FIRST;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID = /[0-9A-HJKMNP-TV-Z]{26}/gu;
const ID_CHARS = 9;

/** Three letters of an id in each character; the last has two. */
const packedId = (id: string): string => {
  let packed = '';
  for (let at = 0; at < id.length; at += 3) {
    const letters = [0, 1, 2].map((more) => Math.max(0, ALPHABET.indexOf(id[at + more] ?? '0')));
    packed += charOf(letters.reduce((bits, letter) => bits * 32 + letter, 0));
  }
  return packed;
};

const unpackedId = (packed: string): string => {
  let id = '';
  for (let at = 0; at < packed.length; at += 1) {
    const bits = bitsAt(packed, at);
    id += [bits >> 10, (bits >> 5) & 31, bits & 31].map((letter) => ALPHABET[letter] ?? '').join('');
  }
  return id.slice(0, 26);
};

/** Tenths, so many to either side of nothing. */
const FARTHEST = 2 ** 29;
const PLACE = /":\[(-?\d+(?:\.\d)?),(-?\d+(?:\.\d)?),/gu;

const packedNumber = (text: string): string | null => {
  const tenths = Math.round(Number(text) * 10);
  if (Math.abs(tenths) >= FARTHEST || String(tenths / 10) !== text) return null;
  const bits = tenths + FARTHEST;
  return charOf(Math.floor(bits / (MOST + 1))) + charOf(bits % (MOST + 1));
};

const unpackedNumber = (packed: string, at: number): string =>
  String((bitsAt(packed, at) * (MOST + 1) + bitsAt(packed, at + 1) - FARTHEST) / 10);

const packedPlace = (all: string, x: string, y: string): string => {
  const [one, other] = [packedNumber(x), packedNumber(y)];
  return one === null || other === null ? all : A_PLACE + one + other;
};

/** A part of a text: as it is written, the ids to which it refers by their numbers, and how long it is when it is read again. */
export type Piece = { text: string; ids: ReadonlyMap<string, number>; length: number };

// For as long as the page lives an id has one number, so that what was written short once needs not be again. Those beyond stay as they are.
const numbers = new Map<string, number>();
const numberOf = (id: string): number | null => {
  const known = numbers.get(id);
  if (known !== undefined || numbers.size > MOST) return known ?? null;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
};

export const shortPiece = (text: string): Piece => {
  const ids = new Map<string, number>();
  const referring = text.replaceAll(ID, (id) => {
    const number = numberOf(id);
    if (number === null) return id;
    ids.set(id, number);
    return AN_ID + charOf(number);
  });
  const short = BETWEEN.reduce(
    (said, [sign, long]) => said.replaceAll(long, sign),
    referring.replaceAll(PLACE, packedPlace),
  );
  return { text: short, ids, length: text.length };
};

/** What the pieces refer to, and on the next line `text`, which was made of them. */
export const withIds = (pieces: readonly Piece[], text: string): string => {
  const used = new Map<string, number>();
  for (const { ids } of pieces) for (const [id, number] of ids) used.set(id, number);
  const table = [...used].map(([id, number]) => charOf(number) + packedId(id));
  return `${table.join('')}\n${text}`;
};

/** The text as it was; what was never written short is given as it is. */
export const longText = (short: string): string => {
  const [table = '', ...rest] = short.split('\n');
  if (rest.length === 0) return short;
  const ids = new Map<string, string>();
  for (let at = 0; at < table.length; at += 1 + ID_CHARS)
    ids.set(table.charAt(at), unpackedId(table.slice(at + 1, at + 1 + ID_CHARS)));
  const long = BETWEEN.toReversed().reduce(
    (text, [sign, words]) => text.replaceAll(sign, words),
    rest.join('\n'),
  );
  const [first = '', ...places] = long.split(A_PLACE);
  const placed = places.map(
    (part) => `":[${unpackedNumber(part, 0)},${unpackedNumber(part, 2)},${part.slice(4)}`,
  );
  const [begin = '', ...references] = [first, ...placed].join('').split(AN_ID);
  return [begin, ...references.map((part) => (ids.get(part.charAt(0)) ?? '') + part.slice(1))].join('');
};
