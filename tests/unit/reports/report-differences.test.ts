import { describe, expect, test } from 'vitest';
import {
  hashOfReport,
  type FrozenContent,
  type FrozenFigure,
} from '../../../server/reports/frozen-content.ts';
import { differencesOf } from '../../../server/reports/report-differences.ts';

const figure = (computed: number | null, over: Partial<FrozenFigure> = {}): FrozenFigure => ({
  id: 'C1',
  computed,
  computedChange: null,
  series: [],
  rule: { az: 'qayda', en: 'rule' },
  ruleHash: 'a',
  ...over,
});
const content = (day: string, ...figures: FrozenFigure[]): FrozenContent => ({ year: 2025, day, figures });
const frozen = content('2026-03-01', figure(46));

describe('a frozen report that is counted again', () => {
  test('has no difference where every number is the same', () => {
    expect(differencesOf(frozen, [figure(46)], [figure(46)])).toEqual([]);
  });

  test.each([
    ['records came since', frozen, figure(46), figure(47), 'RECORDED_SINCE'],
    ['the year went on', content('2025-06-30', figure(46)), figure(46), figure(91), 'YEAR_WENT_ON'],
    ['the rule is another', frozen, figure(50), figure(50, { ruleHash: 'b' }), 'RULE_CHANGED'],
    ['not even then was it so', frozen, figure(45), figure(45), 'UNEXPLAINED'],
    ['not even then was it so, though it is now', frozen, figure(45), figure(46), 'UNEXPLAINED'],
    ['it is not known any more', frozen, figure(46), figure(null), 'RECORDED_SINCE'],
  ])('%s', (_what, kept, then, now, why) => {
    expect(differencesOf(kept, [then], [now]).map((one) => one.why)).toEqual([why]);
  });

  test('names the value of a distribution; one that nothing was counted for is 0', () => {
    const withHome = (value: number, key: string) => figure(46, { series: [{ key, part: null, value }] });
    const old = content('2026-03-01', withHome(46, 'AZ-BA'));
    expect(differencesOf(old, [withHome(46, 'AZ-BA')], [withHome(46, 'AZ-SM')])).toEqual([
      { figure: 'C1', key: 'AZ-BA', part: null, frozen: 46, asKnownThen: 46, now: 0, why: 'RECORDED_SINCE' },
      { figure: 'C1', key: 'AZ-SM', part: null, frozen: 0, asKnownThen: 0, now: 46, why: 'RECORDED_SINCE' },
    ]);
  });
});

test('the hash is that of values and rules: another number or another rule has another', () => {
  const same = hashOfReport(content('2026-03-01', figure(46)));
  expect(same).toBe(hashOfReport(frozen));
  expect(hashOfReport(content('2026-03-01', figure(47)))).not.toBe(same);
  expect(hashOfReport(content('2026-03-01', figure(46, { ruleHash: 'b' })))).not.toBe(same);
});
