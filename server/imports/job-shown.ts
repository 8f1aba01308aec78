import type {
  ImportCounts,
  ImportExample,
  ImportJob,
  ImportMapping,
  ImportMappingInput,
  ImportProgress,
  ImportState,
} from '../graphql/types.generated.ts';
import type { JobRow } from './imports.queries.ts';

const UNDER_WAY: ReadonlySet<ImportState> = new Set(['CHECKING', 'RUNNING', 'MATCHING', 'UNDOING']);

export const mappingShown = (input: ImportMappingInput): ImportMapping => ({
  ...input,
  role: input.role ?? null,
  own: input.own ?? null,
  columns: input.columns.map((column) => ({ ...column, detail: column.detail ?? null })),
});

const progressOf = ({ state, position, total, rate }: JobRow): ImportProgress | null => {
  if (!UNDER_WAY.has(state)) return null;
  const all = total ?? 0;
  const done = Math.min(position, all);
  return { done, total: all, rate, secondsLeft: rate ? Math.round((all - done) / rate) : null };
};

/** For an import that was counted before places were. */
const NOTHING_PLACED = { placed: 0 };

type Shown = Omit<ImportJob, 'case'> & { case: { id: string } };

export const jobShown = (job: JobRow): Shown => ({
  id: job.id,
  case: { id: job.caseId },
  fileName: job.fileName,
  size: job.size,
  sha256: job.sha256,
  state: job.state,
  by: { az: job.byAz, en: job.byEn },
  mayRun: job.mayRun,
  uploadedAt: job.uploadedAt,
  finishedAt: job.finishedAt,
  mapping: job.mapping === null ? null : mappingShown(JSON.parse(job.mapping) as ImportMappingInput),
  progress: progressOf(job),
  counts: job.counts === null ? null : { ...NOTHING_PLACED, ...(JSON.parse(job.counts) as ImportCounts) },
  examples: job.examples === null ? [] : (JSON.parse(job.examples) as ImportExample[]),
  problem: job.problemAz === null ? null : { az: job.problemAz, en: job.problemEn ?? '' },
  refused: job.refused,
});
