import { isAt, type FileFormat, type FormatFault } from './format.ts';

const END = '%%EOF';
/** What runs when a document is opened or clicked on, as it stands outside its packed parts. */
const RUNS = /\/(?:JavaScript|JS|Launch)(?![A-Za-z0-9])/u;

/** The text of a document without its packed parts, in which any letters may stand by chance. */
const spokenIn = (bytes: Buffer): string => {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = bytes.indexOf('stream', at, 'latin1');
    if (start < 0) return [...parts, bytes.toString('latin1', at)].join('');
    const end = bytes.indexOf('endstream', start, 'latin1');
    parts.push(bytes.toString('latin1', at, start));
    if (end < 0) return parts.join('');
    at = end + 'endstream'.length;
  }
};

const fault = (bytes: Buffer): FormatFault | null => {
  const end = bytes.lastIndexOf(END, undefined, 'latin1');
  if (end < 0) return 'CUT_OFF';
  if (/[^\s\0]/u.test(bytes.toString('latin1', end + END.length))) return 'CARRIES';
  const spoken = spokenIn(bytes);
  if (!spoken.includes('startxref') || !spoken.includes(' obj')) return 'BROKEN';
  return RUNS.test(spoken) ? 'RUNS' : null;
};

export const pdf: FileFormat = {
  type: 'PDF',
  mime: 'application/pdf',
  endings: ['.pdf'],
  begins: (bytes) => isAt(bytes, 0, '%PDF-'),
  fault,
};
