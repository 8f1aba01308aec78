import { newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';

const carry = async (
  run: ViewerRun,
  [beforeId, afterId]: readonly [string, string],
  onlyPhotographs: boolean,
): Promise<void> => {
  const tied = await run<{ id: string }>('jobs/citations-of', { factId: beforeId, onlyPhotographs });
  const pairs = tied.map(({ id }) => ({ from: id, to: newUlid() }));
  if (pairs.length > 0) await run('jobs/carry-citations', { factId: afterId, pairs });
};

/**
 * What showed a fact shows the version that says the same, and what its provider permitted of it holds of that; each is made anew, so that as of an earlier day it
 * leads to the version of then. The caller decides whether the two say the same: a source that showed one thing does not show another.
 */
export const carryCitations = (run: ViewerRun, beforeId: string, afterId: string): Promise<void> =>
  carry(run, [beforeId, afterId], false);

/** Whatever a version says of somebody: a photograph shows who it is, not what is written of him. */
export const carryPhotographs = (run: ViewerRun, beforeId: string, afterId: string): Promise<void> =>
  carry(run, [beforeId, afterId], true);
