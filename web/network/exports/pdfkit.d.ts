declare module 'pdfkit' {
  /** What we use of it: the package brings no types. */
  export class PDFDocument {
    constructor(options: {
      size: [number, number];
      margin: number;
      font: null;
      lang: string;
      displayTitle: boolean;
      info: Record<string, string | Date>;
    });
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

declare module '*.woff?url' {
  const address: string;
  export default address;
}
