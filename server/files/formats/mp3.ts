import { isAt, isZero, type FileFormat, type FormatFault } from './format.ts';

const TAG = { heading: 10, atEnd: 128 };
/** Frames that must follow each other before bytes are taken for sound. */
const LEAST_FRAMES = 3;

/** In thousands of bits a second, by the four bits of a frame: of version 1, and of 2 and 2.5. */
const BIT_RATES = [
  [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const SAMPLE_RATES = [44_100, 48_000, 32_000] as const;

/** How long the frame at a place is; null when none begins there. */
const frameAt = (bytes: Buffer, at: number): number | null => {
  const [first, second, third] = bytes.subarray(at, at + 3);
  if (first === undefined || second === undefined || third === undefined) return null;
  const version = (second >> 3) & 3;
  const isLayerThree = ((second >> 1) & 3) === 1;
  if (first !== 0xff || second < 0xe0 || version === 1 || !isLayerThree) return null;
  const isFirst = version === 3;
  const bits = BIT_RATES[isFirst ? 0 : 1][(third >> 4) - 1];
  const rate = SAMPLE_RATES[(third >> 2) & 3];
  if (bits === undefined || rate === undefined) return null;
  const perSecond = rate / (isFirst ? 1 : version === 2 ? 2 : 4);
  return Math.floor(((isFirst ? 144_000 : 72_000) * bits) / perSecond) + ((third >> 1) & 1);
};

/** Where sound begins: behind a tag that says how long it is, and the zeros that follow it. */
const soundStart = (bytes: Buffer): number => {
  if (!isAt(bytes, 0, 'ID3') || bytes.length < TAG.heading) return 0;
  const size = bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
  let at = TAG.heading + size;
  while (bytes[at] === 0) at += 1;
  return at;
};

const isTag = (rest: Buffer): boolean =>
  isAt(rest, 0, 'APETAGEX') || (rest.length === TAG.atEnd && isAt(rest, 0, 'TAG'));

const fault = (bytes: Buffer): FormatFault | null => {
  let at = soundStart(bytes);
  let frames = 0;
  for (let length = frameAt(bytes, at); length !== null; length = frameAt(bytes, at)) {
    frames += 1;
    at += length;
    // The last frame of a recording that was broken off may be short.
    if (at >= bytes.length) break;
  }
  if (frames < LEAST_FRAMES) return at >= bytes.length ? 'CUT_OFF' : 'BROKEN';
  const rest = bytes.subarray(at);
  return isZero(rest) || isTag(rest) ? null : 'CARRIES';
};

export const mp3: FileFormat = {
  type: 'MP3',
  mime: 'audio/mpeg',
  endings: ['.mp3'],
  begins: (bytes) => isAt(bytes, 0, 'ID3') || frameAt(bytes, 0) !== null,
  fault,
};
