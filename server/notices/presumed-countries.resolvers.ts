import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { dayInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { PresumptionInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import { versionsBefore } from '../network/moments.ts';
import { dayProblems, gradeProblems, NOTICE_GONE, problem, wordsProblems } from './notice-problems.ts';
import { soughtBy, writtenSought, type Sought } from './sought.ts';
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
  sought: Pick<Sought, 'mayEdit'>,
  context: Pick<RequestContext, 'viewer'>,
) =>
  rows.map(({ recordedById: _last, firstById, isImported, liesThere, ...row }) => ({
    ...row,
    mayChange: liesThere && mayWriteIn(sought, context),
    mayWithdraw:
      liesThere && !isImported && firstById === context.viewer.userId && mayWriteIn(sought, context),
  }));

const presumptionProblems = (
  { since, until, ground, document, ...own }: PresumptionInput,
  { bornFrom }: Sought,
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
  aboutId: string,
  read: PresumptionRow,
): Promise<PresumptionRow[]> => [
  read,
  ...(await versionsBefore(context, read, async (run, version) =>
    (await presumptionsOf(run, aboutId)).filter((row) => row.id === version),
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
const unwritten = async (context: RequestContext, sought: Sought, id: string, seen: readonly string[]) => {
  const rows = await presumptionsOf(context.run, sought.id);
  if (rows.some((row) => row.id === id && row.recordedById === context.viewer.userId)) return done(id);
  const unseen = rows.filter((row) => row.liesThere && !seen.includes(row.id));
  return unseen.length > 0 ? { ...refused(), newer: shown(unseen, sought, context) } : refused(NOTICE_GONE);
};

export const presumedCountriesResolvers: Resolvers = {
  Query: {
    presumptionVersions: guard(
      { action: 'notice:read', audit: (_versions, { soughtBy: aboutId, id }) => [aboutId, id] },
      async (_parent, { soughtBy: aboutId, id }, context) => {
        const sought = await soughtBy(context.run, aboutId);
        const current = sought && (await presumptionsOf(context.run, sought.id)).find((row) => row.id === id);
        if (!sought || !current) throw new Refusal('NOT_FOUND');
        const [, ...earlier] = await versionsUpTo(context, sought.id, current);
        return shown(earlier, { mayEdit: false }, context);
      },
    ),
  },
  Mutation: {
    recordPresumedCountry: guard(
      { action: 'notice:write', audit: ({ id }, { soughtBy: aboutId }) => [aboutId, ...(id ? [id] : [])] },
      async (_parent, { id, soughtBy: aboutId, version = null, seen, presumption }, context) => {
        const sought = await writtenSought(context.run, aboutId);
        const [rows, country] = await Promise.all([
          presumptionsOf(context.run, sought.id),
          context.loaders.countries.load(presumption.country),
        ]);
        const own = rows.filter(({ liesThere }) => liesThere);
        if (
          own.some((row) => row.id === id || !seen.includes(row.id)) ||
          (version && !own.some((row) => row.id === version))
        )
          return unwritten(context, sought, id, seen);
        const problems = presumptionProblems(presumption, sought, country !== null);
        if (problems.length > 0) return refused(...problems);
        const endsOn = presumption.since ?? dayInBaku(new Date());
        const read = own.find((row) => row.id === version);
        const versions = read ? await versionsUpTo(context, sought.id, read) : [];
        const isNew = await recordPresumption(context.run, {
          ...presumption,
          id,
          aboutId: sought.id,
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
        return isNew ? done(id) : unwritten(context, sought, id, seen);
      },
    ),
    withdrawPresumedCountry: guard(
      { action: 'notice:write', audit: ({ id }, { soughtBy: aboutId }) => [aboutId, ...(id ? [id] : [])] },
      async (_parent, { soughtBy: aboutId, id }, context) => {
        const sought = await writtenSought(context.run, aboutId);
        return (await withdrawPresumption(context.run, sought.id, id)) ? done(id) : refused(NOTICE_GONE);
      },
    ),
  },
  DomesticSearch: {
    presumptions: guard(
      { action: 'notice:read', audit: false },
      async ({ id = '', mayChange }, _args, context) =>
        shown(await presumptionsOf(context.run, id), { mayEdit: mayChange ?? false }, context),
    ),
  },
  Notice: {
    presumptions: guard({ action: 'notice:read', audit: false }, async (shownNotice, _args, context) => {
      const notice = noticeRowOf(shownNotice);
      return shown(await presumptionsOf(context.run, notice.id), notice, context);
    }),
  },
};
