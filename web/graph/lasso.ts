import type { Point } from './network-state.ts';

/** Shorter than this, in px, a stroke is a click that sets a corner. */
export const SHORTEST_STROKE = 6;

/** Whether a point lies inside a closed line, however it winds. */
export const isInside = ({ x, y }: Point, outline: readonly Point[]): boolean => {
  let inside = false;
  let before = outline.at(-1);
  for (const corner of outline) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
};

/** How far a stroke went from where it began, in px. */
export const reachOf = (stroke: readonly Point[]): number => {
  const [start] = stroke;
  return start ? Math.max(...stroke.map(({ x, y }) => Math.hypot(x - start.x, y - start.y))) : 0;
};
