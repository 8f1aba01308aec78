import { describe, expect, it } from 'vitest';
import { fitted, roomOf, withInView } from '../../../web/graph/viewport.ts';

const box = (x1: number, y1: number, x2: number, y2: number) => ({
  x1,
  y1,
  x2,
  y2,
  w: x2 - x1,
  h: y2 - y1,
});
const room = roomOf({ width: 1000, height: 600 }, 232);
const FARTHEST = 0.03;
const onScreen = (
  { x1, y1, x2, y2 }: ReturnType<typeof box>,
  { zoom, pan }: ReturnType<typeof fitted>,
): number[] => [x1 * zoom + pan.x, y1 * zoom + pan.y, x2 * zoom + pan.x, y2 * zoom + pan.y];

describe('the view of the picture', () => {
  it('never fits anything under the legend', () => {
    const picture = box(-800, -300, 900, 250);
    const [left = 0, top = 0, right = 0, bottom = 0] = onScreen(picture, fitted(picture, room, FARTHEST));
    expect(left).toBeGreaterThanOrEqual(232);
    expect(right).toBeLessThanOrEqual(1000);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(600);
  });

  it('uses the whole canvas when what covers it leaves less than half', () => {
    expect(roomOf({ width: 400, height: 300 }, 232)).toEqual({ left: 16, top: 16, width: 368, height: 268 });
  });

  it('does not blow a handful of elements up to the size of the screen', () => {
    expect(fitted(box(0, 0, 10, 10), room, FARTHEST).zoom).toBeLessThan(2);
  });

  it('stays where it is while everything new lies in the free area', () => {
    const now = { zoom: 1, pan: { x: 300, y: 100 } };
    expect(withInView(box(0, 0, 100, 100), room, now, FARTHEST)).toBe(now);
  });

  it('moves no further than needed to show what is new, and keeps its distance', () => {
    const now = { zoom: 1, pan: { x: 300, y: 100 } };
    const fresh = box(700, 0, 750, 50);
    const next = withInView(fresh, room, now, FARTHEST);
    expect(next.zoom).toBe(1);
    expect(onScreen(fresh, next)).toEqual([934, 100, 984, 150]);
  });

  it('brings out what would lie under the legend', () => {
    const now = { zoom: 1, pan: { x: 0, y: 0 } };
    expect(onScreen(box(0, 100, 50, 150), withInView(box(0, 100, 50, 150), room, now, FARTHEST))[0]).toBe(
      248,
    );
  });

  it('goes farther away only for what does not fit', () => {
    const wide = box(0, 0, 5_000, 100);
    const next = withInView(wide, room, { zoom: 1, pan: { x: 0, y: 0 } }, FARTHEST);
    expect(next.zoom).toBeLessThan(1);
    expect(onScreen(wide, next)[0]).toBeGreaterThanOrEqual(232);
  });
});
