import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, reachOf } from '../../../web/graph/lasso.ts';
import type { Point } from '../../../web/graph/network-state.ts';

const aPoint = fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) });

describe('a lasso', () => {
  it('holds what lies in a triangle, and nothing outside of it', () => {
    const side = (a: Point, b: Point, p: Point): number =>
      (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
    fc.assert(
      fc.property(aPoint, aPoint, aPoint, aPoint, (a, b, c, point) => {
        const sides = [side(a, b, point), side(b, c, point), side(c, a, point)];
        // On its very edge it may be either.
        fc.pre(sides.every((one) => one !== 0) && side(a, b, c) !== 0);
        const within = sides.every((one) => one > 0) || sides.every((one) => one < 0);
        expect(isInside(point, [a, b, c])).toBe(within);
      }),
    );
  });

  it('winds as it likes: what a bay leaves out is outside', () => {
    const bay = [
      { x: 0, y: 0 },
      { x: 90, y: 0 },
      { x: 90, y: 90 },
      { x: 60, y: 90 },
      { x: 60, y: 30 },
      { x: 30, y: 30 },
      { x: 30, y: 90 },
      { x: 0, y: 90 },
    ];
    expect(isInside({ x: 45, y: 60 }, bay)).toBe(false);
    expect(isInside({ x: 45, y: 15 }, bay)).toBe(true);
    expect(isInside({ x: 75, y: 60 }, bay)).toBe(true);
  });

  it('of no corners holds nothing, and reaches nowhere', () => {
    expect(isInside({ x: 0, y: 0 }, [])).toBe(false);
    expect(reachOf([])).toBe(0);
    expect(
      reachOf([
        { x: 1, y: 1 },
        { x: 4, y: 5 },
        { x: 1, y: 1 },
      ]),
    ).toBe(5);
  });
});
