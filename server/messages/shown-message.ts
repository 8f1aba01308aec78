import { mayDo } from '../access/permissions.ts';
import { dayLookedAt } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Shown } from '../graphql/shown.ts';
import type { Message } from '../graphql/types.generated.ts';
import { dueOf } from './message-due.ts';
import type { MessageRow } from './messages.queries.ts';

type ShownMessage = Shown<Message> & { row: MessageRow };

/** Every message that reaches the schema was made here. */
export const messageRowOf = (message: Shown<Message>): MessageRow => (message as ShownMessage).row;

/** A message as the schema hands it on. A change is made now: whoever looks at the past makes none. */
export const shownMessage = (row: MessageRow, { viewer }: Pick<RequestContext, 'viewer'>): ShownMessage => {
  const mayWrite =
    row.mayEdit && viewer.asOf === undefined && viewer.role !== null && mayDo(viewer.role, 'message:write');
  const { elementIds, noticeIds: _notices, caseId, country, recipient, ground, givenIds, ...own } = row;
  return {
    ...own,
    row,
    country: country === null ? null : { code: country },
    case: caseId === null ? null : { id: caseId },
    daysLeft: dueOf(row, dayLookedAt(viewer))?.daysLeft ?? null,
    about: elementIds.map((id) => ({ id })),
    answers: row.answersId,
    waitingFor: row.waiting,
    given: recipient === null || ground === null ? null : { toWhom: recipient, ground, factIds: givenIds },
    recordedBy: row.by,
    mayWrite,
    mayWithdraw: mayWrite && !row.isFollowed && row.recordedById === viewer.userId,
  };
};
