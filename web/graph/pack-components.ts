import type { Point } from './network-state.ts';

export type Box = { width: number; height: number };

const GAP = 70;

/**
 * Packs boxes on shelves, in the order given, into a picture about as wide as a screen.
 * Answers the top left corner of each box.
 */
export const packBoxes = (boxes: readonly Box[], aspect = 1.15): Point[] => {
  const area = boxes.reduce((sum, box) => sum + (box.width + GAP) * (box.height + GAP), 0);
  const widest = boxes.reduce((width, box) => Math.max(width, box.width), 0);
  const shelfWidth = Math.max(widest, Math.sqrt(area * aspect));
  let x = 0;
  let y = 0;
  let shelf = 0;
  return boxes.map((box) => {
    if (x > 0 && x + box.width > shelfWidth) {
      x = 0;
      y += shelf + GAP;
      shelf = 0;
    }
    const corner = { x, y };
    x += box.width + GAP;
    shelf = Math.max(shelf, box.height);
    return corner;
  });
};
