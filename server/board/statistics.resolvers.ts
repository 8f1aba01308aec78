import { guard } from '../access/guard.ts';
import { pageOf } from '../access/page.ts';
import { Refusal } from '../access/refusals.ts';
import {
  searchesByIds,
  searchesPage,
  type SearchRow,
} from '../domestic-searches/domestic-searches.queries.ts';
import { shownSearch } from '../domestic-searches/shown-search.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { noticesPage, type NoticeRow } from '../notices/notices.queries.ts';
import { outcomeCounts, stepTimes, type Caught, type SoughtLife } from './notice-statistics.ts';
import { statisticsCsv } from './statistics-file.ts';

/** As many notices, and as many searches. */
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

const searchesOf = async ({ run }: RequestContext) => {
  const { page, after } = pageOf(await searchesPage(run, MOST_NOTICES, null), MOST_NOTICES);
  const searches = await searchesByIds(
    run,
    page.map(({ id }) => id),
  );
  return { searches, onlyFirst: after === null ? null : MOST_NOTICES };
};

const caughtBy = ({ id, endedOn, endedBy, caughtIn }: SearchRow): Caught[] =>
  endedBy === 'CAUGHT' && endedOn !== null && caughtIn !== null
    ? [{ searchId: id, on: endedOn, country: { code: caughtIn } }]
    : [];

type Sought = { notices: NoticeRow[]; searches: SearchRow[] };

/** Each person once, whatever the number of notices and searches. */
const livesOf = (
  notices: readonly NoticeRow[],
  searches: readonly SearchRow[],
  { loaders }: RequestContext,
): Promise<SoughtLife[]> => {
  const people = new Map<string, Sought>();
  const soughtAs = (personId: string): Sought => {
    const sought = people.get(personId) ?? { notices: [], searches: [] };
    people.set(personId, sought);
    return sought;
  };
  for (const notice of notices) soughtAs(notice.person.id).notices.push(notice);
  for (const search of searches) soughtAs(search.personId).searches.push(search);
  return Promise.all(
    [...people].map(async ([personId, own]) => ({
      noticeIds: own.notices.map(({ id }) => id),
      searchIds: own.searches.map(({ id }) => id),
      caught: own.searches.flatMap((search) => caughtBy(search)),
      // Of one whose day is not known nobody knows whether it came first.
      publishedOn:
        own.notices
          .flatMap(({ events }) =>
            events.filter(({ state }) => state === 'PUBLISHED').map(({ on }) => on ?? ''),
          )
          .toSorted((a, b) => (a < b ? -1 : Number(a > b)))[0] || null,
      facts: await loaders.fugitiveFacts.load(personId),
    })),
  );
};

const counted = async (context: RequestContext) => {
  const [ofNotices, ofSearches] = await Promise.all([noticesOf(context), searchesOf(context)]);
  const { notices } = ofNotices;
  const { searches } = ofSearches;
  const lives = await livesOf(notices, searches, context);
  return {
    notices,
    searches,
    onlyFirst: ofNotices.onlyFirst ?? ofSearches.onlyFirst,
    outcomes: outcomeCounts(lives),
    steps: stepTimes(lives),
  };
};

export const statisticsResolvers: Resolvers = {
  Query: {
    noticeStatistics: guard(
      {
        action: 'notice:read',
        audit: ({ outcomes = [], steps = [] }) => [
          ...new Set(
            [
              ...[...outcomes, ...steps].flatMap(({ searches = [] }) => searches),
              ...steps.flatMap(({ unknownSearches = [] }) => unknownSearches),
              ...[...outcomes, ...steps].flatMap(({ notices = [] }) => notices),
              ...steps.flatMap(({ unknownNotices = [] }) => unknownNotices),
            ].flatMap(({ id }) => id ?? []),
          ),
        ],
      },
      async (_parent, _args, context) => {
        const { notices, searches, onlyFirst, outcomes, steps } = await counted(context);
        const searchOf = new Map(searches.map((search) => [search.id, search]));
        const byId = new Map(notices.map((notice) => [notice.id, notice]));
        const shown = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
        const shownSearches = (ids: readonly string[]) =>
          ids.flatMap((id) => searchOf.get(id) ?? []).map((search) => shownSearch(search, context));
        return {
          onlyFirst,
          outcomes: outcomes.map(({ noticeIds, searchIds, ...own }) => ({
            ...own,
            notices: shown(noticeIds),
            searches: shownSearches(searchIds),
          })),
          steps: steps.map(({ noticeIds, unknownIds, searchIds, unknownSearchIds, ...own }) => ({
            ...own,
            notices: shown(noticeIds),
            unknownNotices: shown(unknownIds),
            searches: shownSearches(searchIds),
            unknownSearches: shownSearches(unknownSearchIds),
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
        const { notices, searches: _searches, ...statistics } = await counted(context);
        return statisticsCsv(statistics, new Map(notices.map(({ id, number }) => [id, number])));
      },
    ),
  },
};
