/** A drawing as plain data: what a canvas and a PDF are both painted from. Lengths are units of the layer, y downwards. */
export type PathShape = {
  is: 'path';
  /** Path data as in SVG. */
  d: string;
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: readonly number[];
  opacity?: number;
  /** Where the origin of the path lies and how large its unit is; at the layer's own when it is not given. */
  at?: { x: number; y: number; scale: number };
};

export type TextShape = {
  is: 'text';
  x: number;
  /** Of the baseline; of the middle of the letters when `isCentred`. */
  y: number;
  text: string;
  size: number;
  colour: string;
  anchor: 'start' | 'middle' | 'end';
  isBold?: boolean;
  isCentred?: boolean;
  /** Colour of a plate behind the text, so that lines do not run through it. */
  plate?: string;
  opacity?: number;
  /** Turned about its anchor, in degrees. */
  angle?: number;
};

export type Shape = PathShape | TextShape;

/** Shapes with an origin and a scale of their own on the page. */
export type Layer = { x: number; y: number; scale: number; shapes: readonly Shape[] };

export type Drawing = { width: number; height: number; ground: string; layers: readonly Layer[] };

export type Box = { left: number; top: number; right: number; bottom: number };

export const path = (d: string, look: Omit<PathShape, 'is' | 'd'>): PathShape => ({ is: 'path', d, ...look });

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Path data from steps of letters and numbers, no longer than it must be. */
export const data = (...steps: readonly (readonly (string | number)[])[]): string =>
  steps
    .flat()
    .map((part) => (typeof part === 'number' ? short(part) : part))
    .join(' ');

/** Words in as few lines as fit; a word longer than a line stands alone on it. */
export const wrapped = (text: string, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** How far below its middle a letter stands, as a share of the size. */
export const BASELINE = 0.35;

/** As wide as most texts are; painters measure exactly where it matters. */
export const roughWidth = (text: string, size: number): number => text.length * size * 0.56;
