import type { ViewerRun } from '../db/run.ts';
import type { ReadinessFactInput } from '../graphql/types.generated.ts';
import type { ReadinessFactRow } from './readiness-answers.ts';

export type FactsOfSought = { aboutId: string; facts: ReadinessFactRow[] };

/** What was recorded for the checks of those notices and searches, each once, in no order; nothing for one that the reader may not see. */
export const readinessFacts = (run: ViewerRun, ids: readonly string[]): Promise<FactsOfSought[]> =>
  run<FactsOfSought>('readiness/facts', { ids });

export type NewReadinessFact = { id: string; aboutId: string; version: string | null } & ReadinessFactInput;

/** False when another answer stands than the one that was read, or it was recorded before. */
export const recordReadinessFact = async (run: ViewerRun, fact: NewReadinessFact): Promise<boolean> => {
  const params = {
    ...fact,
    country: fact.country ?? null,
    validTo: fact.validTo || null,
    document: fact.document.trim(),
    note: fact.note?.trim() || null,
  };
  const record = async () => (await run('readiness/record', params)).length > 0;
  // The first may have looked as of a moment before the one at which another recorded; the second looks later.
  return (await record()) || (await record());
};

/** False when it is not the reader's own, or another has corrected it. */
export const withdrawReadinessFact = async (run: ViewerRun, id: string, aboutId: string): Promise<boolean> =>
  (await run('readiness/withdraw', { id, aboutId })).length > 0;
