import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { assignNotice, officersFor, type OfficerRow } from './notice-owners.queries.ts';
import { dayProblems, NOTICE_GONE, problem } from './notice-problems.ts';
import { noticesByIds, type NoticeRow } from './notices.queries.ts';
import { noticeRowOf } from './shown-notice.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const shownOfficer = ({ id, nameAz, nameEn }: OfficerRow) => ({ id, name: { az: nameAz, en: nameEn } });

const shownOwner = ({ recordedById: _by, ...owner }: NonNullable<NoticeRow['owner']>) => owner;

const NO_OFFICER = problem(
  'ownerId',
  'Bu bildirişi apara bilən zabiti siyahıdan seçin.',
  'Choose an officer who may work this notice from the list.',
);

const written = async ({ run }: RequestContext, noticeId: string): Promise<NoticeRow> => {
  const [notice] = await noticesByIds(run, [noticeId]);
  if (!notice?.mayEdit) throw new Refusal('NOT_FOUND');
  return notice;
};

/** Nothing was written: sent twice, it is there; otherwise what a colleague recorded meanwhile, or that it is gone. */
const unwritten = async (context: RequestContext, noticeId: string, id: string) => {
  const { owner } = await written(context, noticeId);
  if (owner?.id === id && owner.recordedById === context.viewer.userId) return done(id);
  return owner ? { ...refused(), newer: shownOwner(owner) } : refused(NOTICE_GONE);
};

export const noticeOwnersResolvers: Resolvers = {
  Query: {
    noticeOfficers: guard(
      { action: 'notice:write', audit: (_officers, { noticeId }) => [noticeId] },
      async (_parent, { noticeId }, context) => {
        await written(context, noticeId);
        return (await officersFor(context.run, noticeId)).map(shownOfficer);
      },
    ),
  },
  Mutation: {
    assignNotice: guard(
      {
        action: 'notice:write',
        audit: ({ id }, { noticeId, ownerId }) => [
          noticeId,
          ...(id ? [id] : []),
          ...(ownerId ? [ownerId] : []),
        ],
      },
      async (_parent, { id, noticeId, version = null, ownerId = null, on }, context) => {
        if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
        const { owner } = await written(context, noticeId);
        if (owner?.id === id || (owner?.id ?? null) !== version) return unwritten(context, noticeId, id);
        const officers = ownerId === null ? [] : await officersFor(context.run, noticeId);
        const problems = [
          ...dayProblems('on', on, { today: dayInBaku(new Date()), bornFrom: null }),
          ...(ownerId === null || officers.some((officer) => officer.id === ownerId) ? [] : [NO_OFFICER]),
        ];
        if (problems.length > 0) return refused(...problems);
        return (await assignNotice(context.run, { id, noticeId, version, ownerId, on }))
          ? done(id)
          : unwritten(context, noticeId, id);
      },
    ),
  },
  Notice: {
    owner: guard({ action: 'notice:read', audit: false }, (notice) => {
      const { owner } = noticeRowOf(notice);
      return owner && shownOwner(owner);
    }),
  },
};
