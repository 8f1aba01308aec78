import type { BoundingBox12, BoundingBoxWH, Core } from 'cytoscape';
import type { Point } from './network-state.ts';

/** The part of the canvas that nothing lies over, in px from its upper left corner. */
export type Room = { left: number; top: number; width: number; height: number };
type Box = BoundingBox12 & BoundingBoxWH;
type Viewport = { zoom: number; pan: Point };

const MARGIN = 16;
/** A handful of elements is not blown up to fill the screen. */
const CLOSEST = 1.4;
const READABLE = 0.85;

/** What covers more than half of the canvas leaves no room that would be worth fitting into. */
export const roomOf = (size: { width: number; height: number }, coveredLeft: number): Room => {
  const left = coveredLeft < size.width / 2 ? coveredLeft : 0;
  return {
    left: left + MARGIN,
    top: MARGIN,
    width: Math.max(1, size.width - left - 2 * MARGIN),
    height: Math.max(1, size.height - 2 * MARGIN),
  };
};

const centred = (box: Box, room: Room, zoom: number): Viewport => ({
  zoom,
  pan: {
    x: room.left + room.width / 2 - ((box.x1 + box.x2) / 2) * zoom,
    y: room.top + room.height / 2 - ((box.y1 + box.y2) / 2) * zoom,
  },
});

/** The view in which a box of the picture fills the room. */
export const fitted = (box: Box, room: Room, farthest: number): Viewport =>
  centred(box, room, Math.max(farthest, Math.min(CLOSEST, room.width / box.w, room.height / box.h)));

const shift = (from: number, to: number, start: number, length: number): number =>
  from < start ? start - from : to > start + length ? start + length - to : 0;

/** The nearest view in which the whole box lies in the room: moved no further than needed, taken farther away only when it does not fit. */
export const withInView = (box: Box, room: Room, now: Viewport, farthest: number): Viewport => {
  const { zoom, pan } = now;
  if (box.w * zoom > room.width || box.h * zoom > room.height) return fitted(box, room, farthest);
  const x = shift(box.x1 * zoom + pan.x, box.x2 * zoom + pan.x, room.left, room.width);
  const y = shift(box.y1 * zoom + pan.y, box.y2 * zoom + pan.y, room.top, room.height);
  return x === 0 && y === 0 ? now : { zoom, pan: { x: pan.x + x, y: pan.y + y } };
};

const boxOf = (cy: Core, ids: readonly string[] | undefined): Box | null => {
  const wanted =
    ids === undefined
      ? cy.elements()
      : ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
  return wanted.empty() ? null : wanted.boundingBox();
};

const roomIn = (cy: Core, coveredLeft: number): Room =>
  roomOf({ width: cy.width(), height: cy.height() }, coveredLeft);

/** Shows these elements, or all, as large as they fit. */
export const fitView = (cy: Core, coveredLeft: number, ids?: readonly string[]): void => {
  const box = boxOf(cy, ids);
  if (box) cy.viewport(fitted(box, roomIn(cy, coveredLeft), cy.minZoom()));
};

/** Brings these elements to the middle, near enough to be read. */
export const centreView = (cy: Core, coveredLeft: number, ids: readonly string[]): void => {
  const box = boxOf(cy, ids);
  if (box) cy.viewport(centred(box, roomIn(cy, coveredLeft), Math.max(READABLE, cy.zoom())));
};

/** True when the view had to move. */
export const bringIntoView = (cy: Core, coveredLeft: number, ids: readonly string[]): boolean => {
  const box = boxOf(cy, ids);
  if (!box) return false;
  const now = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  const next = withInView(box, roomIn(cy, coveredLeft), now, cy.minZoom());
  if (next === now) return false;
  cy.viewport(next);
  return true;
};
