import { isAt, sizeFault, type FileFormat, type FormatFault } from './format.ts';

const HEADING = 12;
type Chunk = { name: string; content: Buffer };

/** The parts of a file that says how long it is and how long each of them is. */
const chunksOf = (bytes: Buffer): FormatFault | Chunk[] => {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return 'CUT_OFF';
  if (end + (end % 2) < bytes.length) return 'CARRIES';
  const chunks: Chunk[] = [];
  for (let at = HEADING; at < end;) {
    if (at + 8 > end) return 'BROKEN';
    const length = bytes.readUInt32LE(at + 4);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (at + 8 + length > end) return 'CUT_OFF';
    chunks.push({ name: bytes.toString('latin1', at, at + 4), content });
    at += 8 + length + (length % 2);
  }
  return chunks;
};

const begins =
  (form: string) =>
  (bytes: Buffer): boolean =>
    isAt(bytes, 0, 'RIFF') && isAt(bytes, 8, form);

const soundFault = (bytes: Buffer): FormatFault | null => {
  const chunks = chunksOf(bytes);
  if (typeof chunks === 'string') return chunks;
  const names = chunks.map(({ name }) => name);
  return names.includes('fmt ') && names.includes('data') ? null : 'BROKEN';
};

export const wav: FileFormat = {
  type: 'WAV',
  mime: 'audio/wav',
  endings: ['.wav'],
  begins: begins('WAVE'),
  fault: soundFault,
};

/** How large the picture is; null when it does not say so. */
const sizeOf = ({ name, content }: Chunk): [number, number] | null => {
  if (name === 'VP8X' && content.length >= 10)
    return [content.readUIntLE(4, 3) + 1, content.readUIntLE(7, 3) + 1];
  if (name === 'VP8L' && content.length >= 5) {
    const packed = content.readUInt32LE(1);
    return [(packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1];
  }
  if (name === 'VP8 ' && content.length >= 10)
    return [content.readUInt16LE(6) & 0x3fff, content.readUInt16LE(8) & 0x3fff];
  return null;
};

const pictureFault = (bytes: Buffer): FormatFault | null => {
  const chunks = chunksOf(bytes);
  if (typeof chunks === 'string') return chunks;
  const [first] = chunks;
  const size = first && sizeOf(first);
  const hasPoints = chunks.some(({ name }) => name === 'VP8 ' || name === 'VP8L' || name === 'ANMF');
  return size && hasPoints ? sizeFault(...size) : 'BROKEN';
};

export const webp: FileFormat = {
  type: 'WEBP',
  mime: 'image/webp',
  endings: ['.webp'],
  begins: begins('WEBP'),
  fault: pictureFault,
};
