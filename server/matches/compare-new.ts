import type { ViewerRun } from '../db/run.ts';
import { thingHitsFor } from '../hits/thing-hits.ts';
import { recordsOf } from '../people/people.queries.ts';
import { recordsOfPerson } from '../records/records.queries.ts';
import { candidatesFor, candidatesOfSought } from './new-candidates.ts';

/** What is done with new records of people, whoever brings them in: the pairs that somebody should judge are kept, and the hits of their things. Can be repeated. Gives how many pairs. */
export const compareNew = async (run: ViewerRun, recordIds: readonly string[]): Promise<number> => {
  const { found } = await candidatesFor(run, recordIds);
  await thingHitsFor(run, recordIds);
  return found;
};

/** What is done once somebody is sought by a notice or a search of the board. An officer who only reads the case in which the person is described raises the same hits as one who edits it. Can be repeated. */
export const compareSought = async (run: ViewerRun, personId: string, caseId: string): Promise<void> => {
  await compareNew(run, await recordsOfPerson(run, personId, caseId));
  const records = await recordsOf(run, personId);
  await candidatesOfSought(
    run,
    records.map(({ id }) => id),
  );
};
