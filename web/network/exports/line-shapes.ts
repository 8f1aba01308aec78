import { lineWidth } from '../../graph/canvas-elements.ts';
import {
  certaintyKey,
  type CertaintyKey,
  type NetworkElement,
  type NetworkLine,
  type Point,
} from '../../graph/network-state.ts';
import { drawnSize } from '../../graph/node-size.ts';
import type { Palette } from '../../graph/palette.ts';
import { data, path, type Shape } from './drawing.ts';

/** As on the canvas: confirmed solid, probable dashed, presumed dotted, not stated dash and dot. */
export const DASHES: Partial<Record<CertaintyKey, readonly number[]>> = {
  PROBABLE: [8, 5],
  PRESUMED: [1.5, 4.5],
  NOT_STATED: [10, 4, 2, 4],
};

/** How far lines between the same two elements bow apart. */
const BOW = 34;
const ARROW = { length: 9, half: 4.2 };
const TYPE_SIZE = 9.5;

type End = { element: NetworkElement; at: Point };
export type LaidLine = { line: NetworkLine; source: End; target: End; bow: number };

const unit = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};

/** Where a line that comes from `towards` meets the edge of an element. */
const edgeOf = ({ element, at }: End, towards: Point, gap: number): Point => {
  const { width, height } = drawnSize(element);
  const { x, y } = unit(at, towards);
  const [w, h] = [width / 2 + gap, height / 2 + gap];
  const reach =
    element.kind === 'Person' ? w : Math.min(w / (Math.abs(x) || 1e-9), h / (Math.abs(y) || 1e-9));
  return { x: at.x + x * reach, y: at.y + y * reach };
};

/** Lines between the same two elements, each with how far it bows; a single one is straight. */
export const laidLines = (
  lines: readonly NetworkLine[],
  endOf: (id: string) => End | undefined,
): LaidLine[] => {
  const pairs = new Map<string, NetworkLine[]>();
  for (const line of lines) {
    const pair = [line.source, line.target].sort().join(' ');
    const among = pairs.get(pair);
    if (among) among.push(line);
    else pairs.set(pair, [line]);
  }
  return [...pairs.values()].flatMap((among) =>
    among.flatMap((line, at) => {
      const [source, target] = [endOf(line.source), endOf(line.target)];
      if (!source || !target || line.source === line.target) return [];
      // The sides are those of the pair, not of the direction: else two opposite lines would lie on each other.
      const side = line.source < line.target ? 1 : -1;
      return [{ line, source, target, bow: (at - (among.length - 1) / 2) * BOW * side }];
    }),
  );
};

const bendOf = ({ source, target, bow }: LaidLine): Point => {
  const { x, y } = unit(source.at, target.at);
  return {
    x: (source.at.x + target.at.x) / 2 - y * bow,
    y: (source.at.y + target.at.y) / 2 + x * bow,
  };
};

/** A bow with one bend as a cubic curve, which every painter draws alike. */
const curve = (start: Point, bend: Point, end: Point): (string | number)[] => {
  const near = (from: Point): [number, number] => [
    from.x + ((bend.x - from.x) * 2) / 3,
    from.y + ((bend.y - from.y) * 2) / 3,
  ];
  return ['C', ...near(start), ...near(end), end.x, end.y];
};

export const lineShapes = (laid: LaidLine, palette: Palette): Shape[] => {
  const { line, source, target, bow } = laid;
  const bend = bendOf(laid);
  const start = edgeOf(source, bend, 0);
  const tip = edgeOf(target, bend, 2);
  const { x, y } = unit(bend, tip);
  const back = { x: tip.x - x * ARROW.length, y: tip.y - y * ARROW.length };
  const end = line.directed ? back : tip;
  const certainty = certaintyKey(line);
  const stroke = certainty === 'REFUTED' ? palette.lineRefuted : palette.line;
  const dash = DASHES[certainty];
  const run = bow === 0 ? ['L', end.x, end.y] : curve(start, bend, end);
  const width = certainty === 'NOT_STATED' ? 1 : Math.round(lineWidth(line.count) * 100) / 100;
  const shapes: Shape[] = [
    path(data(['M', start.x, start.y, ...run]), { stroke, width, opacity: 0.9, ...(dash && { dash }) }),
  ];
  if (line.directed) {
    const half = Math.max(ARROW.half, width);
    shapes.push(
      path(
        data(
          ['M', tip.x, tip.y, 'L', back.x - y * half, back.y + x * half],
          ['L', back.x + y * half, back.y - x * half, 'Z'],
        ),
        { fill: stroke },
      ),
    );
  }
  return shapes;
};

/** What the line says, along it and never upside down. */
export const typeShape = (laid: LaidLine, palette: Palette, labelOf: (type: string) => string): Shape => {
  const { line, source, target } = laid;
  const bend = bendOf(laid);
  const middle = {
    x: (source.at.x + target.at.x) / 4 + bend.x / 2,
    y: (source.at.y + target.at.y) / 4 + bend.y / 2,
  };
  const degrees = (Math.atan2(target.at.y - source.at.y, target.at.x - source.at.x) * 180) / Math.PI;
  return {
    is: 'text',
    x: middle.x,
    y: middle.y,
    text: line.count > 1 ? `${labelOf(line.type)} (${line.count})` : labelOf(line.type),
    size: TYPE_SIZE,
    colour: palette.textQuiet,
    anchor: 'middle',
    isCentred: true,
    plate: palette.ground,
    angle: degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees,
  };
};
