import type { ViewerRun } from '../db/run.ts';
import type { ImportCounts } from '../graphql/types.generated.ts';
import { inBatches } from '../matches/in-batches.ts';
import { finishStep, nextRecords, noteMatched, type JobRow } from './imports.queries.ts';
import { LeaseLost, rateMeter, type Work } from './work.ts';

const BATCH = 200;
/** Each reading of what comes next goes through all that the import brought, so that there are few. */
const MOST_READ = 10_000;

/** How what an import brought is compared with what is there. Each can be repeated. */
export type Compare = {
  /** Keeps the pairs to be judged, and the hits of things; gives how many pairs. */
  records: (run: ViewerRun, recordIds: readonly string[]) => Promise<number>;
  /** Keeps the hits of numbers and accounts that calls or payments name. */
  lines: (run: ViewerRun, importId: string) => Promise<void>;
};

/** After the rows: every new record is compared with what its writer may see, for the queue of matches. */
export const matchStep = async (work: Work, { id, counts }: JobRow, compare: Compare): Promise<void> => {
  const meter = rateMeter();
  // Each statement is announced by itself: a mark of the trail belongs to one change.
  const announcing: ViewerRun = async (statement, params, options) =>
    (await work.announced())(statement, params, options);
  let found = 0;
  for (;;) {
    const next = await nextRecords(work.run, id, MOST_READ);
    if (next.length === 0) break;
    for (const ids of inBatches(next, BATCH)) {
      const to = ids.at(-1) ?? '';
      const pairs = await compare.records(announcing, ids);
      found += pairs;
      const done = { to, done: ids.length, found: pairs, rate: meter(ids.length) };
      if (!(await noteMatched(await work.announced(), { ...work.lease(), ...done }))) throw new LeaseLost();
    }
  }
  await compare.lines(announcing, id);
  const before = JSON.parse(counts ?? '{}') as ImportCounts;
  const ended = await finishStep(await work.announced(), {
    id,
    holder: work.holder,
    state: 'MATCHING',
    next: 'DONE',
    counts: JSON.stringify({ ...before, doubtful: Math.max(before.doubtful, found) }),
  });
  if (!ended) throw new LeaseLost();
};
