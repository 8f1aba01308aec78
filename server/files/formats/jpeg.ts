import { isZero, sizeFault, type FileFormat, type FormatFault } from './format.ts';

const [START, END, SCAN] = [0xd8, 0xd9, 0xda];

const isStart = (bytes: Buffer, at: number): boolean =>
  bytes[at] === 0xff && bytes[at + 1] === START && bytes[at + 2] === 0xff;

/** Markers that say how large the picture is; three of their row say something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Where the points of a scan end: at a marker that is neither a doubled byte nor a restart. -1 when there is none. */
const endOfScan = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return -1;
    const isPartOfScan = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isPartOfScan) return at;
  }
  return -1;
};

/** One picture, from its start: a fault, or where it ends. */
const walk = (bytes: Buffer, start: number): FormatFault | number => {
  let at = start + 2;
  let hasScan = false;
  let hasSize = false;
  while (at + 2 <= bytes.length) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return 'BROKEN';
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) return hasScan && hasSize ? at + 2 : 'BROKEN';
    if (at + 4 > bytes.length) return 'CUT_OFF';
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return 'CUT_OFF';
    if (isFrame(marker)) {
      if (end < at + 9) return 'BROKEN';
      const wrong = sizeFault(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
      if (wrong) return wrong;
      hasSize = true;
    }
    at = end;
    if (marker !== SCAN) continue;
    hasScan = true;
    at = endOfScan(bytes, end);
    if (at < 0) return 'CUT_OFF';
  }
  return 'CUT_OFF';
};

/** Cameras put further pictures behind the first one, and zeros between them: nothing else may follow. */
const fault = (bytes: Buffer): FormatFault | null => {
  let at = 0;
  for (;;) {
    const end = walk(bytes, at);
    if (typeof end !== 'number') return end;
    if (isZero(bytes.subarray(end))) return null;
    at = bytes.indexOf(0xff, end);
    if (at < 0 || !isStart(bytes, at) || !isZero(bytes.subarray(end, at))) return 'CARRIES';
  }
};

export const jpeg: FileFormat = {
  type: 'JPEG',
  mime: 'image/jpeg',
  endings: ['.jpg', '.jpeg'],
  begins: (bytes) => isStart(bytes, 0),
  fault,
};
