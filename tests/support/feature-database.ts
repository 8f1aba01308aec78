import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../server/db/database.ts';
import { startEmbeddedServer, type DatabaseAddress } from '../../server/db/embedded-server.ts';
import { ensureJars } from '../../server/db/embedded-server/jars.mjs';
import { requireJava } from '../../server/db/embedded-server/java.mjs';
import { plantReference } from '../../seed/plant-reference.ts';

declare module 'vitest' {
  interface ProvidedContext {
    featureDatabase: DatabaseAddress;
  }
}

/** One Neo4j for all feature tests: migrated, with the reference data and nobody in it. Every test makes a case of its own. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'alaqa-features-'));
  const java = requireJava();
  const jars = await ensureJars({ javaHome: java.home });
  const server = await startEmbeddedServer({
    dataFolder,
    jars,
    java: java.path,
    plansStay: true,
    heapMegabytes: 1024,
  });
  const { uri, user, password } = server;
  const database = await openDatabase({ uri, user, password });
  try {
    await database.migrate(() => undefined);
    await plantReference(database.run);
  } finally {
    await database.close();
  }
  project.provide('featureDatabase', { uri, user, password });
  return async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
};
