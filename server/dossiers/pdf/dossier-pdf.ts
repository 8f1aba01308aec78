import { PDFDocument } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { fontRuns } from '../../../typesetting/font-runs.ts';
import { DRAFT, type FileOf } from '../file-of-version.ts';
import { readPdfFonts, type PdfFonts } from './pdf-fonts.ts';
import { setDossier } from './set-dossier.ts';
import { PAGE, TEXT_WIDTH, type PlacedPath, type PlacedText, type Sheet } from './sheets.ts';
import type { Measure } from '../../../typesetting/wrapped.ts';

/** Letters that no font has: a document that leaves them out would say something else. */
export class MissingLetters extends Error {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    super(`No font has ${letters.join(' ')}`);
    this.letters = letters;
  }
}

const SIGN_OF_FORMAT = /[\p{Cf}\s]/u;

let fontsRead: Promise<PdfFonts> | undefined;
const fontsOnce = (): Promise<PdfFonts> => (fontsRead ??= readPdfFonts());

const choose = (to: PDFDocument, set: string, size: number, isBold: boolean): PDFDocument =>
  to.font(`${isBold ? 'bold' : 'regular'} ${set}`).fontSize(size);

const measureBy =
  (to: PDFDocument): Measure =>
  (text, size, isBold) =>
    fontRuns(text).reduce((sum, run) => sum + choose(to, run.set, size, isBold).widthOfString(run.text), 0);

const lettersWithout = (to: PDFDocument, texts: readonly string[]): string[] => {
  const missing = new Set<string>();
  for (const { set, text } of texts.flatMap((one) => fontRuns(one))) {
    // The only way to what the file of a font holds.
    // oxlint-disable-next-line no-underscore-dangle
    const { font } = choose(to, set, 10, false)._font;
    for (const letter of text)
      if (!SIGN_OF_FORMAT.test(letter) && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
        missing.add(letter);
  }
  return [...missing];
};

/** Which of these letters no font has: nothing is drawn. */
export const lettersNoFontHas = async (letters: readonly string[]): Promise<string[]> => {
  const to = new PDFDocument({
    margin: 0,
    font: null,
    autoFirstPage: false,
    lang: 'az',
    displayTitle: false,
    info: {},
  });
  for (const [name, font] of await fontsOnce()) to.registerFont(name, font);
  return lettersWithout(to, letters);
};

const paint = (to: PDFDocument, { x, y, text, size, isBold }: PlacedText): void => {
  let left = x;
  for (const run of fontRuns(text)) {
    choose(to, run.set, size, isBold);
    to.text(run.text, left, y, { lineBreak: false, baseline: 'alphabetic' });
    left += to.widthOfString(run.text);
  }
};

/** Across the page and below its text. */
const watermark = (to: PDFDocument, measure: Measure): void => {
  const size = 56;
  to.save();
  to.fillColor('#dddddd').translate(PAGE.width / 2, PAGE.height / 2);
  to.rotate(-45);
  paint(to, { x: -measure(DRAFT, size, true) / 2, y: 0, text: DRAFT, size, isBold: true });
  to.restore();
};

const paintPath = (to: PDFDocument, { x, y, d, fill, stroke, width, dash }: PlacedPath): void => {
  to.save();
  to.translate(x, y).path(d).lineWidth(width);
  if (dash.length > 0) to.dash([...dash]);
  if (fill !== null && stroke !== null) to.fillAndStroke(fill, stroke);
  else if (fill !== null) to.fill(fill);
  else if (stroke !== null) to.stroke(stroke);
  to.restore();
};

const paintSheet = (to: PDFDocument, sheet: Sheet): void => {
  for (const path of sheet.paths) paintPath(to, path);
  to.fillColor('#000000');
  for (const text of sheet.texts) paint(to, text);
  for (const y of sheet.rules)
    to.moveTo(PAGE.side, y)
      .lineTo(PAGE.width - PAGE.side, y)
      .lineWidth(0.5)
      .stroke('#bbbbbb');
  for (const { name, y } of sheet.targets) to.addNamedDestination(name, 'XYZ', 0, y - 8, null);
  for (const { name, y } of sheet.jumps) to.goTo(PAGE.side, y, TEXT_WIDTH, 14, name);
};

/**
 * A dossier as a PDF: its text as text, in embedded fonts, with contents that lead to the pages, bookmarks and page numbers.
 * Throws MissingLetters before anything is drawn.
 */
export const dossierPdf = async ({ tree, cover, foot, isDraft, at }: FileOf): Promise<Uint8Array> => {
  const to = new PDFDocument({
    margin: 0,
    font: null,
    autoFirstPage: false,
    lang: tree.language,
    displayTitle: true,
    info: { Title: tree.title, Subject: tree.kind, CreationDate: at, Producer: 'Əlaqə', Creator: 'Əlaqə' },
  });
  const bytes = toBytes(to);
  for (const [name, font] of await fontsOnce()) to.registerFont(name, font);
  to.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
  const measure = measureBy(to);
  const sheets = setDossier(tree, cover, measure);
  const missing = lettersWithout(
    to,
    sheets.flatMap(({ texts }) => texts.map(({ text }) => text)),
  );
  if (missing.length > 0) throw new MissingLetters(missing);
  let chapter = to.outline;
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0) to.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    if (isDraft) watermark(to, measure);
    paintSheet(to, sheet);
    for (const { level, text } of sheet.targets) {
      if (level === 1) chapter = to.outline.addItem(text);
      else chapter.addItem(text);
    }
    const number = `${index + 1} / ${sheets.length}`;
    const y = PAGE.height - 36;
    paint(to, { x: PAGE.side, y, text: foot, size: 8, isBold: false });
    const x = PAGE.width - PAGE.side - measure(number, 8, false);
    paint(to, { x, y, text: number, size: 8, isBold: false });
  }
  to.end();
  return bytes;
};
