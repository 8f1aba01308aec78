import { mayDo } from '../access/permissions.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Shown } from '../graphql/shown.ts';
import type { Notice, NoticeEvent } from '../graphql/types.generated.ts';
import { mayLeaveOut } from './notice-state.ts';
import type { NoticeRow } from './notices.queries.ts';

/** Every notice that reaches the schema is a row of `notices.queries.ts`. */
export const noticeRowOf = (notice: Shown<Notice>): NoticeRow => notice as NoticeRow;

type Reader = Pick<RequestContext, 'viewer'>;

/** A change is made now: whoever looks at the past makes none. */
export const mayWriteIn = ({ mayEdit }: Pick<NoticeRow, 'mayEdit'>, { viewer }: Reader): boolean =>
  mayEdit && viewer.asOf === undefined && viewer.role !== null && mayDo(viewer.role, 'notice:write');

/** The events of a notice as the reader sees them. */
export const shownEvents = (
  notice: Pick<NoticeRow, 'mayEdit' | 'colour' | 'isOurs' | 'events'>,
  reader: Reader,
): NoticeEvent[] =>
  notice.events.map(({ recordedById: _last, firstById, isImported, ...event }, at) => ({
    ...event,
    mayChange: mayWriteIn(notice, reader),
    mayWithdraw:
      mayWriteIn(notice, reader) &&
      !isImported &&
      firstById === reader.viewer.userId &&
      mayLeaveOut(notice, notice.events, at),
  }));
