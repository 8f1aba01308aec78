import { mayDo } from '../access/permissions.ts';
import { dayLookedAt } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Shown } from '../graphql/shown.ts';
import type { Message, MessageGiven } from '../graphql/types.generated.ts';
import { dueOf } from './message-due.ts';
import type { MessageRow } from './messages.queries.ts';

type GivenShown = Shown<MessageGiven> & { row: MessageRow };
type ShownMessage = Shown<Message> & { row: MessageRow };

/** Of what was given with a message: made here too. */
export const givenRowOf = (given: Shown<MessageGiven>): MessageRow => (given as GivenShown).row;

/** Every message that reaches the schema was made here. */
export const messageRowOf = (message: Shown<Message>): MessageRow => (message as ShownMessage).row;

/** A message as the schema hands it on. A change is made now: whoever looks at the past makes none. */
export const shownMessage = (row: MessageRow, { viewer }: Pick<RequestContext, 'viewer'>): ShownMessage => {
  const mayWrite =
    row.mayEdit && viewer.asOf === undefined && viewer.role !== null && mayDo(viewer.role, 'message:write');
  const { elementIds, noticeIds: _notices, caseId, country, recipient, ground, givenIds, ...own } = row;
  const given: GivenShown | null =
    recipient === null || ground === null ? null : { toWhom: recipient, ground, factIds: givenIds, row };
  return {
    ...own,
    row,
    country: country === null ? null : { code: country },
    case: caseId === null ? null : { id: caseId },
    daysLeft: dueOf(row, dayLookedAt(viewer))?.daysLeft ?? null,
    about: elementIds.map((id) => ({ id })),
    answers: row.answersId,
    waitingFor: row.waiting,
    given,
    recordedBy: row.by,
    mayWrite,
    mayWithdraw: mayWrite && !row.isFollowed && row.recordedById === viewer.userId,
  };
};
