import { FOLD_SIZE } from '../../graph/canvas-folds.ts';
import type { Point } from '../../graph/network-state.ts';
import { foldShapes, noteBox, noteShapes, threadShape } from './added-shapes.ts';
import { type Box, roughWidth, type Shape, type TextShape } from './drawing.ts';
import { type End, laidLines, lineShapes, saidShape, supposedShapes } from './line-shapes.ts';
import { type Look, namedBelow, nameShapes, signShapes, sizeIn } from './node-shapes.ts';
import type { ShownChart } from './shown-chart.ts';

export type ChartLook = Look & {
  typeLabel: (type: string) => string;
  /** Whether the kind of link is written on each line. */
  writesTypes: boolean;
};

type Placed = { id: string; end: End; sign: Shape[]; name: TextShape[] };

const NEAR = 8;

const boxOf = ({ end: { at, width, height }, name }: Placed): Box => {
  const half = Math.max(width / 2 + NEAR, ...name.map(({ text, size }) => roughWidth(text, size) / 2));
  const last = name.at(-1)?.y ?? at.y;
  return {
    left: at.x - half,
    right: at.x + half,
    // A sign of the author stands above.
    top: at.y - height / 2 - 2 * NEAR,
    bottom: Math.max(at.y + height / 2, last) + NEAR,
  };
};

const both = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

/** Elements and folded sets in their places, with what they are drawn of. */
const placedOf = (
  { elements, folds }: Pick<ShownChart, 'elements' | 'folds'>,
  places: Places,
  look: Look,
): Placed[] => {
  const placeOf = (of: ReadonlyMap<string, Point>, id: string): Point => of.get(id) ?? { x: 0, y: 0 };
  return [
    ...elements.map((element): Placed => {
      const at = placeOf(places.positions, element.id);
      return {
        id: element.id,
        end: { at, ...sizeIn(element, look.styled), isRound: element.kind === 'Person' },
        sign: signShapes(element, at, look),
        name: nameShapes(element, at, look),
      };
    }),
    ...folds.map((fold): Placed => {
      const at = placeOf(places.folds, fold.id);
      const name = namedBelow(fold.name, at, { height: FOLD_SIZE.height, palette: look.palette });
      return {
        id: fold.id,
        end: { at, ...FOLD_SIZE, isRound: false },
        sign: foldShapes(fold, at, look.palette),
        name,
      };
    }),
  ];
};

/** Where elements and sets lie. */
export type Places = { positions: ReadonlyMap<string, Point>; folds: ReadonlyMap<string, Point> };

/** A chart as shapes, in the places that the analyst gave it; what lies above comes later. */
export const chartShapes = (
  shown: ShownChart,
  places: Places,
  look: ChartLook,
): { shapes: Shape[]; box: Box } => {
  const placed = placedOf(shown, places, look);
  const ends = new Map(placed.map(({ id, end }) => [id, end]));
  const { palette, styled, typeLabel: labelOf, writesTypes } = look;
  const facts = shown.lines.map((fact) => ({ source: fact.source, target: fact.target, fact }));
  const supposed = shown.supposed.map(({ source, target }) => ({ source, target, fact: null }));
  const laid = laidLines([...facts, ...supposed], (id) => ends.get(id));
  const shapes: Shape[] = [];
  const said: Shape[] = [];
  for (const course of laid) {
    const { fact } = course.line;
    if (fact === null) {
      shapes.push(...supposedShapes(course, palette));
      continue;
    }
    const line = { ...course, line: fact };
    shapes.push(...lineShapes(line, palette, styled));
    const words = saidShape(line, { palette, styled, labelOf, writesTypes });
    if (words) said.push(words);
  }
  const threads = shown.notes.flatMap((note) => {
    const end = note.on === null ? undefined : ends.get(note.on);
    return end ? [threadShape(note, end.at, palette)] : [];
  });
  const notes = shown.notes.flatMap((note) => noteShapes(note, palette));
  const boxes = [...placed.map(boxOf), ...shown.notes.map(noteBox)];
  return {
    shapes: [
      ...threads,
      ...shapes,
      ...said,
      ...placed.flatMap(({ sign }) => sign),
      ...placed.flatMap(({ name }) => name),
      ...notes,
    ],
    box: boxes.reduce(both, boxes[0] ?? { left: 0, top: 0, right: 0, bottom: 0 }),
  };
};
