import { bareJpeg, joined, sizeOfJpeg } from './bare-picture.ts';

/** A page that is one picture. Its size is in points, of which 72 make an inch. */
export type PicturePage = { jpeg: Uint8Array; width: number; height: number };

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const OBJECTS_BEFORE = 2;
const OBJECTS_OF_PAGE = 3;

const IMAGE =
  /<<\/Type\/XObject\/Subtype\/Image\/Width \d+\/Height \d+\/ColorSpace\/DeviceRGB\/BitsPerComponent 8\/Filter\/DCTDecode\/Length (?<length>\d+)>>\nstream\n$/u;
const STREAM = '>>\nstream\n';
const END = '\nendobj\n';
const BOX = /\/MediaBox\[0 0 (?<width>\d+) (?<height>\d+)\]/u;

/**
 * A PDF of pictures: a page is what is drawn of it and nothing else. There is no text, no font, no name of a program, no day, no attachment, no earlier
 * state: every byte outside the pictures follows from how many they are and how large. Throws for what is no JPEG with three colours.
 */
export const pdfOfPictures = (pages: readonly PicturePage[]): Uint8Array<ArrayBuffer> => {
  const parts: Uint8Array[] = [];
  const starts: number[] = [];
  let length = 0;
  const put = (...given: (string | Uint8Array)[]): void => {
    for (const part of given) {
      const bytes = typeof part === 'string' ? ascii(part) : part;
      parts.push(bytes);
      length += bytes.length;
    }
  };
  const object = (...content: (string | Uint8Array)[]): void => {
    starts.push(length);
    put(`${starts.length} 0 obj\n`, ...content, '\nendobj\n');
  };
  const idOf = (page: number): number => OBJECTS_BEFORE + 1 + page * OBJECTS_OF_PAGE;
  put('%PDF-1.7\n');
  object('<</Type/Catalog/Pages 2 0 R>>');
  const kids = pages.map((_page, at) => `${idOf(at)} 0 R`).join(' ');
  object(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  pages.forEach((page, at) => {
    const [width, height] = [Math.round(page.width), Math.round(page.height)];
    const jpeg = bareJpeg(page.jpeg);
    const points = jpeg && sizeOfJpeg(jpeg);
    if (!jpeg || !points) throw new Error('a page is no JPEG with three colours');
    const drawn = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`;
    object(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]`,
      `/Resources<</XObject<</P ${idOf(at) + 2} 0 R>>>>/Contents ${idOf(at) + 1} 0 R>>`,
    );
    object(`<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`);
    object(
      `<</Type/XObject/Subtype/Image/Width ${points.width}/Height ${points.height}`,
      `/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>\nstream\n`,
      jpeg,
      '\nendstream',
    );
  });
  const table = length;
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`);
  put(`xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
  put(`trailer\n<</Size ${starts.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`);
  return joined(parts);
};

/** So much of an object stands before its stream; the list of pages alone is longer. */
const LONGEST_HEAD = 512;
const LONGEST_LIST = 1 << 20;

/** The pages of a file that `pdfOfPictures` made; what another program made gives others, or none. */
const pagesIn = (pdf: Uint8Array): PicturePage[] => {
  const pages: PicturePage[] = [];
  const latin = new TextDecoder('latin1');
  // Pictures are skipped by their length: what looks like an object within one is none.
  let at = 0;
  while (at < pdf.length) {
    const headOf = (length: number): string => latin.decode(pdf.subarray(at, at + length));
    const short = headOf(LONGEST_HEAD);
    const head = short.startsWith('2 0 obj') ? headOf(LONGEST_LIST) : short;
    const stream = head.indexOf(STREAM);
    const image = stream < 0 ? null : IMAGE.exec(head.slice(0, stream + STREAM.length));
    const box = BOX.exec(head);
    const next = head.indexOf(END);
    if (box && next >= 0 && box.index < next) {
      const { width, height } = box.groups ?? {};
      pages.push({ jpeg: new Uint8Array(), width: Number(width), height: Number(height) });
    }
    const page = pages.at(-1);
    if (image && page) {
      const start = at + stream + STREAM.length;
      const end = start + Number(image.groups?.['length']);
      page.jpeg = pdf.subarray(start, end);
      at = end + '\nendstream'.length + END.length;
    } else if (next >= 0) at += next + END.length;
    else return pages;
  }
  return pages;
};

/** True when a file is pictures and nothing else, byte for byte as `pdfOfPictures` writes them. */
export const isPdfOfPictures = (pdf: Uint8Array): boolean => {
  try {
    const pages = pagesIn(pdf);
    const again = pages.length > 0 ? pdfOfPictures(pages) : null;
    return again?.length === pdf.length && again.every((byte, at) => byte === pdf[at]);
  } catch {
    return false;
  }
};
