import { isUtf8 } from 'node:buffer';
import { FileProblem } from './file-problem.ts';

const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1254', 'windows-1251'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const CHUNK = 1 << 20;
const SAMPLE = 1 << 16;

/** How the bytes become text. `chunks` starts anew each time it is asked for. */
export type Decoding = {
  encoding: Encoding;
  hasBom: boolean;
  beginning: string;
  chunks: () => Iterable<string>;
};

const bomOf = (bytes: Uint8Array): { encoding: Encoding; length: number } | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  return null;
};

/** Nearly every second byte is 0 (Latin) or 4 (Cyrillic): two bytes a letter. */
const looksLikeUtf16 = (sample: Uint8Array): boolean => {
  let high = 0;
  for (let at = 1; at < sample.length; at += 2) if (sample[at] === 0 || sample[at] === 4) high += 1;
  let low = 0;
  for (let at = 0; at < sample.length; at += 2) if (sample[at] === 0) low += 1;
  const pairs = Math.floor(sample.length / 2);
  return pairs >= 4 && high > pairs * 0.8 && low < pairs * 0.1;
};

const isPlainLetter = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** Cyrillic words are letters above 127 side by side; in Turkish and Azerbaijani such letters stand alone between plain ones. */
const codePageOf = (sample: Uint8Array): Encoding => {
  let together = 0;
  let alone = 0;
  for (let at = 1; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    const before = sample[at - 1] ?? 0;
    if (byte >= 0xc0 && before >= 0xc0) together += 1;
    else if ((byte >= 0xc0 && isPlainLetter(before)) || (before >= 0xc0 && isPlainLetter(byte))) alone += 1;
  }
  return together > alone ? 'windows-1251' : 'windows-1254';
};

/** Text that is UTF-8 but for a few broken letters stays UTF-8. */
const isNearlyUtf8 = (sample: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(sample);
  let broken = 0;
  let whole = 0;
  for (const letter of text)
    if (letter === '\uFFFD') broken += 1;
    else if (letter > '\u007F') whole += 1;
  return broken * 20 <= whole;
};

const guess = (bytes: Uint8Array): Encoding => {
  const sample = bytes.subarray(0, SAMPLE);
  if (looksLikeUtf16(sample)) return 'utf-16le';
  if (isUtf8(bytes)) return 'utf-8';
  // What is not plain may begin far into the file.
  const odd = bytes.findIndex((byte) => byte >= 0x80);
  const around = bytes.subarray(Math.max(0, odd - 100), odd + SAMPLE);
  return isNearlyUtf8(around) ? 'utf-8' : codePageOf(around);
};

const asked = (encoding: string): Encoding => {
  const known = ENCODINGS.find((name) => name === encoding);
  if (known === undefined)
    throw new FileProblem(
      `Bu kodlaşdırma tanınmır. Bunlardan birini seçin: ${ENCODINGS.join(', ')}.`,
      `This encoding is not known. Choose one of ${ENCODINGS.join(', ')}.`,
    );
  return known;
};

export const decodingOf = (bytes: Uint8Array, wanted: string | null): Decoding => {
  const bom = bomOf(bytes);
  const encoding = wanted === null ? (bom?.encoding ?? guess(bytes)) : asked(wanted);
  const body = bom?.encoding === encoding ? bytes.subarray(bom.length) : bytes;
  return {
    encoding,
    hasBom: bom !== null,
    beginning: new TextDecoder(encoding).decode(body.subarray(0, SAMPLE)),
    *chunks() {
      const decoder = new TextDecoder(encoding, { ignoreBOM: true });
      for (let at = 0; at < body.length; at += CHUNK)
        yield decoder.decode(body.subarray(at, at + CHUNK), { stream: true });
      yield decoder.decode();
    },
  };
};
