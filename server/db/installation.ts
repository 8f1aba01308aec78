import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { startEmbeddedServer, type DatabaseAddress } from './embedded-server.ts';
import { isRefusal, readCredentials } from './embedded-server/credentials.ts';
import { errorCode } from './embedded-server/error-code.mjs';
import { ensureJars } from './embedded-server/jars.mjs';
import { requireJava } from './embedded-server/java.mjs';
import { OLDEST_NEO4J } from './embedded-server/neo4j-version.mjs';
import { StartError } from './embedded-server/start-error.mjs';
import { lockOwner, takeLock, type Lock, type LockOwner } from './installation-lock.ts';

export { StartError };

export type Installation = {
  address: DatabaseAddress;
  /** true when the database is another process's, or lies behind NEO4J_URI: closing leaves it running */
  attached: boolean;
  close(): Promise<void>;
};

type Options = {
  dataFolder: string;
  neo4jUri?: string;
  user?: string;
  password?: string;
  say?: (line: string) => void;
  /** recorded in the lock; refused with a sentence when another program listens there */
  appPort?: number;
  purpose: 'app' | 'command';
};

const OWNER_READY_WITHIN_MS = 180_000;

/**
 * The database of an installation, ready for the driver. An app takes the data folder or fails naming its owner; a
 * command uses the Neo4j of the running app, or starts its own and stops it on `close()`.
 * Whatever the person at the terminal can put right is a StartError.
 */
export async function openInstallation(options: Options): Promise<Installation> {
  const { neo4jUri = '', purpose, appPort = null, say = () => {} } = options;
  const remote = neo4jUri !== '';
  if (remote && purpose === 'command') return openRemote(neo4jUri, options);
  const dataFolder = resolve(options.dataFolder);
  const taken =
    purpose === 'app' ? takeForApp(dataFolder, remote, appPort) : await takeOrAttach(dataFolder, say);
  if ('address' in taken) return taken;
  try {
    if (appPort !== null) await requireFreePort(appPort);
    if (remote) return { ...(await openRemote(neo4jUri, options)), close: async () => taken.release() };
    const java = requireJava();
    const jars = await ensureJars({ javaHome: java.home, say });
    const server = await startEmbeddedServer({ dataFolder, jars, java: java.path, say });
    taken.record(Number(new URL(server.uri).port));
    const { uri, user, password } = server;
    return {
      address: { uri, user, password },
      attached: false,
      async close() {
        await server.stop();
        taken.release();
      },
    };
  } catch (error) {
    taken.release();
    throw error;
  }
}

/** Also when the database is elsewhere: the audit trail and the keys in the folder have one writer. */
function takeForApp(dataFolder: string, remote: boolean, appPort: number | null): Lock {
  const lock = takeLock(dataFolder, { purpose: 'app', remote, appPort });
  if (lock !== null) return lock;
  const owner = lockOwner(dataFolder);
  throw new StartError(
    `The data folder ${dataFolder} is in use by ${owner === null ? 'a process that has just ended: start again' : describe(owner)}.`,
  );
}

async function takeOrAttach(dataFolder: string, say: (line: string) => void): Promise<Lock | Installation> {
  let waitingFor = 0;
  for (const deadline = Date.now() + OWNER_READY_WITHIN_MS; ; await pause(100)) {
    const lock = takeLock(dataFolder, { purpose: 'command', remote: false, appPort: null });
    if (lock !== null) return lock;
    const owner = lockOwner(dataFolder);
    if (owner === null) continue;
    // A command stops its Neo4j when it is done, under the feet of whoever attached to it.
    if (owner.purpose === 'app' && owner.boltPort !== null) return attach(dataFolder, owner);
    if (owner.remote) {
      throw new StartError(
        `The data folder ${dataFolder} is that of ${describe(owner)}, whose database is elsewhere: set NEO4J_URI as for it.`,
      );
    }
    if (Date.now() > deadline)
      throw new StartError(`The data folder ${dataFolder} is still in use by ${describe(owner)}.`);
    if (waitingFor !== owner.pid) say(`waiting for ${describe(owner)}`);
    waitingFor = owner.pid;
  }
}

async function attach(dataFolder: string, owner: LockOwner): Promise<Installation> {
  const credentials = readCredentials(dataFolder);
  if (credentials === null)
    throw new StartError(
      `${dataFolder} has lost the password of its database: stop Əlaqə (process ${owner.pid}) and restore it.`,
    );
  const address = { uri: `bolt://127.0.0.1:${owner.boltPort}`, ...credentials };
  await verify(address, `the running installation in ${dataFolder}`);
  return { address, attached: true, close: async () => {} };
}

async function openRemote(uri: string, { user = 'neo4j', password }: Options): Promise<Installation> {
  if (password === undefined || password === '') {
    throw new StartError(
      'NEO4J_URI is set but no password: set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to a file that holds it.',
    );
  }
  const address = { uri, user, password };
  const version = await verify(address, `NEO4J_URI ${uri}`);
  if (isOlder(version, OLDEST_NEO4J)) {
    throw new StartError(`NEO4J_URI ${uri} is Neo4j ${version}: Əlaqə needs ${OLDEST_NEO4J} or later.`);
  }
  return { address, attached: true, close: async () => {} };
}

/** Reaches the server with the password and returns its version, such as `5.26.31`. */
async function verify({ uri, user, password }: DatabaseAddress, place: string): Promise<string> {
  let driver;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 15_000,
    });
    const { agent = '' } = await driver.getServerInfo();
    return agent.slice(agent.indexOf('/') + 1);
  } catch (error) {
    if (isRefusal(error)) {
      throw new StartError(
        `Neo4j at ${place} refuses user ${user}: wrong user or password (NEO4J_USER, NEO4J_PASSWORD).`,
        { cause: error },
      );
    }
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new StartError(`No Neo4j answers at ${place}: ${reason}`, { cause: error });
  } finally {
    await driver?.close();
  }
}

/** `5.27-aura` is 5.27; years such as `2026.1.0` come after every 5. */
function isOlder(version: string, oldest: string): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/** Asked before Neo4j starts, so that nobody waits to be refused. */
async function requireFreePort(port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
    probe.close();
    await once(probe, 'close');
  } catch (error) {
    const reason =
      errorCode(error) === 'EADDRINUSE'
        ? 'is in use by another program'
        : `cannot be opened (${errorCode(error)})`;
    throw new StartError(`Port ${port} ${reason}: choose another, for example PORT=${port + 1}.`, {
      cause: error,
    });
  }
}

function describe(owner: LockOwner): string {
  const what = owner.purpose === 'app' ? 'a running Əlaqə' : 'an Əlaqə command';
  const where = owner.appPort === null ? '' : ` on http://127.0.0.1:${owner.appPort}`;
  return `${what}${where} (process ${owner.pid}, since ${owner.since})`;
}
