import {
  dropBareAnchors,
  dropCandidates,
  finishStep,
  renewLease,
  undoBatch,
  undoParts,
  type JobRow,
} from './imports.queries.ts';
import { LeaseLost, type Work } from './work.ts';

const BATCH = 500;

/** Takes back what an import brought, some at a time. What is gone stays gone, so it goes on from anywhere. */
export const undoStep = async (work: Work, { id }: JobRow): Promise<void> => {
  while ((await dropCandidates(work.parts.run, work.lease(), BATCH)) > 0);
  for (const part of undoParts)
    while ((await undoBatch(await work.announced(), part, work.lease(), BATCH)) > 0);
  // Nothing gone can also mean that the lease is lost: then the rest is another's.
  const kept = { ...work.lease(), position: null, total: null, rate: null };
  if (!(await renewLease(await work.announced(), kept))) throw new LeaseLost();
  while ((await dropBareAnchors(work.parts.run, id, BATCH)) > 0);
  const ended = await finishStep(await work.announced(), {
    id,
    holder: work.holder,
    state: 'UNDOING',
    next: 'UNDONE',
    refused: 0,
  });
  if (!ended) throw new LeaseLost();
};
