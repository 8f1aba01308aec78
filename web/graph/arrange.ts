import type { Chart, Point } from './network-state.ts';
import { drawnSize } from './node-size.ts';

/** Left and top edges on one line, or the middles: `centre` one below the other, `middle` side by side. */
export const ALIGNMENTS = ['left', 'top', 'centre', 'middle'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];
export const DIRECTIONS = ['horizontally', 'vertically'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type ArrangeCommand =
  | { name: 'align'; ids: readonly string[]; to: Alignment }
  | { name: 'distribute'; ids: readonly string[]; along: Direction };

type Placed = { id: string; at: Point; width: number; height: number };

const placedOf = (chart: Pick<Chart, 'elements' | 'positions'>, ids: readonly string[]): Placed[] =>
  [...new Set(ids)].flatMap((id) => {
    const [element, at] = [chart.elements.get(id), chart.positions.get(id)];
    return element && at ? [{ id, at, ...drawnSize(element) }] : [];
  });

const middleOf = (values: readonly number[]): number =>
  Math.round((Math.min(...values) + Math.max(...values)) / 2);

const placeFor = (to: Alignment, placed: readonly Placed[]): ((one: Placed) => Point) => {
  switch (to) {
    case 'left': {
      const left = Math.min(...placed.map(({ at, width }) => at.x - width / 2));
      return ({ at, width }) => ({ x: left + width / 2, y: at.y });
    }
    case 'top': {
      const top = Math.min(...placed.map(({ at, height }) => at.y - height / 2));
      return ({ at, height }) => ({ x: at.x, y: top + height / 2 });
    }
    case 'centre': {
      const x = middleOf(placed.map(({ at }) => at.x));
      return ({ at }) => ({ x, y: at.y });
    }
    case 'middle': {
      const y = middleOf(placed.map(({ at }) => at.y));
      return ({ at }) => ({ x: at.x, y });
    }
  }
};

/** Equal steps from middle to middle; the two outermost stay where they are. */
const distributed = (placed: readonly Placed[], along: Direction): [string, Point][] => {
  const axis = along === 'horizontally' ? 'x' : 'y';
  const inOrder = [...placed].sort((a, b) => a.at[axis] - b.at[axis] || (a.id < b.id ? -1 : 1));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last || inOrder.length < 3) return [];
  const step = (last.at[axis] - first.at[axis]) / (inOrder.length - 1);
  return inOrder
    .slice(1, -1)
    .map(({ id, at }, index) => [id, { ...at, [axis]: Math.round(first.at[axis] + step * (index + 1)) }]);
};

/** Where the elements lie afterwards; those that stay may be left out. Pinned ones go too, as when they are dragged. */
export const arranged = (
  chart: Pick<Chart, 'elements' | 'positions'>,
  command: ArrangeCommand,
): ReadonlyMap<string, Point> => {
  const placed = placedOf(chart, command.ids);
  if (placed.length < 2) return new Map();
  if (command.name === 'distribute') return new Map(distributed(placed, command.along));
  const place = placeFor(command.to, placed);
  return new Map(placed.map((one) => [one.id, place(one)]));
};
