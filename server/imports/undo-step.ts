import { dropBareAnchors, finishStep, undoBatch, type JobRow } from './imports.queries.ts';
import { LeaseLost, type Work } from './work.ts';

const BATCH = 500;

/** Takes back what an import brought, some at a time. What is gone stays gone, so it goes on from anywhere. */
export const undoStep = async (work: Work, { id }: JobRow): Promise<void> => {
  for (;;) {
    const more = await undoBatch(await work.announced(), work.lease(), BATCH);
    if (more === null) throw new LeaseLost();
    if (!more) break;
  }
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
