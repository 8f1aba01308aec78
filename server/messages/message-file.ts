import { numberOf } from '../exports/export-mark.ts';
import { codesOf, markingOf } from '../exports/handling.ts';
import type { MessageRow } from './messages.queries.ts';

const NOTHING_WITHHELD = { elements: 0, lines: 0 };

/**
 * The text of an outgoing message as it is handed to the secure channel, which is not this program's: the text, and below a line the mark of
 * what has left (a number that the audit trail has, who took it and when, what its handling code forbids).
 */
export const messageFile = (
  { text, handling }: Pick<MessageRow, 'text' | 'handling'>,
  { id, by, at }: { id: string; by: { az: string; en: string }; at: string },
): string => {
  const marking = markingOf(codesOf([handling]), NOTHING_WITHHELD);
  return [
    text ?? '',
    '',
    '----',
    `Əlaqə ${numberOf(id)} · ${at.slice(0, 16).replace('T', ' ')} UTC · ${by.az} / ${by.en}`,
    marking.az,
    marking.en,
    '',
  ].join('\n');
};
