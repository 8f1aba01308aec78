import { lineWidth } from '../../graph/canvas-elements.ts';
import { certaintyKey, type CertaintyKey, type NetworkLine, type Point } from '../../graph/network-state.ts';
import { type DrawnLine, typesOf } from '../../graph/drawn-chart.ts';
import type { Palette } from '../../graph/palette.ts';
import { BAND_OPACITY, bandOf, ownColour, signOf } from '../../graph/style-look.ts';
import { type Styled, styleOfLine } from '../../graph/styles.ts';
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

/** What a line ends at. */
export type End = { at: Point; width: number; height: number; isRound: boolean };
type Ends = { source: string; target: string };
export type LaidLine<Line extends Ends = NetworkLine> = { line: Line; source: End; target: End; bow: number };

const unit = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};

/** Where a line that comes from `towards` meets the edge of an element. */
const edgeOf = ({ at, width, height, isRound }: End, towards: Point, gap: number): Point => {
  const { x, y } = unit(at, towards);
  const [w, h] = [width / 2 + gap, height / 2 + gap];
  const reach = isRound ? w : Math.min(w / (Math.abs(x) || 1e-9), h / (Math.abs(y) || 1e-9));
  return { x: at.x + x * reach, y: at.y + y * reach };
};

/** Lines between the same two elements, each with how far it bows; a single one is straight. */
export const laidLines = <Line extends Ends>(
  lines: readonly Line[],
  endOf: (id: string) => End | undefined,
): LaidLine<Line>[] => {
  const pairs = new Map<string, Line[]>();
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

type Course = Pick<LaidLine, 'source' | 'target' | 'bow'>;

const bendOf = ({ source, target, bow }: Course): Point => {
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

const middleOf = (course: Course): Point => {
  const { source, target } = course;
  const bend = bendOf(course);
  return {
    x: (source.at.x + target.at.x) / 4 + bend.x / 2,
    y: (source.at.y + target.at.y) / 4 + bend.y / 2,
  };
};

/** What is supposed: thin, in a colour of its own and with a question mark, as on the canvas. */
export const supposedShapes = (course: Course, palette: Palette): Shape[] => {
  const bend = bendOf(course);
  const [start, end] = [edgeOf(course.source, bend, 0), edgeOf(course.target, bend, 2)];
  const run = course.bow === 0 ? ['L', end.x, end.y] : curve(start, bend, end);
  return [
    path(data(['M', start.x, start.y, ...run]), { stroke: palette.supposed, width: 1.25 }),
    {
      is: 'text',
      ...middleOf(course),
      text: '?',
      size: 15,
      colour: palette.supposed,
      anchor: 'middle',
      isBold: true,
      isCentred: true,
      plate: palette.ground,
    },
  ];
};

export const lineShapes = (laid: LaidLine<DrawnLine>, palette: Palette, styled: Styled): Shape[] => {
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
  const d = data(['M', start.x, start.y, ...run]);
  const style = styleOfLine(line, styled);
  const band = bandOf(style);
  const shapes: Shape[] = [
    ...(style && band > 0
      ? [path(d, { stroke: ownColour(style, palette), width: width + 2 * band, opacity: BAND_OPACITY })]
      : []),
    path(d, { stroke, width, opacity: 0.9, ...(dash && { dash }) }),
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

type Words = { palette: Palette; styled: Styled; labelOf: (type: string) => string; writesTypes: boolean };

/** What the line says, along it and never upside down: the sign of its style, and its type when asked. Null when it says nothing. */
export const saidShape = (
  laid: LaidLine<DrawnLine>,
  { palette, styled, labelOf, writesTypes }: Words,
): Shape | null => {
  const { line, source, target } = laid;
  const style = styleOfLine(line, styled);
  const types = typesOf(line.type).map(labelOf).join(', ');
  const type = line.count > 1 ? `${types} (${line.count})` : types;
  const said = [signOf(style), (writesTypes || style?.label === 'WHOLE') && type].filter(Boolean).join(' ');
  if (said === '') return null;
  const middle = middleOf(laid);
  const degrees = (Math.atan2(target.at.y - source.at.y, target.at.x - source.at.x) * 180) / Math.PI;
  return {
    is: 'text',
    x: middle.x,
    y: middle.y,
    text: said,
    size: TYPE_SIZE,
    colour: palette.textQuiet,
    anchor: 'middle',
    isCentred: true,
    plate: palette.ground,
    angle: degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees,
  };
};
