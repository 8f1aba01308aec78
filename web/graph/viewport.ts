import type { BoundingBox12, BoundingBoxWH, CollectionReturnValue, Core } from 'cytoscape';
import type { Point } from './network-state.ts';

/** The part of the canvas that nothing lies over, in px from its upper left corner. */
export type Room = { left: number; top: number; width: number; height: number };
/** What lies over the canvas, in px: along its left edge, and in its lower right corner. */
export type Covered = { left: number; corner: { width: number; height: number } | null };
type Size = { width: number; height: number };
type Box = BoundingBox12 & BoundingBoxWH;
type Viewport = { zoom: number; pan: Point };

const MARGIN = 16;
/** A handful of elements is not blown up to fill the screen. */
const CLOSEST = 1.4;
const READABLE = 0.85;

/** What covers more than half of the canvas leaves no room that would be worth fitting into. */
export const roomOf = (size: Size, coveredLeft: number): Room => {
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

/**
 * Of the views that one makes of rooms, the one in the whole room, unless an element would lie under the corner; then the nearer of those beside and
 * above the corner.
 */
export const clearView = (
  elements: readonly BoundingBox12[],
  size: Size,
  { left, corner }: Covered,
  viewIn: (room: Room) => Viewport,
): Viewport => {
  const room = roomOf(size, left);
  const whole = viewIn(room);
  if (!corner || corner.width > room.width / 2 || corner.height > room.height / 2) return whole;
  const { zoom, pan } = whole;
  const isUnder = ({ x2, y2 }: BoundingBox12): boolean =>
    x2 * zoom + pan.x > size.width - corner.width && y2 * zoom + pan.y > size.height - corner.height;
  if (!elements.some(isUnder)) return whole;
  const beside = viewIn({ ...room, width: room.width - corner.width });
  const above = viewIn({ ...room, height: room.height - corner.height });
  return above.zoom > beside.zoom ? above : beside;
};

const wantedIn = (cy: Core, ids: readonly string[] | undefined): CollectionReturnValue =>
  ids === undefined
    ? cy.elements()
    : ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());

const viewOf = (
  cy: Core,
  covered: Covered,
  ids: readonly string[] | undefined,
  viewIn: (box: Box, room: Room) => Viewport,
): Viewport | null => {
  const wanted = wantedIn(cy, ids);
  if (wanted.empty()) return null;
  const box = wanted.boundingBox();
  const elements = wanted.nodes().map((node) => node.boundingBox());
  const size = { width: cy.width(), height: cy.height() };
  return clearView(elements, size, covered, (room) => viewIn(box, room));
};

/** Shows these elements, or all, as large as they fit. */
export const fitView = (cy: Core, covered: Covered, ids?: readonly string[]): void => {
  const view = viewOf(cy, covered, ids, (box, room) => fitted(box, room, cy.minZoom()));
  if (view) cy.viewport(view);
};

/** Brings these elements to the middle, near enough to be read. */
export const centreView = (cy: Core, covered: Covered, ids: readonly string[]): void => {
  const zoom = Math.max(READABLE, cy.zoom());
  const view = viewOf(cy, covered, ids, (box, room) => centred(box, room, zoom));
  if (view) cy.viewport(view);
};

/** True when the view had to move. */
export const bringIntoView = (cy: Core, covered: Covered, ids: readonly string[]): boolean => {
  const now = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  const next = viewOf(cy, covered, ids, (box, room) => withInView(box, room, now, cy.minZoom()));
  if (!next || next === now) return false;
  cy.viewport(next);
  return true;
};
