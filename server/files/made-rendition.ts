import { bareJpeg, barePng } from '../../typesetting/bare-picture.ts';
import { plainText, withoutPassages } from '../../typesetting/hidden-passages.ts';
import { isPdfOfPictures } from '../../typesetting/pdf-of-pictures.ts';
import type { FileType } from '../graphql/types.generated.ts';
import { decodingOf } from '../imports/reading/text-encoding.ts';
import type { Marks } from './marks.ts';

type File = { type: FileType; bytes: Buffer };

const isSame = (bytes: Buffer, other: Uint8Array | null): boolean => other !== null && bytes.equals(other);

/** The text without its passages, as the desk of redaction makes it; null when a passage reaches beyond its end. */
const hiddenIn = (original: Buffer, marks: Marks): Buffer | null => {
  const text = plainText(new TextDecoder(decodingOf(original, null).encoding).decode(original));
  const passages = marks.flatMap((mark) => ('from' in mark ? [mark] : []));
  if (passages.some(({ to }) => to > text.length)) return null;
  return Buffer.from(withoutPassages(text, passages), 'utf8');
};

/** What a rendition of each kind is made as; of the others none is made here. */
const MADE_AS: Partial<Record<FileType, FileType>> = {
  PDF: 'PDF',
  PNG: 'PNG',
  JPEG: 'JPEG',
  WEBP: 'JPEG',
  TEXT: 'TEXT',
};

/**
 * True when a rendition can hold nothing of its original but what is drawn or written in it: a PDF is pictures alone, a picture its points alone, a text
 * the original without the passages. Whether the right places were marked, the second officer sees.
 */
export const isBareRendition = (rendition: File, original: File, marks: Marks): boolean => {
  const { type, bytes } = rendition;
  if (MADE_AS[original.type] !== type) return false;
  if (marks.some((mark) => 'from' in mark) !== (type === 'TEXT')) return false;
  switch (type) {
    case 'PDF':
      return isPdfOfPictures(bytes);
    case 'PNG':
      return isSame(bytes, barePng(bytes));
    case 'JPEG':
      return isSame(bytes, bareJpeg(bytes));
    case 'TEXT':
      return isSame(bytes, hiddenIn(original.bytes, marks));
    default:
      return false;
  }
};
