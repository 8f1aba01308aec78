import type { ViewerRun } from '../db/run.ts';
import type { PersonVerdict } from '../names/compare-people.ts';
import { judgePair, type ComparedRecord } from './compared-record.ts';
import { inBatches } from './in-batches.ts';
import { othersOf } from './new-candidates.ts';

export type Resembling = { older: ComparedRecord; found: PersonVerdict };

/** By id of each record, the records that its writer may see and that may be of the same person. Of records that are not written yet: nothing is kept. */
export const resemblingOf = async (
  run: ViewerRun,
  records: readonly ComparedRecord[],
): Promise<Map<string, Resembling[]>> => {
  const resembling = new Map<string, Resembling[]>();
  for (const batch of inBatches(records)) {
    const others = await othersOf(run, batch);
    const known = new Map<string, ComparedRecord>();
    for (const ids of inBatches([...new Set([...others.values()].flat())]))
      for (const record of await run<ComparedRecord>('matches/records', { ids }))
        known.set(record.id, record);
    for (const record of batch) {
      const alike = (others.get(record.id) ?? []).flatMap((id): Resembling[] => {
        const older = known.get(id);
        const found = older && judgePair(record, older);
        return found && found.verdict !== 'different' ? [{ older, found }] : [];
      });
      resembling.set(record.id, alike);
    }
  }
  return resembling;
};
