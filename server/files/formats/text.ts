import { decodingOf } from '../../imports/reading/text-encoding.ts';
import type { FileFormat } from './format.ts';

const FIRST_LETTER = 0x20;
const DELETED = 0x7f;
/** Tabs, line ends, page ends, and the marks with which old files end or colour their letters. */
const IN_TEXT = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x1b]);

const hasOtherThanText = (part: string): boolean => {
  for (let at = 0; at < part.length; at += 1) {
    const code = part.charCodeAt(at);
    if (code === DELETED || (code < FIRST_LETTER && !IN_TEXT.has(code))) return true;
  }
  return false;
};

export const text: FileFormat = {
  type: 'TEXT',
  mime: 'text/plain',
  endings: ['.txt', '.csv', '.tsv', '.log'],
  begins: (bytes) => !hasOtherThanText(decodingOf(bytes, null).beginning),
  fault: (bytes) => {
    for (const part of decodingOf(bytes, null).chunks()) if (hasOtherThanText(part)) return 'BROKEN';
    return null;
  },
};
