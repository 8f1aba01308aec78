import {
  searchesByIds,
  searchesPage,
  type SearchRow,
} from '../domestic-searches/domestic-searches.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import { noticesPage, type NoticeRow } from '../notices/notices.queries.ts';
import { isLive } from './notice-clocks.ts';

/** As many notices, and as many searches. */
const MOST = 2000;

/** What was loaded by id, without what the reader may not see. */
export const found = <R>(rows: readonly (R | Error | null)[]): R[] =>
  rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row ?? [];
  });

export const boardOf = async ({
  run,
  loaders,
}: Pick<RequestContext, 'run' | 'loaders'>): Promise<NoticeRow[]> => {
  const page = await noticesPage(run, MOST, null);
  return found(await loaders.notices.loadMany(page.map(({ id }) => id)));
};

/** The domestic searches in force, the latest first. */
export const searchesInForce = async ({ run }: Pick<RequestContext, 'run'>): Promise<SearchRow[]> => {
  const page = await searchesPage(run, MOST, null);
  const rows = await searchesByIds(
    run,
    page.map(({ id }) => id),
  );
  return rows.filter(({ endedOn }) => endedOn === null);
};

/** Of each person on whom none of these notices runs, the latest search: what happens to the others stands on the notice. */
export const soughtAtHomeAlone = (
  searches: readonly SearchRow[],
  notices: readonly NoticeRow[],
): SearchRow[] => {
  const told = new Set(notices.filter(({ state }) => isLive(state)).map(({ person }) => person.id));
  return searches.filter(({ personId }) => {
    const isFirst = !told.has(personId);
    told.add(personId);
    return isFirst;
  });
};
