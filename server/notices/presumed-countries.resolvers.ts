import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { dayInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { PresumptionInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import { versionsBefore } from '../network/moments.ts';
import { dayProblems, gradeProblems, NOTICE_GONE, problem, wordsProblems } from './notice-problems.ts';
import { noticesByIds, type NoticeRow } from './notices.queries.ts';
import {
  presumptionsOf,
  recordPresumption,
  withdrawPresumption,
  type PresumptionRow,
} from './presumed-countries.queries.ts';
import { mayWriteIn, noticeRowOf } from './shown-notice.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: [] });
const done = (id: string) => ({ id, problems: [], newer: [] });

const shown = (
  rows: readonly PresumptionRow[],
  notice: Pick<NoticeRow, 'mayEdit'>,
  context: Pick<RequestContext, 'viewer'>,
) =>
  rows.map(({ recordedById: _last, firstById, isImported, isOfNotice, ...row }) => ({
    ...row,
    mayChange: isOfNotice && mayWriteIn(notice, context),
    mayWithdraw:
      isOfNotice && !isImported && firstById === context.viewer.userId && mayWriteIn(notice, context),
  }));

const written = async ({ run }: RequestContext, noticeId: string): Promise<NoticeRow> => {
  const [notice] = await noticesByIds(run, [noticeId]);
  if (!notice?.mayEdit) throw new Refusal('NOT_FOUND');
  return notice;
};

const presumptionProblems = (
  { since, until, ground, document, ...own }: PresumptionInput,
  { bornFrom }: NoticeRow,
  isCountryKnown: boolean,
): Problem[] => {
  const standing = { today: dayInBaku(new Date()), bornFrom };
  const days = [
    ...(since ? dayProblems('since', since, standing) : []),
    ...(until ? dayProblems('until', until, standing) : []),
  ];
  return [
    ...(isCountryKnown
      ? []
      : [problem('country', 'Ölkəni siyahıdan seçin.', 'Choose a country from the list.')]),
    ...days,
    ...(days.length === 0 && since && until && until < since
      ? [
          problem(
            'until',
            'Bu gün başlanğıc günündən əvvəldir. Günlərdən birini düzəldin.',
            'This day lies before its beginning. Mend one of the two.',
          ),
        ]
      : []),
    ...gradeProblems(own),
    ...wordsProblems('ground', ground),
    ...wordsProblems('document', document),
  ];
};

/** The versions before a correction, the one that was read among them. */
const versionsUpTo = async (
  context: RequestContext,
  noticeId: string,
  read: PresumptionRow,
): Promise<PresumptionRow[]> => [
  read,
  ...(await versionsBefore(context, read, async (run, version) =>
    (await presumptionsOf(run, noticeId)).filter((row) => row.id === version),
  )),
];

/** Ids of the versions that presumed the same country: a source that showed one shows no other, and none shows that he is not there. */
const sayingTheSame = (versions: readonly PresumptionRow[], to: PresumptionInput): string[] =>
  to.certainty === 'REFUTED'
    ? []
    : versions
        .filter(({ country, certainty }) => country.code === to.country && certainty !== 'REFUTED')
        .map(({ id }) => id);

/** Nothing was written: sent twice, it is there; otherwise what others recorded meanwhile, or that it is gone. */
const unwritten = async (context: RequestContext, notice: NoticeRow, id: string, seen: readonly string[]) => {
  const rows = await presumptionsOf(context.run, notice.id);
  if (rows.some((row) => row.id === id && row.recordedById === context.viewer.userId)) return done(id);
  const unseen = rows.filter((row) => row.isOfNotice && !seen.includes(row.id));
  return unseen.length > 0 ? { ...refused(), newer: shown(unseen, notice, context) } : refused(NOTICE_GONE);
};

export const presumedCountriesResolvers: Resolvers = {
  Query: {
    presumptionVersions: guard(
      { action: 'notice:read', audit: (_versions, { noticeId, id }) => [noticeId, id] },
      async (_parent, { noticeId, id }, context) => {
        const [notice] = await noticesByIds(context.run, [noticeId]);
        const current = notice && (await presumptionsOf(context.run, noticeId)).find((row) => row.id === id);
        if (!notice || !current) throw new Refusal('NOT_FOUND');
        const [, ...earlier] = await versionsUpTo(context, noticeId, current);
        return shown(earlier, { mayEdit: false }, context);
      },
    ),
  },
  Mutation: {
    recordPresumedCountry: guard(
      { action: 'notice:write', audit: ({ id }, { noticeId }) => [noticeId, ...(id ? [id] : [])] },
      async (_parent, { id, noticeId, version = null, seen, presumption }, context) => {
        const notice = await written(context, noticeId);
        const [rows, country] = await Promise.all([
          presumptionsOf(context.run, noticeId),
          context.loaders.countries.load(presumption.country),
        ]);
        const own = rows.filter(({ isOfNotice }) => isOfNotice);
        if (
          own.some((row) => row.id === id || !seen.includes(row.id)) ||
          (version && !own.some((row) => row.id === version))
        )
          return unwritten(context, notice, id, seen);
        const problems = presumptionProblems(presumption, notice, country !== null);
        if (problems.length > 0) return refused(...problems);
        const endsOn = presumption.since ?? dayInBaku(new Date());
        const read = own.find((row) => row.id === version);
        const versions = read ? await versionsUpTo(context, noticeId, read) : [];
        const isNew = await recordPresumption(context.run, {
          ...presumption,
          id,
          noticeId,
          version,
          seenIds: own.map((row) => row.id),
          // One that is refuted from the beginning takes the place of none.
          endingIds:
            version || presumption.certainty === 'REFUTED'
              ? []
              : own
                  .filter(({ certainty, until }) => certainty !== 'REFUTED' && (!until || until > endsOn))
                  .map((row) => row.id),
          endsOn,
          sameIds: sayingTheSame(versions, presumption),
        });
        return isNew ? done(id) : unwritten(context, notice, id, seen);
      },
    ),
    withdrawPresumedCountry: guard(
      { action: 'notice:write', audit: ({ id }, { noticeId }) => [noticeId, ...(id ? [id] : [])] },
      async (_parent, { noticeId, id }, context) => {
        await written(context, noticeId);
        return (await withdrawPresumption(context.run, noticeId, id)) ? done(id) : refused(NOTICE_GONE);
      },
    ),
  },
  Notice: {
    presumptions: guard({ action: 'notice:read', audit: false }, async (shownNotice, _args, context) => {
      const notice = noticeRowOf(shownNotice);
      return shown(await presumptionsOf(context.run, notice.id), notice, context);
    }),
  },
};
