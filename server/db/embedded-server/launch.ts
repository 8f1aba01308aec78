import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StartError } from './start-error.mjs';

type ProcessIdentity = { pid: number; started: string };
export type Servers = { java: ProcessIdentity; supervisor: ProcessIdentity };
export type Launch = { supervisor: ChildProcess; servers: Servers };

const SUPERVISOR = fileURLToPath(new URL('supervisor.mjs', import.meta.url));
const STARTS_WITHIN_MS = 180_000;
const KEPT_LINES = 200;

/** Runs Java under its supervisor and resolves when Neo4j says that it has started; `null` when its port was taken in between. */
export async function launchJava(record: string, java: string[], home: string): Promise<Launch | null> {
  const supervisor = fork(SUPERVISOR, [record, ...java], {
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let servers: Servers | undefined;
  supervisor.once('message', (message) => (servers = message as Servers));
  const printed: string[] = [];
  const started = new Promise<'started'>((resolve) => {
    if (supervisor.stdout === null) return;
    createInterface({ input: supervisor.stdout }).on('line', (line) => {
      printed.push(line);
      if (printed.length > KEPT_LINES) printed.shift();
      if (line.endsWith(' Started.')) resolve('started');
    });
  });
  const ended = once(supervisor, 'close').then(() => 'ended' as const);
  const deadline = new AbortController();
  const late = pause(STARTS_WITHIN_MS, 'late' as const, { signal: deadline.signal, ref: false }).catch(
    () => 'ended' as const,
  );

  const outcome = await Promise.race([started, ended, late]);
  deadline.abort();
  if (outcome === 'started' && servers !== undefined) return { supervisor, servers };
  await endSupervisor(supervisor);
  const output = printed.join('\n');
  if (/BindException|Address already in use/.test(output)) return null;
  throw new StartError(reasonOfFailure(output, home, outcome === 'late'));
}

/** Closing the channel is what tells the supervisor to stop Neo4j. */
export async function endSupervisor(supervisor: ChildProcess): Promise<void> {
  if (supervisor.exitCode !== null || supervisor.signalCode !== null) return;
  supervisor.ref();
  const ended = once(supervisor, 'exit');
  if (supervisor.connected) supervisor.disconnect();
  await ended;
}

/** A running database does not keep this process alive: one that forgets to close it ends, and Neo4j with it. */
export function letGo(supervisor: ChildProcess): void {
  supervisor.unref();
  supervisor.channel?.unref();
  // A piped stdout is a socket, which its type does not say.
  (supervisor.stdout as { unref?: () => void } | null)?.unref?.();
}

function reasonOfFailure(output: string, home: string, late: boolean): string {
  if (/lock file has been locked|StoreLockException|FileLockException/.test(output)) {
    return `Another Neo4j uses ${home}: end it, or choose another folder with ALAQA_DATA.`;
  }
  if (/No space left on device/.test(output))
    return `The disk of ${home} is full: free some space and start again.`;
  const log = join(home, 'failed-start.log');
  writeFileSync(log, `${output}\n`);
  const why = late ? `did not start within ${STARTS_WITHIN_MS / 1000} s` : 'ended before it was ready';
  const cause = output.split('\n').findLast((line) => /ERROR|Error|Exception|Caused by/.test(line));
  return `Neo4j ${why}: ${cause === undefined ? '' : `${cause.trim().slice(0, 300)} … `}What it printed is in ${log}.`;
}
