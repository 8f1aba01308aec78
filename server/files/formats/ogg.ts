import { isAt, type FileFormat, type FormatFault } from './format.ts';

const HEADING = 27;
const SOUNDS = ['\u0001vorbis', 'OpusHead', 'Speex   ', '\u007FFLAC'];

const fault = (bytes: Buffer): FormatFault | null => {
  let hasSound = false;
  for (let at = 0; at < bytes.length;) {
    if (!isAt(bytes, at, 'OggS')) return at === 0 ? 'BROKEN' : 'CARRIES';
    if (at + HEADING > bytes.length) return 'CUT_OFF';
    const segments = bytes.subarray(at + HEADING, at + HEADING + (bytes[at + 26] ?? 0));
    const content = at + HEADING + segments.length;
    const end = content + segments.reduce((sum, length) => sum + length, 0);
    if (segments.length < (bytes[at + 26] ?? 0) || end > bytes.length) return 'CUT_OFF';
    if (isAt(bytes, content, '\u0080theora')) return 'VIDEO';
    hasSound ||= SOUNDS.some((sound) => isAt(bytes, content, sound));
    at = end;
  }
  return hasSound ? null : 'BROKEN';
};

export const ogg: FileFormat = {
  type: 'OGG',
  mime: 'audio/ogg',
  endings: ['.ogg', '.oga', '.opus'],
  begins: (bytes) => isAt(bytes, 0, 'OggS'),
  fault,
};
