import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../server/calendar.ts';
import { partialTyped, typedDay } from '../../../web/i18n/typed-day.ts';

describe('a date that is typed as precisely as it is known', () => {
  test.each([
    ['14.03.2024', '2024-03-14'],
    ['4/3/2024', '2024-03-04'],
    ['03.2024', '2024-03'],
    ['3.2024', '2024-03'],
    [' 2024 ', '2024'],
    ['2024-03', '2024-03'],
    ['2024-03-14', '2024-03-14'],
    ['31.02.2024', null],
    ['13.2024', null],
    ['00.2024', null],
    ['24', null],
    ['', null],
  ])('%j is %j', (typed, day) => {
    expect(partialTyped(typed)).toBe(day);
    if (day !== null) expect(partialTyped(typedDay(day))).toBe(day);
  });

  test('may mean each of its days', () => {
    expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(daysOf('2025')).toEqual({ first: '2025-01-01', last: '2025-12-31' });
    expect(daysOf('2025-11-23')).toEqual({ first: '2025-11-23', last: '2025-11-23' });
    for (const none of ['', '2025-13', '2025-02-30', '25', 'x']) expect(daysOf(none), none).toBeNull();
  });
});
