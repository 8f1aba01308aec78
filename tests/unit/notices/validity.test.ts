import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isDay } from '../../../server/calendar.ts';
import { endOfValidity, warnedFrom } from '../../../server/notices/validity.ts';

test('five years end on the same day, and those of 29 February on the 28th, but in a leap year', () => {
  expect(endOfValidity('2022-02-14')).toBe('2027-02-14');
  expect(endOfValidity('2024-02-29')).toBe('2029-02-28');
  expect(endOfValidity('2019-02-28')).toBe('2024-02-28');
  expect(endOfValidity('2096-02-29')).toBe('2101-02-28');
});

test('the end is announced half a year before, on a day that the month has', () => {
  expect(warnedFrom('2027-02-14')).toBe('2026-08-14');
  expect(warnedFrom('2029-08-31')).toBe('2029-02-28');
  expect(warnedFrom('2028-08-31')).toBe('2028-02-29');
});

test('over all days of a century the validity is five years to the day, with one or two leap days in it', () => {
  fc.assert(
    fc.property(fc.nat(36_500), (days) => {
      const from = addDays('2000-01-01', days);
      const end = endOfValidity(from);
      expect(isDay(end)).toBe(true);
      const [year, month, day] = from.split('-');
      const sameDay = `${String(Number(year) + 5)}-${month}-${day}`;
      expect(end).toBe(isDay(sameDay) ? sameDay : `${String(Number(year) + 5)}-02-28`);
      expect([1825, 1826, 1827]).toContain(daysBetween(from, end));
      expect(warnedFrom(end) < end).toBe(true);
    }),
  );
});
