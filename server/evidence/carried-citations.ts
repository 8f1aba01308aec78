import { newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';

/**
 * What showed a fact shows the version that says the same; each tie is made anew, so that as of an earlier day it leads to the version of then. The caller
 * decides whether the two say the same: a source that showed one thing does not show another.
 */
export const carryCitations = async (run: ViewerRun, beforeId: string, afterId: string): Promise<void> => {
  const cited = await run<{ id: string }>('jobs/citations-of', { factId: beforeId });
  const pairs = cited.map(({ id }) => ({ from: id, to: newUlid() }));
  if (pairs.length > 0) await run('jobs/carry-citations', { factId: afterId, pairs });
};
