import { bareJpeg, barePng } from '../../typesetting/bare-picture.ts';
import { withoutPassages } from '../../typesetting/hidden-passages.ts';
import { pdfOfPictures, type PicturePage } from '../../typesetting/pdf-of-pictures.ts';
import type { FileType } from '../api/operations.generated.ts';
import { brushOf, type Pages } from './drawn-pages.ts';
import { isBox, type Mark, WHOLE } from './marks.ts';

type Making = { signal: AbortSignal; onProgress: (share: number) => void };

const GOOD = 0.85;

/** Paints over every point that a mark touches, before anything is packed: what lies under it is nowhere any more. */
const paintOver = (canvas: HTMLCanvasElement, page: number, marks: readonly Mark[]): void => {
  const brush = brushOf(canvas);
  brush.fillStyle = '#000000';
  const [across, down] = [canvas.width / WHOLE, canvas.height / WHOLE];
  for (const mark of marks) {
    if (!isBox(mark) || mark.page !== page) continue;
    const [left, top] = [Math.floor(mark.x * across), Math.floor(mark.y * down)];
    const [right, bottom] = [
      Math.ceil((mark.x + mark.width) * across),
      Math.ceil((mark.y + mark.height) * down),
    ];
    brush.fillRect(left, top, right - left, bottom - top);
  }
};

const packed = async (
  canvas: HTMLCanvasElement,
  type: 'image/png' | 'image/jpeg',
): Promise<Uint8Array<ArrayBuffer>> => {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, GOOD));
  const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
  const bare = type === 'image/png' ? barePng(bytes) : bareJpeg(bytes);
  if (!bare) throw new Error('the browser packed no picture');
  return bare;
};

/** A document of its pages as pictures, with what is marked painted over. */
const documentOf = async (pages: Pages, marks: readonly Mark[], { signal, onProgress }: Making) => {
  const made: PicturePage[] = [];
  for (let page = 1; page <= pages.count; page += 1) {
    signal.throwIfAborted();
    const { canvas, width, height } = await pages.draw(page);
    paintOver(canvas, page, marks);
    made.push({ jpeg: await packed(canvas, 'image/jpeg'), width, height });
    onProgress(page / pages.count);
  }
  signal.throwIfAborted();
  return pdfOfPictures(made);
};

const pictureOf = async (pages: Pages, marks: readonly Mark[], type: 'image/png' | 'image/jpeg') => {
  const { canvas } = await pages.draw(1);
  paintOver(canvas, 1, marks);
  return packed(canvas, type);
};

export type Subject =
  { is: 'PAGES'; type: FileType; pages: Pages } | { is: 'WORDS'; type: FileType; words: string };

/** The bytes of a rendition without what is marked. */
export const madeRendition = (
  subject: Subject,
  marks: readonly Mark[],
  making: Making,
): Promise<Uint8Array<ArrayBuffer>> => {
  if (subject.is === 'WORDS') {
    const passages = marks.flatMap((mark) => (isBox(mark) ? [] : [mark]));
    return Promise.resolve(new TextEncoder().encode(withoutPassages(subject.words, passages)));
  }
  if (subject.type === 'PDF') return documentOf(subject.pages, marks, making);
  return pictureOf(subject.pages, marks, subject.type === 'PNG' ? 'image/png' : 'image/jpeg');
};
