import type { NetworkElement, Point } from '../../graph/network-state.ts';
import { drawnSize } from '../../graph/node-size.ts';
import type { VisibleChart } from '../../graph/visible-chart.ts';
import { type Box, roughWidth, type Shape, type TextShape } from './drawing.ts';
import { laidLines, lineShapes, typeShape } from './line-shapes.ts';
import { type Look, nameShapes, signShapes } from './node-shapes.ts';

export type ChartLook = Look & {
  /** Null: nothing is written on the lines. */
  typeLabel: ((type: string) => string) | null;
};

const boxOf = (element: NetworkElement, at: Point, name: readonly TextShape[]): Box => {
  const { width, height } = drawnSize(element);
  const half = Math.max(width / 2 + 8, ...name.map(({ text, size }) => roughWidth(text, size) / 2));
  const last = name.at(-1)?.y ?? at.y;
  return {
    left: at.x - half,
    right: at.x + half,
    top: at.y - height / 2 - 8,
    bottom: Math.max(at.y + height / 2, last) + 8,
  };
};

const both = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

/** A chart as shapes, in the places that the analyst gave it; what lies above comes later. */
export const chartShapes = (
  { elements, lines }: Pick<VisibleChart, 'elements' | 'lines'>,
  positions: ReadonlyMap<string, Point>,
  look: ChartLook,
): { shapes: Shape[]; box: Box } => {
  const placed = elements.map((element) => ({ element, at: positions.get(element.id) ?? { x: 0, y: 0 } }));
  const byId = new Map(placed.map((one) => [one.element.id, one]));
  const laid = laidLines(lines, (id) => byId.get(id));
  const { typeLabel, palette } = look;
  const names = placed.map(({ element, at }) => nameShapes(element, at, look));
  const shapes = [
    ...laid.flatMap((line) => lineShapes(line, palette)),
    ...(typeLabel === null ? [] : laid.map((line) => typeShape(line, palette, typeLabel))),
    ...placed.flatMap(({ element, at }) => signShapes(element, at, look)),
    ...names.flat(),
  ];
  const boxes = placed.map(({ element, at }, index) => boxOf(element, at, names[index] ?? []));
  return { shapes, box: boxes.reduce(both, boxes[0] ?? { left: 0, top: 0, right: 0, bottom: 0 }) };
};
