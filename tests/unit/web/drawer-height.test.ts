import { describe, expect, it } from 'vitest';
import { heightAfterKey, USUAL_HEIGHT, withinHeights } from '../../../web/network/drawer/drawer-height.ts';

describe('the height of the drawer', () => {
  it('leaves room for the picture, and for itself in a low window', () => {
    expect(withinHeights(900, 768)).toBe(448);
    expect(withinHeights(20, 768)).toBe(160);
    expect(withinHeights(280, 300)).toBe(160);
  });

  it('arrows move its edge, Home brings it back', () => {
    expect(heightAfterKey('ArrowUp', 280)).toBe(320);
    expect(heightAfterKey('Home', 448)).toBe(USUAL_HEIGHT);
    expect(withinHeights(heightAfterKey('End', 280) ?? 0, 768)).toBe(448);
    expect(heightAfterKey('h', 280)).toBeNull();
  });
});
