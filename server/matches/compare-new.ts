import type { ViewerRun } from '../db/run.ts';
import { thingHitsFor } from '../hits/thing-hits.ts';
import { candidatesFor } from './new-candidates.ts';

/** What is done with new records of people, whoever brings them in: the pairs that somebody should judge are kept, and the hits of their things. Can be repeated. Gives how many pairs. */
export const compareNew = async (run: ViewerRun, recordIds: readonly string[]): Promise<number> => {
  const { found } = await candidatesFor(run, recordIds);
  await thingHitsFor(run, recordIds);
  return found;
};
