import { expect, test } from 'vitest';
import { isWithin } from '../../server/non-punishment/meanwhile.ts';

test.each([
  ['2023-06-01', '2023-05-10', '2023-08-20', true],
  ['2023-05-10', '2023-05-10', '2023-08-20', true],
  ['2023-08-20', '2023-05-10', '2023-08-20', true],
  ['2023-08-21', '2023-05-10', '2023-08-20', false],
  ['2023-05-09', '2023-05-10', '2023-08-20', false],
  ['2025-01-01', '2023-05-10', null, true],
  ['2023-05', '2023-05-10', '2023-08-20', true],
  ['2023', '2023-05-10', '2023-08-20', true],
  ['2022', '2023-05-10', '2023-08-20', false],
  [null, '2023-05-10', '2023-08-20', false],
  ['2023-06-01', null, '2023-08-20', false],
])('an act of %s lies within an exploitation from %s to %s: %s', (act, from, to, expected) => {
  expect(isWithin({ from: act, to: null }, { from, to })).toBe(expected);
});
