import { addDays } from './calendar.ts';

export type CalendarDay = {
  /** The same deadline has the same one in every file, so that a calendar replaces what it has. */
  key: string;
  /** What the calendar shows: it leaves the house, so it names nobody. */
  summary: string;
  due: string;
};

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
const compact = (day: string): string => day.replaceAll('-', '');

const MOST_OCTETS = 75;

/** A line of at most 75 octets; what is longer goes on in the next, behind a blank. No letter is cut. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    if (Buffer.byteLength(current + letter) > MOST_OCTETS) {
      lines.push(current);
      current = ` ${letter}`;
    } else current += letter;
  }
  return [...lines, current].join('\r\n');
};

/** An iCalendar file (RFC 5545) of whole days. `stamp` is the moment at which it is made, in UTC. */
export const calendarFile = (days: readonly CalendarDay[], stamp: string): string => {
  const made = `${compact(stamp.slice(0, 10))}T${stamp.slice(11, 19).replaceAll(':', '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alaqa//Deadlines//AZ',
    'CALSCALE:GREGORIAN',
    ...days.flatMap(({ key, summary, due }) => [
      'BEGIN:VEVENT',
      `UID:${key}@alaqa`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${compact(due)}`,
      `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map((line) => folded(line)).join('\r\n')}\r\n`;
};
