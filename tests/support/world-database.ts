import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { hashPassword, newPassword } from '../../server/access/password.ts';
import { openDatabase } from '../../server/db/database.ts';
import { startEmbeddedServer, type DatabaseAddress } from '../../server/db/embedded-server.ts';
import { ensureJars } from '../../server/db/embedded-server/jars.mjs';
import { requireJava } from '../../server/db/embedded-server/java.mjs';
import { dayInBaku } from '../../server/calendar.ts';
import { createVault } from '../../server/vault/vault.ts';
import { plantDemoWorld } from '../../seed/plant-demo-world.ts';
import type { DemoAccount } from '../../seed/world/accounts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    worldAddress: DatabaseAddress;
    worldAccounts: DemoAccount[];
    /** With which identities and versions of dossiers are sealed there. */
    worldMasterKey: string;
  }
}

/** One Neo4j with the demo world, planted today. Tests read it; whoever changes something makes a case of its own. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'alaqa-world-'));
  const java = requireJava();
  const jars = await ensureJars({ javaHome: java.home });
  const server = await startEmbeddedServer({ dataFolder, jars, java: java.path });
  const { uri, user, password } = server;
  const database = await openDatabase({ uri, user, password });
  try {
    await database.migrate(() => undefined);
    const masterKey = randomBytes(32);
    const { accounts } = await plantDemoWorld({
      run: database.run,
      vault: createVault(masterKey),
      today: dayInBaku(new Date()),
      say: () => undefined,
      hashPassword,
      newPassword,
    });
    project.provide('worldAccounts', accounts);
    project.provide('worldMasterKey', masterKey.toString('hex'));
  } finally {
    await database.close();
  }
  project.provide('worldAddress', { uri, user, password });
  return async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
};
