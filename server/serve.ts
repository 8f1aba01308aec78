import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { createCopier } from './audit/copier.ts';
import { openTrail } from './audit/trail.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { StartError } from './db/installation.ts';
import { createSigner } from './dossiers/bundle/signer.ts';
import { createFileStore } from './files/file-store.ts';
import { createApollo } from './graphql/apollo.ts';
import { trustedOperationsOf } from './graphql/trusted-operations.ts';
import { openImportDesk } from './imports/desk.ts';
import { secretOf } from './keys.ts';
import { createVault, loadMasterKey } from './vault/vault.ts';

export type Serving = { port: number; close(): Promise<void> };

const listening = async (server: Server, port: number): Promise<void> => {
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new StartError(`Port ${port} is in use: set PORT to another, or stop what uses it.`, {
        cause: error,
      });
    throw error;
  }
};

/** Serves the API, and the page in `webFolder` when there is one, until it is closed. */
export const serve = async (
  config: Config,
  database: Database,
  webFolder: string | null,
): Promise<Serving> => {
  const log = pino(
    { level: config.logLevel, redact: ['req.headers', '*.password', '*.cookie'] },
    pino.destination(2),
  );
  const trail = await openTrail(
    join(config.dataFolder, 'audit'),
    `app-${process.pid}`,
    createCopier(database.run),
  );
  const vault = createVault(await loadMasterKey(join(config.dataFolder, 'keys')));
  const imports = openImportDesk({
    run: database.run,
    trail,
    vault,
    dataFolder: config.dataFolder,
    log,
  });
  const operations = config.onlyTrustedOperations
    ? await trustedOperationsOf(join(import.meta.dirname, '..', 'web'))
    : null;
  const apollo = createApollo({ log, operations });
  await apollo.start();
  const app = createApp({
    database,
    trail,
    apollo,
    imports,
    exhibitFiles: createFileStore(join(config.dataFolder, 'exhibits'), vault),
    signer: createSigner(await secretOf(config.dataFolder, 'bundles.key')),
    log,
    sessionSecret: await secretOf(config.dataFolder, 'session.key'),
    isSecure: config.isSecure,
    isDemo: config.isDemo,
    webFolder,
  });
  const server = app.listen(config.port, config.host);
  await listening(server, config.port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : config.port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
      await apollo.stop();
      await imports.close();
      await trail.close();
    },
  };
};
