import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { migrate } from './migrations.ts';
import { loadRegistry, type Registry } from './registry.ts';
import { createRun, type Run } from './run.ts';
import { warmPlans } from './warm.ts';

export type Database = {
  run: Run;
  registry: Registry;
  migrate(say: (line: string) => void): Promise<void>;
  /** Resolves when the database answers; throws when it does not. */
  ping(): Promise<void>;
  /** Plans the reading statements in the background, so that the first reader does not wait for it. */
  warm(): Promise<void>;
  close(): Promise<void>;
};

export const CYPHER_FOLDER = fileURLToPath(new URL('../../cypher', import.meta.url));

/** Opens the one door to the graph. Throws when a statement file may not be loaded; connecting happens at the first query. */
export const openDatabase = async (address: {
  uri: string;
  user: string;
  password: string;
}): Promise<Database> => {
  const registry = await loadRegistry(CYPHER_FOLDER);
  const driver: Driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 15_000,
    maxConnectionPoolSize: 60,
    userAgent: 'alaqa',
  });
  const run = createRun(driver, registry);
  let isClosed = false;
  return {
    run,
    registry,
    migrate: (say) => migrate(driver, run, `${CYPHER_FOLDER}/migrations`, say),
    ping: async () => {
      await driver.verifyConnectivity({ database: 'neo4j' });
    },
    warm: () => warmPlans(driver, registry, () => isClosed),
    close: async () => {
      isClosed = true;
      await driver.close();
    },
  };
};
