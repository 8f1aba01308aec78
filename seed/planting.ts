import type { Run } from '../server/db/run.ts';
import { systemViewer } from '../server/db/viewer.ts';
import type { NodeRow, Rows, TieRow } from './builders/rows.ts';

const BATCH = 2000;
const PLANTER = systemViewer('seed');

const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH));

/**
 * Writes what the builders have made: nodes first, then the relationships between them.
 * Throws when a relationship names an element that is not there.
 */
export const plant = async (run: Run, rows: Rows): Promise<{ nodes: number; ties: number }> => {
  for (const batch of batches<NodeRow>(rows.nodes)) await run(PLANTER, 'seed/create-nodes', { rows: batch });
  for (const batch of batches<TieRow>(rows.ties)) {
    const [answer] = await run<{ created: number }>(PLANTER, 'seed/create-ties', { rows: batch });
    if (answer?.created !== batch.length)
      throw new Error(
        `${batch.length - (answer?.created ?? 0)} relationships of the seed have an end that is missing or doubled`,
      );
  }
  return { nodes: rows.nodes.length, ties: rows.ties.length };
};

export const isEmpty = async (run: Run): Promise<boolean> => {
  const [answer] = await run<{ isEmpty: boolean }>(PLANTER, 'seed/is-empty');
  return answer?.isEmpty === true;
};

/** True when a demo world was planted to its end. */
export const isWorldPlanted = async (run: Run): Promise<boolean> =>
  (await run(PLANTER, 'seed/planted-world')).length > 0;

export const noteWorld = async (
  run: Run,
  world: { seed: number; plantedOn: string; checksum: string },
): Promise<void> => {
  await run(PLANTER, 'seed/note-world', world);
};
