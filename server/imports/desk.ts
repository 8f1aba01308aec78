import { join } from 'node:path';
import type { Logger } from 'pino';
import type { AuditTrail } from '../audit/trail.ts';
import type { Run } from '../db/run.ts';
import type { Vault } from '../vault/vault.ts';
import { findDoubtful } from './doubtful.ts';
import { lineHitsFor } from '../hits/thing-hits.ts';
import { compareNew } from '../matches/compare-new.ts';
import { createFileStore, type FileStore } from '../files/file-store.ts';
import type { Compare } from './match-step.ts';
import { createReader, type Reader } from './reading/reader.ts';
import { createRunner, type ImportRunner } from './runner.ts';

/** What a process has for imports: the sealed files, who reads them, and who works on the jobs. */
export type ImportDesk = {
  vault: Vault;
  files: FileStore;
  reader: Reader;
  runner: ImportRunner;
  close(): Promise<void>;
};

const LEASE_MS = 15_000;
const compare: Compare = { records: compareNew, lines: lineHitsFor };

export const openImportDesk = (parts: {
  run: Run;
  trail: AuditTrail;
  vault: Vault;
  dataFolder: string;
  log: Logger;
  leaseMs?: number;
  /** Who stands in the audit trail when it is not the owner of the import. */
  actor?: string;
  /** What is done with new records when the rows are in; by default they are compared for the queue of matches. */
  compare?: Compare;
}): ImportDesk => {
  const { run, trail, vault, log } = parts;
  const files = createFileStore(join(parts.dataFolder, 'imports'), vault);
  const reader = createReader();
  const leaseMs = parts.leaseMs ?? LEASE_MS;
  const { actor } = parts;
  const runner = createRunner({
    actor,
    run,
    trail,
    vault,
    files,
    reader,
    leaseMs,
    log,
    findDoubtful,
    compare: parts.compare ?? compare,
  });
  return { vault, files, reader, runner, close: () => runner.close() };
};
