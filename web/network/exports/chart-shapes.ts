import type { Point } from '../../graph/network-state.ts';
import { nodeSize } from '../../graph/node-size.ts';
import type { VisibleChart } from '../../graph/visible-chart.ts';
import type { Box, Shape } from './drawing.ts';
import { laidLines, lineShapes, typeShape } from './line-shapes.ts';
import { type Look, nameShapes, signShapes } from './node-shapes.ts';

export type ChartLook = Look & {
  /** Null: nothing is written on the lines. */
  typeLabel: ((type: string) => string) | null;
};

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
  const shapes = [
    ...laid.flatMap((line) => lineShapes(line, palette)),
    ...(typeLabel === null ? [] : laid.map((line) => typeShape(line, palette, typeLabel))),
    ...placed.flatMap(({ element, at }) => signShapes(element, at, look)),
    ...placed.flatMap(({ element, at }) => nameShapes(element, at, look)),
  ];
  const box: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const [index, { element, at }] of placed.entries()) {
    const { width, height } = nodeSize(element);
    const own = {
      left: at.x - width / 2,
      right: at.x + width / 2,
      top: at.y - height / 2,
      bottom: at.y + height / 2 + 18,
    };
    box.left = index === 0 ? own.left : Math.min(box.left, own.left);
    box.right = index === 0 ? own.right : Math.max(box.right, own.right);
    box.top = index === 0 ? own.top : Math.min(box.top, own.top);
    box.bottom = index === 0 ? own.bottom : Math.max(box.bottom, own.bottom);
  }
  return { shapes, box };
};
