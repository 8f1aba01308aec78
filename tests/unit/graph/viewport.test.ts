import { describe, expect, it } from 'vitest';
import { clearView, fitted, roomOf, withInView } from '../../../web/graph/viewport.ts';

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

  describe('beside the small map', () => {
    const size = { width: 1000, height: 600 };
    const corner = { width: 184, height: 120 };
    const covered = { left: 232, corner };
    const viewOf = (elements: ReturnType<typeof box>[], more: Partial<typeof covered> = {}) => {
      const whole = box(
        Math.min(...elements.map(({ x1 }) => x1)),
        Math.min(...elements.map(({ y1 }) => y1)),
        Math.max(...elements.map(({ x2 }) => x2)),
        Math.max(...elements.map(({ y2 }) => y2)),
      );
      return clearView(elements, size, { ...covered, ...more }, (free) => fitted(whole, free, FARTHEST));
    };
    const isCovered = (element: ReturnType<typeof box>, view: ReturnType<typeof fitted>): boolean => {
      const [, , right = 0, bottom = 0] = onScreen(element, view);
      return right > size.width - corner.width && bottom > size.height - corner.height;
    };
    const cornered = [box(0, 0, 50, 50), box(950, 550, 1000, 600)];

    it.each([
      ['a square picture', cornered],
      ['a wide one', [box(0, 0, 50, 50), box(3_000, 500, 3_050, 550)]],
      ['a high one', [box(0, 0, 50, 50), box(700, 2_000, 750, 2_050)]],
    ])('leaves no element of %s under it', (_what, elements) => {
      const view = viewOf(elements);
      expect(elements.filter((element) => isCovered(element, view))).toEqual([]);
    });

    it('leaves a picture in the middle when none of its elements lies there', () => {
      const free = [box(0, 0, 50, 50), box(950, 0, 1000, 50), box(0, 550, 50, 600)];
      expect(viewOf(free)).toEqual(fitted(box(0, 0, 1000, 600), room, FARTHEST));
    });

    it('fits into all of the canvas when the map is not there, or there is little else', () => {
      const everywhere = fitted(box(0, 0, 1000, 600), room, FARTHEST);
      expect(clearView(cornered, size, { left: 232, corner: null }, () => everywhere)).toBe(everywhere);
      const narrow = { width: 300, height: 200 };
      expect(clearView(cornered, narrow, covered, () => everywhere)).toBe(everywhere);
    });
  });
});
