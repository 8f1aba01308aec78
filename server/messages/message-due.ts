import type { DueDay } from '../board/notice-clocks.ts';
import { daysBetween } from '../calendar.ts';
import type { MessageRow } from './messages.queries.ts';

type Waiting = Pick<MessageRow, 'waiting' | 'deadline' | 'country'>;

/** The day until which an answer is waited for, as it stands on a day. Null when none is, or no day was set. */
export const dueOf = ({ waiting, deadline, country }: Waiting, today: string): DueDay | null =>
  waiting === null || deadline === null
    ? null
    : {
        kind: waiting === 'US' ? 'ANSWER_OWED' : 'ANSWER_AWAITED',
        check: null,
        due: deadline,
        state: deadline < today ? 'OVERDUE' : 'RUNNING',
        daysLeft: daysBetween(today, deadline),
        metOn: null,
        // Days, not years: it is on the list from the day on which it was sent.
        isNear: true,
        country: country === null ? null : { code: country },
        isChecked: true,
        source: null,
      };

/** By which number a message goes where nobody is named: its own sender's, or the other side's. */
export const numberOf = ({
  direction,
  ourReference,
  theirReference,
}: Pick<MessageRow, 'direction' | 'ourReference' | 'theirReference'>): string => {
  const [own, other] = direction === 'OUT' ? [ourReference, theirReference] : [theirReference, ourReference];
  return own ?? other ?? '';
};
