import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  createCredentials,
  credentialsFile,
  establishCredentials,
  readCredentials,
} from './embedded-server/credentials.ts';
import { endSupervisor, launchJava, letGo, type Launch, type Servers } from './embedded-server/launch.ts';
import { NEO4J_VERSION } from './embedded-server/neo4j-version.mjs';
import { isRunning } from './embedded-server/process-identity.mjs';
import { javaArguments, settings } from './embedded-server/settings.ts';
import { StartError } from './embedded-server/start-error.mjs';

export type DatabaseAddress = { uri: string; user: string; password: string };
export type EmbeddedServer = DatabaseAddress & {
  /** of Java */
  pid: number;
  /** Stops Neo4j cleanly and resolves when Java has ended. */
  stop(): Promise<void>;
  /** Ends Java as a power cut would; for tests of what is left afterwards. */
  kill(): void;
};

const PREVIOUS_ENDS_WITHIN_MS = 40_000;
const PORT_ATTEMPTS = 3;

/**
 * Starts Neo4j on loopback with its home in `<dataFolder>/neo4j`. It ends with this process, however this one ends.
 * The caller sees to it that no two are started on one folder (`installation.ts` does, by the lock).
 */
export async function startEmbeddedServer(options: {
  dataFolder: string;
  jars: string;
  java: string;
  say?: (line: string) => void;
  heapMegabytes?: number;
  /** For tests: a graph that grows from nothing has each statement planned anew all the time, which costs more than all that is tested. */
  plansStay?: boolean;
}): Promise<EmbeddedServer> {
  const { dataFolder, jars, java, say = () => {}, heapMegabytes = 512, plansStay = false } = options;
  const home = join(dataFolder, 'neo4j');
  mkdirSync(join(home, 'conf'), { recursive: true, mode: 0o700 });
  const record = join(home, 'java.json');
  await awaitEndOfPrevious(record, say);
  const credentials = readCredentials(dataFolder) ?? createCredentials(dataFolder);
  const began = Date.now();

  for (let attempt = 1; attempt <= PORT_ATTEMPTS; attempt++) {
    const port = await freePort();
    writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(port, heapMegabytes, plansStay));
    say(`Neo4j ${NEO4J_VERSION} is starting on 127.0.0.1:${port}`);
    const launch = await launchJava(record, [java, ...javaArguments({ jars, home, heapMegabytes })], home);
    if (launch === null) continue;
    const server = running(launch, { uri: `bolt://127.0.0.1:${port}`, ...credentials }, say);
    try {
      await establishCredentials(server.uri, credentials, credentialsFile(dataFolder));
    } catch (error) {
      await server.stop();
      throw error;
    }
    say(`Neo4j is ready after ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return server;
  }
  throw new StartError(`Neo4j found no free port on 127.0.0.1 in ${PORT_ATTEMPTS} attempts: start again.`);
}

function running(
  { supervisor, servers }: Launch,
  address: DatabaseAddress,
  say: (line: string) => void,
): EmbeddedServer {
  const { java } = servers;
  let expected = false;
  supervisor.once('exit', () => {
    if (!expected) say('Neo4j has ended unexpectedly');
    // Without its supervisor nothing would end Java with us.
    if (isRunning(java)) process.kill(java.pid, 'SIGTERM');
  });
  letGo(supervisor);
  return {
    ...address,
    pid: java.pid,
    async stop() {
      expected = true;
      await endSupervisor(supervisor);
    },
    kill() {
      expected = true;
      if (isRunning(java)) process.kill(java.pid, 'SIGKILL');
    },
  };
}

/** After a crash the supervisor needs a moment to stop Java; if it was killed too, nobody else would. */
async function awaitEndOfPrevious(record: string, say: (line: string) => void): Promise<void> {
  const previous = readServers(record);
  if (previous === null || !isRunning(previous.java)) return;
  const { pid } = previous.java;
  say(`waiting for the Neo4j of a start that was cut off (process ${pid}) to stop`);
  if (!isRunning(previous.supervisor)) process.kill(pid, 'SIGTERM');
  for (const deadline = Date.now() + PREVIOUS_ENDS_WITHIN_MS; Date.now() < deadline; await pause(100)) {
    if (!isRunning(previous.java)) return;
  }
  throw new StartError(
    `An earlier Neo4j (process ${pid}) still uses this data folder: end it with \`kill ${pid}\`.`,
  );
}

function readServers(record: string): Servers | null {
  try {
    return JSON.parse(readFileSync(record, 'utf8')) as Servers;
  } catch {
    return null;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a listening socket has no port');
  return address.port;
}
