import { isAt, type FileFormat, type FormatFault } from './format.ts';

type Box = { name: string; content: Buffer };

const boxesOf = (bytes: Buffer): FormatFault | Box[] => {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 8 > bytes.length) return 'CARRIES';
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (!/^[\x20-\x7e\xa9]{4}$/u.test(name)) return 'CARRIES';
    const said = bytes.readUInt32BE(at);
    if (said === 1 && at + 16 > bytes.length) return 'CUT_OFF';
    // 0: to the end; 1: its length is too large for four bytes.
    const length = said === 0 ? bytes.length - at : said === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : said;
    const heading = said === 1 ? 16 : 8;
    if (length < heading) return 'BROKEN';
    if (at + length > bytes.length) return 'CUT_OFF';
    boxes.push({ name, content: bytes.subarray(at + heading, at + length) });
    at += length;
  }
  return boxes;
};

/** Whether one of its tracks says that it is of pictures. */
const hasVideo = (description: Buffer): boolean => {
  for (let at = description.indexOf('hdlr'); at >= 0; at = description.indexOf('hdlr', at + 1))
    if (isAt(description, at + 12, 'vide')) return true;
  return false;
};

export const isOfBoxes = (bytes: Buffer): boolean =>
  isAt(bytes, 4, 'ftyp') &&
  /^(?:M4A |M4B |M4V |avc1|mp4[12]|iso[m2-6]|dash)$/u.test(bytes.toString('latin1', 8, 12));

/** Whether a track of the file is of pictures: then it is a film. Of one that is cut off before that is said, nobody knows. */
export const showsPictures = (bytes: Buffer): boolean => {
  const boxes = boxesOf(bytes);
  const at = bytes.indexOf('moov');
  if (typeof boxes === 'string') return at >= 0 && hasVideo(bytes.subarray(at));
  return boxes.some(({ name, content }) => name === 'moov' && hasVideo(content));
};

export const boxFault = (bytes: Buffer): FormatFault | null => {
  const boxes = boxesOf(bytes);
  if (typeof boxes === 'string') return boxes;
  const description = boxes.find(({ name }) => name === 'moov');
  if (!description || !boxes.some(({ name }) => name === 'mdat')) return 'CUT_OFF';
  return null;
};

export const m4a: FileFormat = {
  type: 'M4A',
  mime: 'audio/mp4',
  endings: ['.m4a', '.mp4'],
  begins: (bytes) => isOfBoxes(bytes) && !showsPictures(bytes),
  fault: boxFault,
};
