import { getDocument, PDFWorker, Util, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import type { PageText } from './places-on-page.ts';

/** A page as it is drawn; its size in points, of which 72 make an inch. */
export type DrawnPage = { canvas: HTMLCanvasElement; width: number; height: number };

/** The pages of a document, or the one of a picture. */
export type Pages = {
  count: number;
  /** As seen, on white. Throws PageNotWhole when a part of it cannot be drawn. */
  draw(page: number): Promise<DrawnPage>;
  /** Null when it has no letters: it was scanned, or it is a picture. */
  textOf(page: number): Promise<PageText | null>;
  close(): void;
};

/** A picture in a page is packed in a way that is not read here: hidden places of what is not seen cannot be marked. */
export class PageNotWhole extends Error {
  readonly page: number;
  constructor(page: number) {
    super(`a part of page ${page} cannot be drawn`);
    this.page = page;
  }
}

const POINTS_OF_INCH = 72;
const DOTS_OF_INCH = 150;
/** Canvases of browsers end somewhere above it. */
const MOST_POINTS = 40_000_000;

const canvasOf = (width: number, height: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(Math.round(width), 1);
  canvas.height = Math.max(Math.round(height), 1);
  return canvas;
};

/** How much smaller it has to be drawn to find room. */
const fitting = (width: number, height: number): number =>
  Math.min(1, Math.sqrt(MOST_POINTS / Math.max(width * height, 1)));

export const brushOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const brush = canvas.getContext('2d', { alpha: false });
  if (!brush) throw new Error('the browser draws no picture');
  return brush;
};

/** A picture that the worker could not read is there as nothing. */
const isWhole = ({ objs, commonObjs }: PDFPageProxy): boolean =>
  [objs, commonObjs].every((objects) =>
    [...(objects as Iterable<[string, unknown]>)].every(([, object]) => object !== null),
  );

const textOf = async (page: PDFPageProxy): Promise<PageText | null> => {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a, b, c, d, x, y] = Util.transform(viewport.transform, item.transform) as number[] & {
      length: 6;
    };
    const [across, rise] = [Math.hypot(a ?? 0, b ?? 0) || 1, Math.hypot(c ?? 0, d ?? 0) || 1];
    const size = item.height || rise;
    return [
      {
        text: item.str,
        isEndOfLine: item.hasEOL,
        start: { x: x ?? 0, y: y ?? 0 },
        along: { x: ((a ?? 0) / across) * item.width, y: ((b ?? 0) / across) * item.width },
        up: { x: ((c ?? 0) / rise) * size, y: ((d ?? 0) / rise) * size },
        isWhole: item.dir !== 'ltr',
      },
    ];
  });
  if (runs.every(({ text }) => text.trim() === '')) return null;
  return { runs, width: viewport.width, height: viewport.height };
};

const drawPage = async (document: PDFDocumentProxy, at: number): Promise<DrawnPage> => {
  const page = await document.getPage(at);
  try {
    const size = page.getViewport({ scale: 1 });
    const wanted = DOTS_OF_INCH / POINTS_OF_INCH;
    const scale = wanted * fitting(size.width * wanted, size.height * wanted);
    const viewport = page.getViewport({ scale });
    const canvas = canvasOf(viewport.width, viewport.height);
    await page.render({ canvasContext: brushOf(canvas), viewport, background: '#ffffff' }).promise;
    if (!isWhole(page)) throw new PageNotWhole(at);
    return { canvas, width: size.width, height: size.height };
  } finally {
    page.cleanup();
  }
};

/** Opens a PDF in a worker of its own. Nothing in it runs: no script, no form that computes. */
export const pagesOfPdf = async (bytes: ArrayBuffer): Promise<Pages> => {
  const thread = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port: thread });
  const close = (): void => {
    worker.destroy();
    thread.terminate();
  };
  try {
    const opened = await getDocument({
      data: new Uint8Array(bytes),
      worker,
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: true,
      verbosity: 0,
    }).promise;
    return {
      count: opened.numPages,
      draw: (page) => drawPage(opened, page),
      textOf: async (page) => textOf(await opened.getPage(page)),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
};

/** A picture is a page of its own size, turned as its camera says. */
export const pagesOfPicture = async (blob: Blob): Promise<Pages> => {
  const picture = await createImageBitmap(blob);
  return {
    count: 1,
    draw: () => {
      const scale = fitting(picture.width, picture.height);
      const canvas = canvasOf(picture.width * scale, picture.height * scale);
      const brush = brushOf(canvas);
      brush.fillStyle = '#ffffff';
      brush.fillRect(0, 0, canvas.width, canvas.height);
      brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return Promise.resolve({ canvas, width: canvas.width, height: canvas.height });
    },
    textOf: () => Promise.resolve(null),
    close: () => picture.close(),
  };
};
