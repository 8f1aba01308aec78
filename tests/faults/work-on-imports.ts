// Run by the fault tests as a process that can be killed: works on the imports that are under way until there are none, then ends.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { createCopier } from '../../server/audit/copier.ts';
import { openTrail } from '../../server/audit/trail.ts';
import { openDatabase } from '../../server/db/database.ts';
import { openImportDesk } from '../../server/imports/desk.ts';
import { createVault, loadMasterKey } from '../../server/vault/vault.ts';

const [dataFolder = '', uri = '', user = '', password = '', leaseMs = ''] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const database = await openDatabase({ uri, user, password });
const trail = await openTrail(join(dataFolder, 'audit'), `import-${process.pid}`, createCopier(database.run));
const desk = openImportDesk({
  run: database.run,
  trail,
  vault: createVault(await loadMasterKey(join(dataFolder, 'keys'))),
  dataFolder,
  log: pino({ level: 'warn' }, pino.destination(2)),
  leaseMs: Number(leaseMs),
  // What is killed here is the letting in of rows; comparing them is repeatable by itself.
  compare: { records: async () => 0, lines: async () => {} },
});
const isUnderWay = async (): Promise<boolean> => {
  const { records } = await driver.executeQuery(
    "MATCH (j:ImportJob) WHERE j.state IN ['CHECKING', 'RUNNING', 'MATCHING', 'UNDOING'] RETURN j.id LIMIT 1",
  );
  return records.length > 0;
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
await driver.close();
