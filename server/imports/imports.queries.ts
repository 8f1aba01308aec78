import type { Run, ViewerRun } from '../db/run.ts';
import { systemViewer, type Role } from '../db/viewer.ts';
import type { ImportState, LocalizedText } from '../graphql/types.generated.ts';
import type { SealedColumns } from '../vault/vault.ts';
import type { BatchRows } from './batch.ts';

/** An import as it stands in the graph. `mapping`, `reading`, `counts` and `examples` are JSON. */
export type JobRow = {
  id: string;
  caseId: string;
  fileName: string;
  size: number;
  sha256: string;
  state: ImportState;
  uploadedAt: string;
  finishedAt: string | null;
  mapping: string | null;
  reading: string | null;
  position: number;
  total: number | null;
  /** Units a second. */
  rate: number | null;
  /** Pairs of records that somebody should judge. */
  found: number;
  counts: string | null;
  examples: string | null;
  problemAz: string | null;
  problemEn: string | null;
  refused: number;
  isOwn: boolean;
  mayRun: boolean;
  /** True when the reader may write in the identity compartment of the case. */
  maySeal: boolean;
  hasProtected: boolean;
  hasWritten: boolean;
  byAz: string;
  byEn: string;
};

const some = async (rows: Promise<unknown[]>): Promise<boolean> => (await rows).length > 0;

export type NewJob = { id: string; caseId: string; fileName: string; size: number; sha256: string };

/** False when the case is not there or the uploader may not write in it. Safe to repeat. */
export const addJob = (run: ViewerRun, job: NewJob): Promise<boolean> => some(run('imports/add-job', job));

/** Null when there is none or it is not in a case of the reader's. */
export const jobById = async (run: ViewerRun, id: string): Promise<JobRow | null> =>
  (await run<JobRow>('imports/job', { id }))[0] ?? null;

/** The newest first; one row more than asked when there are more. */
export const jobsPage = (
  run: ViewerRun,
  page: { caseId: string | null; size: number; after: string | null },
): Promise<JobRow[]> =>
  run<JobRow>('imports/jobs', { caseId: page.caseId, most: page.size + 1, after: page.after });

/** Ids of the people of a case who are named by a pseudonym or id; several for one pseudonym that several have. */
export const travellersOfCase = async (
  run: ViewerRun,
  caseId: string,
  travellerIds: readonly string[],
): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>();
  const rows = await run<{ named: string; id: string }>('imports/travellers', { caseId, travellerIds });
  for (const { named, id } of rows) found.set(named, [...(found.get(named) ?? []), id]);
  return found;
};

export const saveMapping = (
  run: ViewerRun,
  saved: { key: string; name: string; mapping: string },
): Promise<boolean> => some(run('imports/save-mapping', saved));

export const savedMapping = async (
  run: ViewerRun,
  key: string,
): Promise<{ name: string; mapping: string } | null> =>
  (await run<{ name: string; mapping: string }>('imports/mapping', { key }))[0] ?? null;

/** False when the import is not the viewer's, may not be written or stands elsewhere. So with all that begin or end a step. */
export const beginCheck = (
  run: ViewerRun,
  step: {
    id: string;
    states: readonly ImportState[];
    mapping: string;
    reading: string | null;
    purpose: string;
  },
): Promise<boolean> => some(run('imports/begin-check', step));

export const beginStep = (
  run: ViewerRun,
  step: { id: string; states: readonly ImportState[]; state: 'RUNNING' | 'UNDOING'; purpose: string },
): Promise<boolean> => some(run('imports/begin', step));

export const cancelJob = (run: ViewerRun, id: string): Promise<boolean> =>
  some(run('imports/cancel', { id }));

/** Whoever works on an import: until then nobody else does. */
export type Lease = { id: string; holder: string; until: string };

export const takeLease = (run: ViewerRun, lease: Lease): Promise<boolean> => some(run('imports/take', lease));

export const renewLease = (
  run: ViewerRun,
  lease: Lease & { position: number | null; total: number | null; rate: number | null },
): Promise<boolean> => some(run('imports/renew', lease));

export type Ending = {
  id: string;
  holder: string;
  state: ImportState;
  next: ImportState;
  total?: number;
  counts?: string;
  examples?: string;
  refused?: number;
  hasProtected?: boolean;
  problem?: LocalizedText;
};

export const finishStep = (run: ViewerRun, { problem, ...ending }: Ending): Promise<boolean> =>
  some(
    run('imports/finish', {
      total: null,
      counts: null,
      examples: null,
      refused: null,
      hasProtected: null,
      ...ending,
      problemAz: problem?.az ?? null,
      problemEn: problem?.en ?? null,
    }),
  );

export type RefusalRow = {
  id: string;
  row: number;
  column: string | null;
  value: string | null;
  isRefused: boolean;
  textAz: string;
  textEn: string;
  cells: readonly string[] | null;
  sealedId: string | null;
};
export type SealedRefusalRow = SealedColumns & { id: string; row: number; isRefused: boolean };

export const addRefusals = (
  run: ViewerRun,
  batch: Lease & {
    position: number;
    total: number;
    rate: number | null;
    rows: readonly RefusalRow[];
    sealed: readonly SealedRefusalRow[];
  },
): Promise<boolean> => some(run('imports/add-refusals', batch));

/** How many went, at most `most`. */
export const dropRefusals = async (run: ViewerRun, id: string, most: number): Promise<number> =>
  (await run<{ dropped: number }>('imports/drop-refusals', { id, most }))[0]?.dropped ?? 0;

export type ProblemRow = Omit<RefusalRow, 'sealedId'> & { [Part in keyof SealedColumns]: string | null };

export const problemsOf = (
  run: ViewerRun,
  page: { id: string; afterRow: number | null; most: number },
): Promise<ProblemRow[]> => run<ProblemRow>('imports/problems', page);

/** Of the keys of things, those that are there and visible. */
export const alreadyThere = async (
  run: ViewerRun,
  keys: { things: readonly string[]; importId: string },
): Promise<Set<string>> =>
  new Set((await run<{ key: string }>('imports/already-there', keys)).map(({ key }) => key));

export type KnownNotice = {
  number: string;
  colour: string;
  requestedBy: string | null;
  validTo: string | null;
  publishedOn: string | null;
};

/** The notices under those numbers that are there and visible. */
export const noticesThere = (
  run: ViewerRun,
  asked: { numbers: readonly string[]; importId: string },
): Promise<KnownNotice[]> => run<KnownNotice>('imports/notices-there', asked);

export type Stamp = { reliability: string; credibility: number; certainty: string; handling: string };

/** False when the batch was written before, or another worker holds the import: then nothing is written. */
export const writeBatch = (
  run: ViewerRun,
  batch: Lease &
    Stamp &
    BatchRows & {
      from: number;
      to: number;
      exhibit: readonly Record<string, unknown>[];
      rate: number | null;
      scope: string;
      sealedScope: string | null;
    },
): Promise<boolean> => some(run('imports/write-batch', { ...batch, importId: batch.id }));

const UNDO_PARTS = ['imports/undo-records', 'imports/undo-links', 'imports/undo-facts'] as const;
export type UndoPart = (typeof UNDO_PARTS)[number];
/** What an import brought, in the order in which it is taken back. */
export const undoParts: readonly UndoPart[] = UNDO_PARTS;

/** Takes back some of one part of what an import brought; gives how much. */
export const undoBatch = async (
  run: ViewerRun,
  part: UndoPart,
  lease: Lease,
  most: number,
): Promise<number> => (await run<{ gone: number }>(part, { ...lease, most }))[0]?.gone ?? 0;

/** Ids of the next records of people that have not been compared yet. */
export const nextRecords = async (run: ViewerRun, id: string, most: number): Promise<string[]> =>
  (await run<{ id: string }>('imports/next-records', { id, most })).map((row) => row.id);

export const noteMatched = (
  run: ViewerRun,
  done: Lease & { to: string; done: number; found: number; rate: number | null },
): Promise<boolean> => some(run('imports/matched', done));

export type WaitingJob = {
  id: string;
  ownerId: string;
  role: Role;
  purpose: string | null;
  state: ImportState;
};

const system = systemViewer('imports');

/** Imports under way that nobody works on. */
export const waitingJobs = (run: Run): Promise<WaitingJob[]> => run<WaitingJob>(system, 'jobs/waiting');

/** For when the owner of an import is no longer let in. */
export const failJob = async (run: Run, id: string, { az, en }: LocalizedText): Promise<void> => {
  await run(system, 'jobs/fail', { id, problemAz: az, problemEn: en });
};

/** Holds the import until then; until now gives it up. */
export const keepLease = async (run: Run, lease: Lease): Promise<void> => {
  await run(system, 'jobs/keep', lease);
};

/** How many of its records were joined with others by somebody's decision. */
export const decisionsOn = async (run: Run, id: string): Promise<number> =>
  (await run<{ joined: number }>(system, 'jobs/decisions-on', { id }))[0]?.joined ?? 0;

/** Takes away comparisons with records of an import that is being undone; gives how many. */
export const dropCandidates = async (
  run: Run,
  { id, holder }: Pick<Lease, 'id' | 'holder'>,
  most: number,
): Promise<number> =>
  (await run<{ gone: number }>(system, 'jobs/drop-candidates', { id, holder, most }))[0]?.gone ?? 0;

/** Takes away what an undone import left bare. */
export const dropBareAnchors = async (run: Run, id: string, most: number): Promise<number> =>
  (await run<{ looked: number }>(system, 'jobs/drop-bare-anchors', { id, most }))[0]?.looked ?? 0;

export type TableBehind = Pick<JobRow, 'fileName' | 'sha256' | 'mapping' | 'reading'> & {
  jobId: string;
  ends: [from: string, to: string];
};

/** Null when the fact is not the reader's or comes from no table. */
export const tableBehind = async (run: ViewerRun, factId: string): Promise<TableBehind | null> =>
  (await run<TableBehind>('imports/table-behind', { factId }))[0] ?? null;

/** In which compartments of a case its writer writes besides: `maySeal` in that of identities, `mayShield` in that of informants. */
export type Writing = { maySeal: boolean; mayShield: boolean };

/** Null when the reader does not write in the case. */
export const writingIn = async (run: ViewerRun, caseId: string): Promise<Writing | null> =>
  (await run<Writing>('imports/may-edit', { caseId }))[0] ?? null;
