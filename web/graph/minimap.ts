import type { Core } from 'cytoscape';
import type { Point } from './network-state.ts';

type Box = { x1: number; y1: number; x2: number; y2: number };

/** Where everything lies, in places of the picture, and which part of it is on the screen. */
export type Glance = { nodes: readonly (Point & { isSelected: boolean })[]; seen: Box };

export const glanceAt = (cy: Core): Glance | null => {
  const nodes = cy.nodes().map((node) => ({ ...node.position(), isSelected: node.selected() }));
  if (nodes.length === 0) return null;
  const { x1, y1, x2, y2 } = cy.extent();
  return { nodes, seen: { x1, y1, x2, y2 } };
};

/** How a glance is drawn on a small map: a place of the picture is at `place * scale + shift`. */
export type Projection = { scale: number; shift: Point };

const MARGIN = 6;

/** Fits all nodes and the part that is seen into the map, but not a part so far out that the nodes would become a speck. */
export const projectionOf = ({ nodes, seen }: Glance, width: number, height: number): Projection => {
  const box = nodes.reduce<Box>(
    (all, { x, y }) => ({
      x1: Math.min(all.x1, x),
      y1: Math.min(all.y1, y),
      x2: Math.max(all.x2, x),
      y2: Math.max(all.y2, y),
    }),
    { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity },
  );
  const [roomX, roomY] = [Math.max(box.x2 - box.x1, 1), Math.max(box.y2 - box.y1, 1)];
  const whole = {
    x1: Math.max(Math.min(box.x1, seen.x1), box.x1 - roomX),
    y1: Math.max(Math.min(box.y1, seen.y1), box.y1 - roomY),
    x2: Math.min(Math.max(box.x2, seen.x2), box.x2 + roomX),
    y2: Math.min(Math.max(box.y2, seen.y2), box.y2 + roomY),
  };
  const scale = Math.min(
    (width - 2 * MARGIN) / (whole.x2 - whole.x1),
    (height - 2 * MARGIN) / (whole.y2 - whole.y1),
  );
  return {
    scale,
    shift: {
      x: width / 2 - ((whole.x1 + whole.x2) / 2) * scale,
      y: height / 2 - ((whole.y1 + whole.y2) / 2) * scale,
    },
  };
};

/** The place of the picture under a point of the map. */
export const placeOn = ({ scale, shift }: Projection, { x, y }: Point): Point => ({
  x: (x - shift.x) / scale,
  y: (y - shift.y) / scale,
});
