import { PDFDocument } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { BASELINE, type Drawing, type PathShape, type TextShape } from './drawing.ts';
import { FONT_SETS, type FontSet, fontRuns } from '../../../typesetting/font-runs.ts';

/** The bytes of each font file. */
export type PdfFonts = Record<'regular' | 'bold', Record<FontSet, Uint8Array>>;
export type PdfFacts = { title: string; author: string; subject: string; keywords: string; at: Date };

const paintPath = (to: PDFDocument, shape: PathShape): void => {
  const { d, fill, stroke, width = 1, dash, opacity = 1, at } = shape;
  if (at) to.translate(at.x, at.y).scale(at.scale);
  to.opacity(opacity).lineWidth(width).lineJoin('round');
  if (dash) to.dash([...dash]).lineCap('butt');
  else to.undash().lineCap('round');
  to.path(d);
  if (fill !== undefined && stroke !== undefined) to.fillAndStroke(fill, stroke);
  else if (fill !== undefined) to.fill(fill);
  else if (stroke !== undefined) to.stroke(stroke);
};

const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

const paintText = (to: PDFDocument, shape: TextShape): void => {
  const {
    x,
    y,
    text,
    size,
    colour,
    anchor,
    isBold = false,
    plate,
    opacity = 1,
    angle = 0,
    isCentred = false,
  } = shape;
  const weight = isBold ? 'bold' : 'regular';
  const runs = fontRuns(text).map((run) => {
    to.font(`${weight} ${run.set}`).fontSize(size);
    return { ...run, width: to.widthOfString(run.text) };
  });
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  to.translate(x, y);
  if (angle !== 0) to.rotate(angle);
  const down = isCentred ? size * BASELINE : 0;
  let left = -width * SHARE[anchor];
  if (plate !== undefined)
    to.opacity(0.82)
      .rect(left - 2, down - size * 0.92, width + 4, size * 1.2)
      .fill(plate);
  to.opacity(opacity).fillColor(colour);
  for (const run of runs) {
    to.font(`${weight} ${run.set}`).fontSize(size);
    to.text(run.text, left, down, { lineBreak: false, baseline: 'alphabetic' });
    left += run.width;
  }
};

/** The drawing as one page of a PDF: paths and text, nothing of it a picture. */
export const paintPdf = async (drawing: Drawing, fonts: PdfFonts, facts: PdfFacts): Promise<Uint8Array> => {
  const to = new PDFDocument({
    size: [drawing.width, drawing.height],
    margin: 0,
    font: null,
    lang: 'az',
    displayTitle: true,
    info: {
      Title: facts.title,
      Author: facts.author,
      Subject: facts.subject,
      Keywords: facts.keywords,
      CreationDate: facts.at,
      Producer: 'Əlaqə',
      Creator: 'Əlaqə',
    },
  });
  const bytes = toBytes(to);
  for (const weight of ['regular', 'bold'] as const)
    for (const set of FONT_SETS) to.registerFont(`${weight} ${set}`, fonts[weight][set]);
  to.rect(0, 0, drawing.width, drawing.height).fill(drawing.ground);
  for (const layer of drawing.layers)
    for (const shape of layer.shapes) {
      to.save();
      to.translate(layer.x, layer.y).scale(layer.scale);
      if (shape.is === 'path') paintPath(to, shape);
      else paintText(to, shape);
      to.restore();
    }
  to.end();
  return bytes;
};
