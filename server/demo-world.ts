import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isEmpty, isWorldPlanted } from '../seed/planting.ts';
import { plantDemoWorld } from '../seed/plant-demo-world.ts';
import { plantReference } from '../seed/plant-reference.ts';
import { hashPassword, newPassword } from './access/password.ts';
import type { Config } from './config.ts';
import { StartError } from './db/installation.ts';
import { dayInBaku } from './calendar.ts';
import type { Run } from './db/run.ts';
import { createVault, loadMasterKey } from './vault/vault.ts';

const REFUSED =
  'The database holds something that is not the whole demo world, and the demo world is planted only in an empty one. Set ALAQA_DEMO=off to work with what is there, or name another ALAQA_DATA.';

export type DemoAccount = { username: string; password: string; nameEn: string };

/**
 * Brings reference data up to date and, in a demo whose database is empty, plants the invented world.
 * The passwords are made once for the installation and kept beside it, readable by its owner only; gives them, or nothing when there is no demo.
 */
export const demoWorld = async (
  config: Config,
  run: Run,
  say: (line: string) => void,
): Promise<DemoAccount[]> => {
  const wasEmpty = await isEmpty(run);
  await plantReference(run);
  if (!config.isDemo) return [];
  const path = join(config.dataFolder, 'demo-accounts.json');
  if (!wasEmpty) {
    if (!(await isWorldPlanted(run))) throw new StartError(REFUSED);
    say('there already');
    const kept = await readFile(path, 'utf8').catch(() => '[]');
    return JSON.parse(kept) as DemoAccount[];
  }
  const keys = join(config.dataFolder, 'keys');
  await mkdir(keys, { recursive: true, mode: 0o700 });
  const vault = createVault(await loadMasterKey(keys));
  const { accounts } = await plantDemoWorld({
    run,
    vault,
    today: dayInBaku(new Date()),
    say,
    hashPassword,
    newPassword,
  });
  const shown = accounts.map(({ username, password, nameEn }) => ({ username, password, nameEn }));
  await writeFile(path, JSON.stringify(shown, null, 2), { mode: 0o600 });
  return shown;
};
