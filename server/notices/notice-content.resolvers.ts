import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { newUlid } from '../access/ulid.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { versionsBefore } from '../network/moments.ts';
import { judgedCorrection } from './judged-notice.ts';
import { correctNotice } from './notice-content.queries.ts';
import { NOTICE_GONE } from './notice-problems.ts';
import { noticesByIds, type NoticeRow } from './notices.queries.ts';
import { noticeRowOf } from './shown-notice.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const shownContent = (notice: NoticeRow) => {
  const { number, colour, purpose, caveat, handling, firstValidTo, basis, content } = notice;
  const { recordedById: _recorder, earlierIds, ...recorded } = content;
  const said = { number, colour, purpose, caveat, handling, validTo: firstValidTo, case: notice.case, basis };
  return { ...said, ...recorded, earlier: earlierIds.length };
};

/** Nothing was written: sent twice, it is there; otherwise what a colleague has made of it, or that it is gone. */
const unwritten = (
  notice: NoticeRow | undefined,
  id: string,
  version: string,
  { viewer }: RequestContext,
) => {
  if (!notice?.mayEdit) return refused(NOTICE_GONE);
  const { content } = notice;
  const isThere = [content.id, ...content.earlierIds].includes(id);
  if (isThere && (content.id !== id || content.recordedById === viewer.userId)) return done(id);
  return content.id === version ? refused(NOTICE_GONE) : { ...refused(), newer: shownContent(notice) };
};

export const noticeContentResolvers: Resolvers = {
  Query: {
    noticeVersions: guard(
      {
        action: 'notice:read',
        audit: (versions, { noticeId }) => [noticeId, ...versions.map(({ id = '' }) => id)],
      },
      async (_parent, { noticeId }, context) => {
        const [notice] = await noticesByIds(context.run, [noticeId]);
        if (!notice) throw new Refusal('NOT_FOUND');
        const known = async (run: RequestContext['run'], version: string) =>
          (await noticesByIds(run, [noticeId])).flatMap((row) =>
            row.content.id === version ? { ...row.content, row } : [],
          );
        const versions = await versionsBefore(context, notice.content, known);
        return versions.map(({ row }) => shownContent(row));
      },
    ),
  },
  Mutation: {
    correctNotice: guard(
      { action: 'notice:write', audit: ({ id }, { noticeId }) => [noticeId, ...(id ? [id] : [])] },
      async (_parent, { id, noticeId, version, correction }, context) => {
        const [notice] = await noticesByIds(context.run, [noticeId]);
        if (!notice?.mayEdit) throw new Refusal('NOT_FOUND');
        if (notice.content.id !== version) return unwritten(notice, id, version, context);
        const problems = await judgedCorrection(context, notice, correction);
        if (problems.length > 0) return refused(...problems);
        const { isOurs, firstValidTo } = notice;
        const isNew = await correctNotice(context.run, {
          ...correction,
          id,
          firstId: newUlid(),
          noticeId,
          version,
          validTo: isOurs ? firstValidTo : (correction.validTo ?? null),
        });
        return isNew
          ? done(id)
          : unwritten((await noticesByIds(context.run, [noticeId]))[0], id, version, context);
      },
    ),
  },
  Notice: {
    content: guard({ action: 'notice:read', audit: false }, (notice) => shownContent(noticeRowOf(notice))),
  },
};
