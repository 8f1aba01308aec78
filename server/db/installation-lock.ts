import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './embedded-server/error-code.mjs';
import { isRunning, processStart } from './embedded-server/process-identity.mjs';
import { StartError } from './embedded-server/start-error.mjs';

/** Who owns a data folder. `boltPort` is null until its Neo4j is ready; `appPort` is null for a command. */
export type LockOwner = {
  purpose: 'app' | 'command';
  pid: number;
  started: string;
  since: string;
  boltPort: number | null;
  /** the database lies behind NEO4J_URI, and nothing of it in this folder */
  remote: boolean;
  appPort: number | null;
};

export type Lock = { record(boltPort: number): void; release(): void };

const fileOf = (dataFolder: string): string => join(dataFolder, 'lock.json');

/** The live owner, or `null` when the folder is free. A lock whose process has ended, or whose pid is another program's by now, counts as free. */
export function lockOwner(dataFolder: string): LockOwner | null {
  const owner = parse(read(fileOf(dataFolder)));
  return isRunning(owner) ? owner : null;
}

/** Takes the folder for this process; `null` when another live process has it. */
export function takeLock(
  dataFolder: string,
  as: Pick<LockOwner, 'purpose' | 'remote' | 'appPort'>,
): Lock | null {
  const started = processStart(process.pid);
  if (started === null)
    throw new StartError('This system does not tell when a process began (`ps` is missing): install it.');
  const since = new Date().toISOString();
  const mine: LockOwner = { ...as, pid: process.pid, started, since, boltPort: null };
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    while (!create(fileOf(dataFolder), mine)) {
      if (lockOwner(dataFolder) !== null) return null;
      removeStale(fileOf(dataFolder));
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    throw new StartError(
      `The data folder ${dataFolder} cannot be written (${code}): choose another with ALAQA_DATA, or give this user the right to write there.`,
      { cause: error },
    );
  }
  return {
    record: (boltPort) => replace(fileOf(dataFolder), { ...mine, boltPort }),
    release: () => rmSync(fileOf(dataFolder), { force: true }),
  };
}

/** A link appears whole or not at all, so that nobody reads half a lock and two cannot both make it. */
function create(file: string, owner: LockOwner): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moved aside before it is judged: if another process replaced the dead lock in between, its living one is put back. */
function removeStale(file: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  try {
    if (isRunning(parse(read(aside)))) linkSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

function replace(file: string, owner: LockOwner): void {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  renameSync(draft, file);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return '';
    throw error;
  }
}

function parse(text: string): LockOwner | null {
  try {
    return JSON.parse(text) as LockOwner;
  } catch {
    return null;
  }
}
