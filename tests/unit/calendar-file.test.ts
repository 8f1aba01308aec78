import { expect, test } from 'vitest';
import { calendarFile } from '../../server/calendar-file.ts';

const day = { key: '01J-VALIDITY--2028-02-29', summary: 'A-1', due: '2028-02-29' };

test('a deadline is a whole day that ends on the next, over 29 February too', () => {
  const file = calendarFile([day], '2026-11-29T08:30:00.000Z');
  expect(file).toContain('DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n');
  expect(file).toContain('DTSTAMP:20261129T083000Z\r\n');
  expect(file).toContain('UID:01J-VALIDITY--2028-02-29@alaqa\r\n');
  expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
});

test('no line is longer than 75 octets, no letter is cut, and signs of the format are escaped', () => {
  const summary = `Ş,ə;\\ ${'müvəqqəti '.repeat(12)}`;
  const file = calendarFile([{ ...day, summary }], '2026-11-29T08:30:00.000Z');
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const whole = file.replaceAll('\r\n ', '');
  expect(whole).toContain(`SUMMARY:${summary.replaceAll(/[\\;,]/gu, String.raw`\$&`)}`);
});

test('with nothing that lapses it is a calendar without days', () => {
  expect(calendarFile([], '2026-11-29T08:30:00.000Z')).not.toContain('VEVENT');
});
