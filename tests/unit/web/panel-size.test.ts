import { describe, expect, it } from 'vitest';
import { DRAWER, READING, sizeAfterKey, withinRoom } from '../../../web/network/panel-size.ts';

describe('the size of a panel beside the picture', () => {
  it('leaves room for the picture, and for itself in a small window', () => {
    expect(withinRoom(DRAWER, 900, 768)).toBe(448);
    expect(withinRoom(DRAWER, 20, 768)).toBe(160);
    expect(withinRoom(DRAWER, 280, 300)).toBe(160);
    expect(withinRoom(READING, 2000, 1366)).toBe(646);
    expect(withinRoom(READING, Number.NaN, 1366)).toBe(READING.usual);
  });

  it('arrows move its edge, Home brings it back', () => {
    expect(sizeAfterKey(DRAWER, 'ArrowUp', 280)).toBe(320);
    expect(sizeAfterKey(DRAWER, 'Home', 448)).toBe(DRAWER.usual);
    expect(withinRoom(DRAWER, sizeAfterKey(DRAWER, 'End', 280) ?? 0, 768)).toBe(448);
    expect(sizeAfterKey(DRAWER, 'h', 280)).toBeNull();
    expect(sizeAfterKey(DRAWER, 'ArrowLeft', 280)).toBeNull();
    expect(sizeAfterKey(READING, 'ArrowLeft', 440)).toBe(480);
    expect(sizeAfterKey(READING, 'ArrowRight', 440)).toBe(400);
  });
});
