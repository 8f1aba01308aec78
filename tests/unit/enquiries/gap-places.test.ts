import { describe, expect, it } from 'vitest';
import { placed } from '../../../server/enquiries/gap-places.ts';

const heaviest = (one: number, other: number): number => other - one;
/** So many gaps, each lighter than the one before, the first of them of this weight. */
const gaps = (count: number, weight: number): number[] =>
  Array.from({ length: count }, (_gap, i) => weight - i / 1_000);

describe('places for gaps', () => {
  it('are there for all while all fit, the weightiest first', () => {
    const found = [
      { rule: 'a', gaps: [3, 1] },
      { rule: 'b', gaps: [2] },
    ];
    expect(placed(found, 3, heaviest)).toEqual({ shown: [3, 2, 1], cut: [] });
  });

  it('are kept for each rule, so that a hundred of one do not push out another', () => {
    const found = [
      { rule: 'heavy', gaps: gaps(150, 9) },
      { rule: 'light', gaps: gaps(30, 1) },
      { rule: 'none', gaps: [] },
    ];
    const { shown, cut } = placed(found, 100, heaviest);
    expect(shown).toHaveLength(100);
    expect(shown.filter((weight) => weight <= 1)).toHaveLength(30);
    expect(cut).toEqual(['heavy']);
  });

  it('that a rule does not need go to the weightiest of all', () => {
    const found = [
      { rule: 'many', gaps: gaps(9, 5) },
      { rule: 'few', gaps: [1] },
    ];
    expect(placed(found, 4, heaviest)).toEqual({ shown: [5, 4.999, 4.998, 1], cut: ['many'] });
  });

  it('are none where nothing was found', () => {
    expect(placed([], 100, heaviest)).toEqual({ shown: [], cut: [] });
  });
});
