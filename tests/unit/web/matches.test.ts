import { describe, expect, it } from 'vitest';
import { mayJudge } from '../../../web/matches/queue-order.ts';

const may = (over: Partial<Parameters<typeof mayJudge>[0]>) =>
  (['SAME', 'DIFFERENT', 'UNSURE'] as const).filter((key) =>
    mayJudge({ state: 'OPEN', mayDecide: true, mayConfirm: false, ...over }, key),
  );

describe('the keys of the queue', () => {
  it('judge an open pair in every way, for whoever may write in its cases', () => {
    expect(may({})).toEqual(['SAME', 'DIFFERENT', 'UNSURE']);
    expect(may({ mayDecide: false })).toEqual([]);
  });

  it('confirm a proposal only for the second person, and set it apart for whoever may write', () => {
    expect(may({ state: 'PROPOSED' })).toEqual(['DIFFERENT']);
    expect(may({ state: 'PROPOSED', mayConfirm: true })).toEqual(['SAME', 'DIFFERENT']);
    expect(may({ state: 'PROPOSED', mayDecide: false })).toEqual([]);
  });

  it('do nothing to a pair that is judged: that is taken back by its button', () => {
    expect(may({ state: 'SAME', mayConfirm: true })).toEqual([]);
    expect(may({ state: 'DIFFERENT', mayConfirm: true })).toEqual([]);
  });
});
