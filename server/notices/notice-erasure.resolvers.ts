import { guard } from '../access/guard.ts';
import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { NoticeErasureInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import {
  beginErasure,
  erasedNotice,
  erasureContent,
  finishErasure,
  type ErasedNoticeRow,
} from './notice-erasure.queries.ts';
import { dayProblems, NOTICE_GONE, problem, wordsProblems } from './notice-problems.ts';
import { noticesByIds, type NoticeRow } from './notices.queries.ts';
import { noticeRowOf } from './shown-notice.ts';

const LONGEST_REFERENCE = 200;
const MOST_TICKED = 100;

/** A change is made now: whoever looks at the past makes none. */
const mayEraseIn = (mayEdit: boolean, { viewer }: Pick<RequestContext, 'viewer'>): boolean =>
  mayEdit && viewer.asOf === undefined && viewer.role !== null && mayDo(viewer.role, 'notice:erase');

const answered = (id: string | null, ...problems: Problem[]) => ({ id, problems, newer: [] });

const erasureProblems = (
  { number, on, ground }: NoticeErasureInput,
  notice: NoticeRow,
  today: string,
): Problem[] => [
  ...(notice.isOurs
    ? [
        problem(
          null,
          'Bu, bizim bildirişimizdir: yalnız başqa ölkənin bildirişi silinir. Bizimkini vəziyyətini dəyişməklə geri çağırın.',
          'This notice is ours: only that of another country is erased. Withdraw ours by changing its state.',
        ),
      ]
    : []),
  ...(number.trim() === notice.number
    ? []
    : [
        problem(
          'number',
          'Bildirişin nömrəsini yuxarıdakı kimi yazın.',
          'Write the number of the notice as it stands above.',
        ),
      ]),
  ...dayProblems('on', on, { today, bornFrom: null }),
  ...wordsProblems('ground', ground, { most: LONGEST_REFERENCE }),
];

/** Goes on with an erasure that was begun; the same id sent again is the same erasure. */
const goneOn = async (
  { door, imports }: RequestContext,
  { id: noticeId, isPending, erasureId }: ErasedNoticeRow,
  id: string,
) => {
  if (isPending) await finishErasure(door, imports.files, noticeId);
  return isPending || erasureId === id ? answered(erasureId) : answered(null, NOTICE_GONE);
};

export const noticeErasureResolvers: Resolvers = {
  Query: {
    noticeErasure: guard(
      {
        action: 'notice:erase',
        audit: ({ carriers = [] }, { noticeId }) => [noticeId, ...carriers.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { noticeId }, { run }) => {
        const content = await erasureContent(run, noticeId);
        if (!content) throw new Refusal('NOT_FOUND');
        return {
          ...content,
          carriers: content.carriers.map(({ caseId, byAz, byEn, isEarlier = false, ...carrier }) => ({
            ...carrier,
            isEarlier,
            case: caseId ? { id: caseId } : null,
            by: byAz && byEn ? { az: byAz, en: byEn } : null,
          })),
        };
      },
    ),
    erasedNotice: guard(
      { action: 'notice:read', audit: ({ id }) => (id ? [id] : []) },
      async (_parent, { id }, context) => {
        const erased = await erasedNotice(context.run, id);
        if (!erased) throw new Refusal('NOT_FOUND');
        const { byAz, byEn, requestedBy, mayEdit, erasureId: _own, ...row } = erased;
        return {
          ...row,
          requestedBy: { code: requestedBy },
          erasedBy: { az: byAz, en: byEn },
          mayErase: mayEraseIn(mayEdit, context),
        };
      },
    ),
  },
  Mutation: {
    eraseNotice: guard(
      {
        action: 'notice:erase',
        audit: (_answer, { noticeId, erasure }) => [noticeId, ...erasure.messages, ...(erasure.notes ?? [])],
      },
      async (_parent, { id, noticeId, erasure }, context) => {
        const notes = erasure.notes ?? [];
        const ticked = [...erasure.messages, ...notes];
        if (
          Math.max(erasure.messages.length, notes.length) > MOST_TICKED ||
          !ticked.every((one) => isUlid(one))
        )
          throw new Refusal('BAD_INPUT', { argument: 'erasure' });
        const [notice] = await noticesByIds(context.run, [noticeId]);
        if (notice?.mayEdit) {
          const problems = erasureProblems(erasure, notice, dayInBaku(new Date()));
          if (problems.length > 0) return answered(null, ...problems);
          // Read anew: only what is listed to him now may be ticked.
          const before = (await erasureContent(context.run, noticeId))?.carriers ?? [];
          await beginErasure(context.run, {
            id,
            noticeId,
            number: notice.number,
            on: erasure.on,
            ground: erasure.ground.trim(),
            messageIds: erasure.messages,
            noteIds: notes,
            beforeIds: before.flatMap(({ id: one, isEarlier, mayErase }) =>
              isEarlier && mayErase && notes.includes(one) ? [one] : [],
            ),
          });
        }
        const erased = await erasedNotice(context.run, noticeId);
        if (!erased?.mayEdit) throw new Refusal('NOT_FOUND');
        return goneOn(context, erased, id);
      },
    ),
  },
  Notice: {
    mayErase: guard({ action: 'notice:read', audit: false }, (notice, _args, context) => {
      const { isOurs, mayEdit } = noticeRowOf(notice);
      return !isOurs && mayEraseIn(mayEdit, context);
    }),
  },
};
