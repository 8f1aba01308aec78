import { describe, expect, it } from 'vitest';
import { placeOn, projectionOf, type Glance } from '../../../web/graph/minimap.ts';

const glance = (seen: Glance['seen']): Glance => ({
  nodes: [
    { x: 0, y: 0, isSelected: false },
    { x: 1000, y: 500, isSelected: true },
  ],
  seen,
});
const on = ({ scale, shift }: ReturnType<typeof projectionOf>, x: number, y: number) => ({
  x: x * scale + shift.x,
  y: y * scale + shift.y,
});

describe('the small map', () => {
  it('holds every node and the part that is on the screen', () => {
    const projection = projectionOf(glance({ x1: -200, y1: -100, x2: 300, y2: 200 }), 176, 112);
    for (const [x, y] of [
      [0, 0],
      [1000, 500],
      [-200, -100],
    ] as const) {
      const at = on(projection, x, y);
      expect(at.x).toBeGreaterThanOrEqual(5.9);
      expect(at.x).toBeLessThanOrEqual(170.1);
      expect(at.y).toBeGreaterThanOrEqual(5.9);
      expect(at.y).toBeLessThanOrEqual(106.1);
    }
  });

  it('does not shrink to a speck when the analyst looks far away', () => {
    const near = projectionOf(glance({ x1: 0, y1: 0, x2: 1000, y2: 500 }), 176, 112);
    const far = projectionOf(glance({ x1: -90_000, y1: -90_000, x2: 90_000, y2: 90_000 }), 176, 112);
    expect(near.scale / far.scale).toBeLessThanOrEqual(3.5);
  });

  it('knows the place under a point of it', () => {
    const projection = projectionOf(glance({ x1: 0, y1: 0, x2: 100, y2: 100 }), 176, 112);
    const place = placeOn(projection, on(projection, 640, 320));
    expect(place.x).toBeCloseTo(640);
    expect(place.y).toBeCloseTo(320);
  });

  it('has room for one node alone', () => {
    const alone = { nodes: [{ x: 5, y: 5, isSelected: false }], seen: { x1: 0, y1: 0, x2: 10, y2: 10 } };
    expect(Number.isFinite(projectionOf(alone, 176, 112).scale)).toBe(true);
  });
});
