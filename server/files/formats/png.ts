import { crc32 } from 'node:zlib';
import { sizeFault, type FileFormat, type FormatFault } from './format.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length and name before the content of a chunk, and its check sum behind. */
const AROUND = 12;

const fault = (bytes: Buffer): FormatFault | null => {
  let at = SIGNATURE.length;
  let hasPoints = false;
  while (at + AROUND <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + AROUND + length;
    if (end > bytes.length) return 'CUT_OFF';
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return 'BROKEN';
    if (at === SIGNATURE.length) {
      if (name !== 'IHDR' || length !== 13) return 'BROKEN';
      const wrong = sizeFault(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
      if (wrong) return wrong;
    }
    if (name === 'IDAT') hasPoints = true;
    if (name === 'IEND') {
      if (!hasPoints) return 'BROKEN';
      return end === bytes.length ? null : 'CARRIES';
    }
    at = end;
  }
  return 'CUT_OFF';
};

export const png: FileFormat = {
  type: 'PNG',
  mime: 'image/png',
  endings: ['.png'],
  begins: (bytes) => bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE),
  fault,
};
