import type { Palette } from '../../graph/palette.ts';
import { type Box, data, type Drawing, path, type Shape, wrapped } from './drawing.ts';

/** What stands around the picture, in the reader's language. */
export type PageTexts = {
  title: string;
  /** Case, date and time, author. */
  facts: string;
  /** Handling codes: `H2 · H1`. */
  codes: string;
  marking: string;
  /** What is hidden and therefore not here. */
  left: string;
  number: string;
};

export type Picture = { shapes: Shape[]; box: Box };
export type Legend = { shapes: Shape[]; height: number };

const MARGIN = 28;
const TITLE = 19;
const SMALL = 10.5;
const LINE = 15;
const FOOTER = 26;
/** A small picture is not blown up on a large paper. */
const LARGEST_SCALE = 1.6;
const WATERMARK = { size: 30, x: 330, y: 200, opacity: 0.055, angle: -24 };

export const innerWidth = (width: number): number => width - 2 * MARGIN;

const headerOf = (texts: PageTexts, width: number, palette: Palette): { shapes: Shape[]; height: number } => {
  const letters = Math.floor(innerWidth(width) / (TITLE * 0.6));
  const shapes: Shape[] = [];
  let y = 0;
  const write = (text: string, size: number, colour: string, isBold: boolean): void => {
    y += size * 1.35;
    shapes.push({ is: 'text', x: 0, y, text, size, colour, anchor: 'start', isBold });
  };
  for (const line of wrapped(texts.title, letters).slice(0, 3)) write(line, TITLE, palette.text, true);
  write(texts.facts, SMALL, palette.textQuiet, false);
  for (const line of wrapped(texts.marking, Math.floor(innerWidth(width) / (SMALL * 0.58))))
    write(line, SMALL, palette.wanted, true);
  return { shapes, height: y + 8 };
};

const watermark = (
  number: string,
  { width, height }: { width: number; height: number },
  colour: string,
): Shape[] => {
  const shapes: Shape[] = [];
  const { size, opacity, angle } = WATERMARK;
  for (let y = WATERMARK.y / 2; y < height + WATERMARK.y / 2; y += WATERMARK.y)
    for (let x = WATERMARK.x / 2; x < width + WATERMARK.x / 2; x += WATERMARK.x)
      shapes.push({
        is: 'text',
        x,
        y,
        text: number,
        size,
        colour,
        anchor: 'middle',
        isBold: true,
        opacity,
        angle,
      });
  return shapes;
};

const footerOf = ({ left, number, codes }: PageTexts, width: number, palette: Palette): Shape[] => {
  const common = { is: 'text', y: LINE, size: SMALL, colour: palette.textQuiet } as const;
  return [
    path(data(['M', 0, 0, 'L', width, 0]), { stroke: palette.lineRefuted, width: 0.75 }),
    { ...common, x: 0, text: left, anchor: 'start' },
    { ...common, x: width, text: `${number} · ${codes}`, anchor: 'end', isBold: true },
  ];
};

/**
 * The page around a picture: title, facts and marking above, legend and footer below, the number of the export across it.
 * Without a height the page is as high as the picture at its own size needs; with one, the picture is fitted into it.
 */
export const pageDrawing = (
  picture: Picture,
  {
    legend,
    texts,
    palette,
    size,
  }: { legend: Legend; texts: PageTexts; palette: Palette; size: { width: number; height: number | null } },
): Drawing => {
  const { width } = size;
  const inner = innerWidth(width);
  const header = headerOf(texts, width, palette);
  const [wide, high] = [picture.box.right - picture.box.left, picture.box.bottom - picture.box.top];
  const around = MARGIN * 2 + header.height + legend.height + FOOTER + 16;
  const room = size.height === null ? high : size.height - around;
  const scale = size.height === null ? 1 : Math.min(inner / wide, room / high, LARGEST_SCALE);
  const height = size.height ?? around + high;
  const top = MARGIN + header.height;
  const [x, y] = [MARGIN + (inner - wide * scale) / 2, top + (room - high * scale) / 2];
  return {
    width,
    height,
    ground: palette.ground,
    layers: [
      {
        x: x - picture.box.left * scale,
        y: y - picture.box.top * scale,
        scale,
        shapes: picture.shapes,
      },
      { x: 0, y: 0, scale: 1, shapes: watermark(texts.number, { width, height }, palette.text) },
      { x: MARGIN, y: MARGIN, scale: 1, shapes: header.shapes },
      { x: MARGIN, y: height - MARGIN - FOOTER - legend.height, scale: 1, shapes: legend.shapes },
      { x: MARGIN, y: height - MARGIN - LINE, scale: 1, shapes: footerOf(texts, inner, palette) },
    ],
  };
};
