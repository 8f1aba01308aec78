import { addDays } from '../calendar.ts';
import type { NoticeDeadlineKind } from '../graphql/types.generated.ts';

export type CalendarDay = {
  /** The same deadline has the same one in every file, so that a calendar replaces what it has. */
  key: string;
  number: string;
  kind: NoticeDeadlineKind;
  due: string;
};

const WORDS: Record<NoticeDeadlineKind, string> = {
  VALIDITY: 'etibarlılığın sonu / end of validity',
  DOCUMENTS: 'sənədlərin son günü / documents due',
  PROVISIONAL_ARREST: 'müvəqqəti həbsin son günü / end of the provisional arrest',
  ANSWER_TO_CHECK: 'yoxlamanın cavabının son günü / an answer to a check lapses',
  ANSWER_OWED: 'cavabımızın son günü / our answer due',
  ANSWER_AWAITED: 'onların cavabının son günü / their answer due',
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
    'PRODID:-//Alaqa//Notices//AZ',
    'CALSCALE:GREGORIAN',
    ...days.flatMap(({ key, number, kind, due }) => [
      'BEGIN:VEVENT',
      `UID:${key}@alaqa`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${compact(due)}`,
      `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`,
      `SUMMARY:${escaped(`${number}: ${WORDS[kind]}`)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map((line) => folded(line)).join('\r\n')}\r\n`;
};
