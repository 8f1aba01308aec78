import type { AuditTrail } from '../audit/trail.ts';
import type { Run, ViewerRun } from '../db/run.ts';
import type { Viewer } from '../db/viewer.ts';
import type { ImportMappingInput, ImportReadingInput, LocalizedText } from '../graphql/types.generated.ts';
import type { Vault } from '../vault/vault.ts';
import type { Import } from './batch.ts';
import type { FileStore } from '../files/file-store.ts';
import type { JobRow, Lease } from './imports.queries.ts';
import type { Reader } from './reading/reader.ts';

/** What working on imports needs. */
export type WorkParts = {
  run: Run;
  trail: AuditTrail;
  vault: Vault;
  files: FileStore;
  reader: Reader;
  /** How long a worker may be silent before another goes on with its import. */
  leaseMs: number;
  /** Who stands in the audit trail when it is not the owner of the import: the operator at the command line. */
  actor?: string | undefined;
};

/** The import was cancelled, another worker has it, or the process stops: whoever meets this stops without a word. */
export class LeaseLost extends Error {}

/** An import that cannot go on, for a reason that its owner can mend. */
export class ImportProblem extends Error {
  readonly text: LocalizedText;

  constructor(text: LocalizedText) {
    super('the import cannot go on');
    this.text = text;
  }
}

/** One worker on one import, as its owner. */
export type Work = {
  parts: WorkParts;
  viewer: Viewer;
  holder: string;
  jobId: string;
  /** For reading. */
  run: ViewerRun;
  /** For one change: its audit line is on disk before it is made. */
  announced(): Promise<ViewerRun>;
  lease(): Lease;
};

export const workOn = (
  parts: WorkParts,
  {
    viewer,
    holder,
    jobId,
    isStopping,
  }: { viewer: Viewer; holder: string; jobId: string; isStopping: () => boolean },
): Work => ({
  parts,
  viewer,
  holder,
  jobId,
  run: (statement, params, options) => parts.run(viewer, statement, params, options),
  announced: async () => {
    if (isStopping()) throw new LeaseLost();
    const { userId, role, purpose, requestId } = viewer;
    const who = parts.actor ?? userId;
    const [line] = await parts.trail.append([
      { who, role, purpose, action: 'import:run', outcome: 'STARTED', ids: [jobId], requestId },
    ]);
    const announced = { ...viewer, ...(line ? { auditHash: line.hash } : {}) };
    return (statement, params, options) => parts.run(announced, statement, params, options);
  },
  lease: () => ({
    id: jobId,
    holder,
    until: new Date(Date.now() + parts.leaseMs).toISOString(),
  }),
});

export const mappingOf = ({ mapping }: Pick<JobRow, 'mapping'>): ImportMappingInput =>
  JSON.parse(mapping ?? '{}') as ImportMappingInput;

export const readingOf = ({ reading }: Pick<JobRow, 'reading'>): ImportReadingInput | null =>
  reading === null ? null : (JSON.parse(reading) as ImportReadingInput);

export const importOf = (
  job: JobRow,
  vault: Vault,
  protectedKeys: ReadonlySet<string> = new Set(),
): Import => ({
  id: job.id,
  caseId: job.caseId,
  fileName: job.fileName,
  sha256: job.sha256,
  total: job.total ?? 0,
  mapping: mappingOf(job),
  vault,
  protectedKeys,
});

/** Units a second, smoothed over the last batches. */
export const rateMeter = (): ((units: number) => number) => {
  let last = performance.now();
  let rate: number | null = null;
  return (units) => {
    const now = performance.now();
    const latest = (units * 1000) / Math.max(now - last, 1);
    last = now;
    rate = rate === null ? latest : rate * 0.7 + latest * 0.3;
    return Math.round(rate * 10) / 10;
  };
};
