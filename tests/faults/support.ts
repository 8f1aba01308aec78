import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { ensureJars } from '../../server/db/embedded-server/jars.mjs';
import { requireJava } from '../../server/db/embedded-server/java.mjs';
import {
  startEmbeddedServer,
  type DatabaseAddress,
  type EmbeddedServer,
} from '../../server/db/embedded-server.ts';

type Opened = { uri: string; attached: boolean };
/** What another process that called openInstallation became. */
export type Holder = {
  process: ChildProcess;
  opened: Promise<Opened>;
  ended: Promise<number | null>;
};

const HOLDER = fileURLToPath(new URL('hold-installation.ts', import.meta.url));

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'alaqa-faults-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export async function startServer(dataFolder: string): Promise<EmbeddedServer> {
  const java = requireJava();
  return startEmbeddedServer({
    dataFolder,
    jars: await ensureJars({ javaHome: java.home }),
    java: java.path,
    plansStay: true,
  });
}

export function connect({ uri, user, password }: DatabaseAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { maxTransactionRetryTime: 0 });
}

/** Opens an installation in a process of its own, which holds it until its stdin closes or it is killed. */
export function holdInstallation(dataFolder: string, purpose: 'app' | 'command', appPort = 0): Holder {
  const child = spawn(process.execPath, ['--import', 'tsx', HOLDER, dataFolder, purpose, String(appPort)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const opened = new Promise<Opened>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line) as Opened));
    void ended.then(() => reject(new Error(`it did not open: ${errors.join('\n')}`)));
  });
  opened.catch(() => undefined);
  return { process: child, opened, ended };
}

/** Ends it as the person does who is finished with it. */
export async function closeHolder(holder: Holder): Promise<void> {
  holder.process.stdin?.end();
  await holder.ended;
}

type Recorded = { pid: number; started: string };

/** The process that runs the database of a data folder. */
export function javaOf(dataFolder: string, which: 'java' | 'supervisor' = 'java'): Recorded {
  const record = JSON.parse(readFileSync(join(dataFolder, 'neo4j', 'java.json'), 'utf8')) as Record<
    typeof which,
    Recorded
  >;
  return record[which];
}

/** Polls until `holds`; fails naming what did not come about. */
export async function until(claim: string, holds: () => boolean, withinMs = 20_000): Promise<void> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await pause(20)) {
    if (holds()) return;
  }
  throw new Error(`within ${withinMs} ms it did not come about that ${claim}`);
}
