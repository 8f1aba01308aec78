// Run by the fault tests as a process that can be killed: works on the imports that are under way until there are none, then ends.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { createCopier } from '../../server/audit/copier.ts';
import { openTrail } from '../../server/audit/trail.ts';
import { openDatabase } from '../../server/db/database.ts';
import { systemViewer } from '../../server/db/viewer.ts';
import { openImportDesk } from '../../server/imports/desk.ts';
import { createVault, loadMasterKey } from '../../server/vault/vault.ts';

const [dataFolder = '', uri = '', user = '', password = '', leaseMs = ''] = process.argv.slice(2);
const database = await openDatabase({ uri, user, password });
const trail = await openTrail(join(dataFolder, 'audit'), `import-${process.pid}`, createCopier(database.run));
const desk = openImportDesk({
  run: database.run,
  trail,
  vault: createVault(await loadMasterKey(join(dataFolder, 'keys'))),
  dataFolder,
  log: pino({ level: 'warn' }, pino.destination(2)),
  leaseMs: Number(leaseMs),
});
const isUnderWay = async (): Promise<boolean> => {
  const [row] = await database.run<{ waiting: number }>(systemViewer('faults'), 'jobs/under-way');
  return (row?.waiting ?? 0) > 0;
};
while (await isUnderWay()) {
  await desk.runner.kick();
  await desk.runner.idle();
  // An import of the process that was killed is free when its lease has run out.
  await pause(50);
}
await desk.close();
await trail.close();
await database.close();
