import {
  searchesByIds,
  searchesPage,
  type SearchRow,
} from '../domestic-searches/domestic-searches.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import { noticesPage, type NoticeRow } from '../notices/notices.queries.ts';
import { isLive } from './notice-clocks.ts';

/** So many at a time. */
const PAGE = 2000;

type Page = readonly { id: string }[];

/** Ids of all, page after page: of what is not read nobody would be told that it lapses. `page` answers one more than was asked for while there are more. */
const idsOfAll = async (page: (first: number, after: string | null) => Promise<Page>): Promise<string[]> => {
  const ids: string[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const read = await page(PAGE, after);
    ids.push(...read.slice(0, PAGE).map(({ id }) => id));
    after = read.length > PAGE ? ids.at(-1) : undefined;
  }
  return ids;
};

/** What was loaded by id, without what the reader may not see. */
export const loaded = <R>(rows: readonly (R | Error | null)[]): R[] =>
  rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row ?? [];
  });

export const boardOf = async ({
  run,
  loaders,
}: Pick<RequestContext, 'run' | 'loaders'>): Promise<NoticeRow[]> => {
  const ids = await idsOfAll((first, after) => noticesPage(run, first, after));
  return loaded(await loaders.notices.loadMany(ids));
};

/** The domestic searches in force, the latest first. */
export const searchesInForce = async ({ run }: Pick<RequestContext, 'run'>): Promise<SearchRow[]> => {
  const ids = await idsOfAll((first, after) => searchesPage(run, first, after));
  const rows = await searchesByIds(run, ids);
  return rows.filter(({ endedOn }) => endedOn === null);
};

/** Of each person on whom none of these notices of ours runs, the latest search: what happens to the others stands on the notice. */
export const soughtAtHomeAlone = (
  searches: readonly SearchRow[],
  notices: readonly NoticeRow[],
): SearchRow[] => {
  const told = new Set(
    notices.filter(({ isOurs, state }) => isOurs && isLive(state)).map(({ person }) => person.id),
  );
  return searches.filter(({ personId }) => {
    const isFirst = !told.has(personId);
    told.add(personId);
    return isFirst;
  });
};
