declare module 'pdfkit' {
  type Outline = { addItem(title: string): Outline };

  /** What we use of it: the package brings no types. */
  export class PDFDocument {
    constructor(options: {
      size?: [number, number];
      margin: number;
      font: null;
      autoFirstPage?: false;
      lang: string;
      displayTitle: boolean;
      info: Record<string, string | Date>;
    });
    addPage(options: { size: [number, number]; margin: number }): this;
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
    goTo(x: number, y: number, width: number, height: number, name: string): this;
    readonly outline: Outline;
    /** The font that was chosen last, as its file says. */
    readonly _font: { font: { hasGlyphForCodePoint(code: number): boolean } };
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    rotate(degrees: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    path(d: string): this;
    lineWidth(width: number): this;
    lineJoin(join: 'round'): this;
    lineCap(cap: 'round' | 'butt'): this;
    dash(lengths: number[]): this;
    undash(): this;
    opacity(opacity: number): this;
    fillColor(colour: string): this;
    fillOpacity(opacity: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    end(): void;
  }
}

declare module 'pdfkit/output' {
  import type { PDFDocument } from 'pdfkit';
  export function toBytes(document: PDFDocument): Promise<Uint8Array>;
}
