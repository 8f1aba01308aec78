import { isAt, sizeFault, type FileFormat, type FormatFault } from './format.ts';

/** Bytes of one value, by the number of its type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const TAGS = {
  width: 0x1_00,
  height: 0x1_01,
  /** Where the points lie, and how many bytes of them: in strips or in tiles. */
  points: [
    [0x1_11, 0x1_17],
    [0x1_44, 0x1_45],
  ],
  /** Lists within the list: smaller pictures, the camera, the place. */
  lists: [0x1_4a, 0x87_69, 0x88_25, 0xa0_05],
} as const;
const MOST_LISTS = 1_000;

type Values = ReadonlyMap<number, readonly number[]>;
type List = { values: Values; next: number; end: number };

const isLittle = (bytes: Buffer): boolean => isAt(bytes, 0, 'II*\0');

const readerOf = (bytes: Buffer) => {
  const little = isLittle(bytes);
  return {
    two: (at: number): number => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    four: (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
  };
};

/** A list of what a picture is, and how far what it speaks of reaches; a fault where that is not in the file. */
const listAt = (bytes: Buffer, at: number): FormatFault | List => {
  const { two, four } = readerOf(bytes);
  if (at < 8 || at + 2 > bytes.length) return 'CUT_OFF';
  const entries = two(at);
  let end = at + 2 + entries * 12 + 4;
  if (end > bytes.length) return 'CUT_OFF';
  const next = four(end - 4);
  const values = new Map<number, number[]>();
  for (let entry = at + 2; entry < at + 2 + entries * 12; entry += 12) {
    const [tag, type, count] = [two(entry), two(entry + 2), four(entry + 4)];
    const size = SIZES[type] ?? 0;
    if (size === 0) return 'BROKEN';
    const start = size * count <= 4 ? entry + 8 : four(entry + 8);
    if (start + size * count > bytes.length) return 'CUT_OFF';
    end = Math.max(end, start + size * count);
    const read = size === 2 ? two : size === 4 ? four : null;
    if (read)
      values.set(
        tag,
        Array.from({ length: count }, (_value, i) => read(start + i * size)),
      );
  }
  return { values, next, end };
};

/** How far the points of a list reach; null when they are not in the file. */
const endOfPoints = (values: Values, length: number): number | null => {
  let end = 0;
  for (const [offsets, counts] of TAGS.points) {
    const [from, many] = [values.get(offsets) ?? [], values.get(counts) ?? []];
    if (from.length !== many.length) return null;
    for (const [i, start] of from.entries()) end = Math.max(end, start + (many[i] ?? 0));
  }
  return end > length ? null : end;
};

/** Every list is followed to its end: what lies behind the last byte of which one of them speaks belongs to no picture. */
const fault = (bytes: Buffer): FormatFault | null => {
  const seen = new Set<number>();
  const waiting = [readerOf(bytes).four(4)];
  let end = 8;
  let hasPoints = false;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at) || seen.size >= MOST_LISTS) return 'BROKEN';
    seen.add(at);
    const list = listAt(bytes, at);
    if (typeof list === 'string') return list;
    const { values, next } = list;
    const points = endOfPoints(values, bytes.length);
    if (points === null) return 'CUT_OFF';
    const [width] = values.get(TAGS.width) ?? [];
    const [height] = values.get(TAGS.height) ?? [];
    const wrong = width !== undefined && height !== undefined ? sizeFault(width, height) : null;
    if (wrong) return wrong;
    hasPoints ||= points > 0 && width !== undefined && height !== undefined;
    end = Math.max(end, list.end, points);
    waiting.push(...TAGS.lists.flatMap((tag) => values.get(tag) ?? []), ...(next === 0 ? [] : [next]));
  }
  if (!hasPoints) return 'BROKEN';
  // Writers fill up to an even number.
  return bytes.length - end > 1 ? 'CARRIES' : null;
};

export const tiff: FileFormat = {
  type: 'TIFF',
  mime: 'image/tiff',
  endings: ['.tif', '.tiff'],
  begins: (bytes) => bytes.length >= 8 && (isLittle(bytes) || isAt(bytes, 0, 'MM\0*')),
  fault,
};
