import { guard } from '../access/guard.ts';
import { pageOf } from '../access/page.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { noticesPage, type NoticeRow } from '../notices/notices.queries.ts';
import { outcomeCounts, stepTimes, type SoughtLife } from './notice-statistics.ts';
import { statisticsCsv } from './statistics-file.ts';

const MOST_NOTICES = 2000;

const noticesOf = async ({ run, loaders }: RequestContext) => {
  const { page, after } = pageOf(await noticesPage(run, MOST_NOTICES, null), MOST_NOTICES);
  const notices = await loaders.notices.loadMany(page.map(({ id }) => id));
  return {
    notices: notices.flatMap((notice): NoticeRow[] => {
      if (notice instanceof Error) throw notice;
      return notice ? [notice] : [];
    }),
    onlyFirst: after === null ? null : MOST_NOTICES,
  };
};

/** Each person once, whatever the number of notices on him. */
const livesOf = (notices: readonly NoticeRow[], { loaders }: RequestContext): Promise<SoughtLife[]> => {
  const people = new Map<string, NoticeRow[]>();
  for (const notice of notices)
    people.set(notice.person.id, [...(people.get(notice.person.id) ?? []), notice]);
  return Promise.all(
    [...people].map(async ([personId, own]) => ({
      noticeIds: own.map(({ id }) => id),
      // Of one whose day is not known nobody knows whether it came first.
      publishedOn:
        own
          .flatMap(({ events }) =>
            events.filter(({ state }) => state === 'PUBLISHED').map(({ on }) => on ?? ''),
          )
          .toSorted((a, b) => (a < b ? -1 : Number(a > b)))[0] || null,
      facts: await loaders.fugitiveFacts.load(personId),
    })),
  );
};

const counted = async (context: RequestContext) => {
  const { notices, onlyFirst } = await noticesOf(context);
  const lives = await livesOf(notices, context);
  return { notices, onlyFirst, outcomes: outcomeCounts(lives), steps: stepTimes(lives) };
};

export const statisticsResolvers: Resolvers = {
  Query: {
    noticeStatistics: guard(
      {
        action: 'notice:read',
        audit: ({ outcomes = [], steps = [] }) => [
          ...new Set(
            [
              ...[...outcomes, ...steps].flatMap(({ notices = [] }) => notices),
              ...steps.flatMap(({ unknownNotices = [] }) => unknownNotices),
            ].flatMap(({ id }) => id ?? []),
          ),
        ],
      },
      async (_parent, _args, context) => {
        const { notices, onlyFirst, outcomes, steps } = await counted(context);
        const byId = new Map(notices.map((notice) => [notice.id, notice]));
        const shown = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
        return {
          onlyFirst,
          outcomes: outcomes.map(({ noticeIds, ...own }) => ({ ...own, notices: shown(noticeIds) })),
          steps: steps.map(({ noticeIds, unknownIds, ...own }) => ({
            ...own,
            notices: shown(noticeIds),
            unknownNotices: shown(unknownIds),
          })),
        };
      },
    ),
    noticeStatisticsFile: guard(
      {
        action: 'notice:read',
        audit: (file) => [...new Set([...file.matchAll(/\b[0-9A-Z]{26}\b/gu)].map(([id]) => id))],
      },
      async (_parent, _args, context) => {
        // Nothing leaves from the past.
        if (context.viewer.asOf !== undefined) throw new Refusal('BAD_INPUT', { argument: 'asOf' });
        const { notices, ...statistics } = await counted(context);
        return statisticsCsv(statistics, new Map(notices.map(({ id, number }) => [id, number])));
      },
    ),
  },
};
