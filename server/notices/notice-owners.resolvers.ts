import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Shown } from '../graphql/shown.ts';
import type { NoticeOwner, Resolvers } from '../graphql/types.generated.ts';
import { versionsBefore } from '../network/moments.ts';
import { assigned, shownOfficer, shownOwner } from './assigned.ts';
import { officersFor, ownerVersion, type OwnerRow } from './notice-owners.queries.ts';
import { noticesByIds, type NoticeRow } from './notices.queries.ts';
import { noticeRowOf } from './shown-notice.ts';

const part = { action: 'notice:read', audit: false } as const;

/** Whoever works something reaches the schema as `assigned.ts` shows it. */
const ownerRowOf = (owner: Shown<NoticeOwner>): OwnerRow => owner as unknown as OwnerRow;

const written = async ({ run }: RequestContext, noticeId: string): Promise<NoticeRow> => {
  const [notice] = await noticesByIds(run, [noticeId]);
  if (!notice?.mayEdit) throw new Refusal('NOT_FOUND');
  return notice;
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
      (_parent, { id, noticeId, version = null, ownerId = null, on }, context) =>
        assigned(context, () => written(context, noticeId), { id, version, ownerId, on }),
    ),
  },
  Notice: {
    owner: guard(part, (notice) => {
      const { owner } = noticeRowOf(notice);
      return owner && shownOwner(owner);
    }),
  },
  NoticeOwner: {
    before: guard(part, async (owner, _args, context) => {
      const current = ownerRowOf(owner);
      const before = await versionsBefore(context, current, ownerVersion);
      return before.map((one, at) => shownOwner(one, (before[at - 1] ?? current).on));
    }),
  },
};
