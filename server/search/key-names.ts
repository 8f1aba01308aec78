import { createHash } from 'node:crypto';
import type { Run } from '../db/run.ts';
import { systemViewer } from '../db/viewer.ts';
import type { Birth } from '../names/compare-births.ts';
import { tableNames } from '../names/known-names.ts';
import { nameIndexOf } from '../names/name-index.ts';

const BATCH = 500;
const viewer = systemViewer('name keys');

const BORN: Birth = { from: '1990-03-12', to: '1990-03-12' };

/** Names the rules by what they make of every name of the engine's table, so that no change of them is forgotten. */
const rulesNow = (): string => {
  const hash = createHash('sha256');
  for (const name of tableNames())
    hash.update(`${name}\t${Object.values(nameIndexOf(name, BORN)).join('\t')}\n`);
  return hash.digest('hex');
};

/**
 * Gives every name in the graph its keys anew when the rules of the name engine are others than those by which they were made: after an update,
 * or in a database from before there were keys. Repeatable: killed at any point, the next start begins again. Gives how many names there were.
 */
export const keyNames = async (run: Run): Promise<number> => {
  const rules = rulesNow();
  const [keyed] = await run<{ rules: string }>(viewer, 'schema/keyed-by');
  if (keyed?.rules === rules) return 0;
  let count = 0;
  let after = '';
  for (;;) {
    const names = await run<{ id: string; text: string; birthFrom: string | null; birthTo: string | null }>(
      viewer,
      'schema/names-after',
      {
        after,
        most: BATCH,
      },
    );
    const last = names.at(-1);
    if (!last) break;
    const rows = names.map(({ id, text, birthFrom, birthTo }) => ({
      id,
      ...nameIndexOf(text, birthFrom && birthTo ? { from: birthFrom, to: birthTo } : null),
    }));
    await run(viewer, 'schema/key-names', { rows });
    count += names.length;
    after = last.id;
  }
  await run(viewer, 'schema/note-keyed', { rules });
  return count;
};
