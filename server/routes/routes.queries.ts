import type { ViewerRun } from '../db/run.ts';
import type { Certainty } from '../graphql/types.generated.ts';

/** So much is told at once. */
const MOST_TOLD = 20_000;

type RouteRow = {
  who: string;
  fact: string;
  type: string;
  place: string;
  certainty: Certainty | null;
  from: string | null;
  to: string | null;
};

/** What facts say of the places of these people, and whether there is more of it. */
export const routesOf = async (
  run: ViewerRun,
  ids: readonly string[],
): Promise<{ rows: RouteRow[]; isCut: boolean }> => {
  const rows = await run<RouteRow>('routes/of-people', { ids, most: MOST_TOLD + 1 });
  return { rows: rows.slice(0, MOST_TOLD), isCut: rows.length > MOST_TOLD };
};
