export const USUAL_HEIGHT = 280;
const LOWEST = 160;
const STEP = 40;
/** What the picture, the bars and the line below keep, whatever the drawer takes. */
const KEPT = 320;

/** A height of the drawer at which both it and the picture can be used in a window of `room` pixels. */
export const withinHeights = (height: number, room: number): number =>
  Math.round(
    Math.max(
      LOWEST,
      Math.min(Math.max(LOWEST, room - KEPT), Number.isFinite(height) ? height : USUAL_HEIGHT),
    ),
  );

/** Null for keys that do not move the edge. */
export const heightAfterKey = (key: string, height: number): number | null => {
  switch (key) {
    case 'ArrowUp':
      return height + STEP;
    case 'ArrowDown':
      return height - STEP;
    case 'Home':
      return USUAL_HEIGHT;
    case 'End':
      return Number.MAX_SAFE_INTEGER;
    default:
      return null;
  }
};
