import { createHash } from 'node:crypto';
import type { Run } from '../db/run.ts';
import { systemViewer } from '../db/viewer.ts';
import { searchKeysOf } from '../names/fold.ts';
import { indexKeysOf } from '../names/keys.ts';
import { tableNames } from '../names/known-names.ts';

const BATCH = 500;
const viewer = systemViewer('name keys');

/** Names the rules by what they make of every name of the engine's table, so that no change of them is forgotten. */
const rulesNow = (): string => {
  const hash = createHash('sha256');
  for (const name of tableNames())
    hash.update(`${name}\t${searchKeysOf(name)}\t${indexKeysOf(name).join(' ')}\n`);
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
    const names = await run<{ id: string; text: string }>(viewer, 'schema/names-after', {
      after,
      most: BATCH,
    });
    const last = names.at(-1);
    if (!last) break;
    const rows = names.map(({ id, text }) => ({
      id,
      search: searchKeysOf(text),
      keys: indexKeysOf(text).join(' '),
    }));
    await run(viewer, 'schema/key-names', { rows });
    count += names.length;
    after = last.id;
  }
  await run(viewer, 'schema/note-keyed', { rules });
  return count;
};
