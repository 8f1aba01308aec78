import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { mayDo } from '../access/permissions.ts';
import { DatabaseError, ViewerGone } from '../db/errors.ts';
import type { Viewer } from '../db/viewer.ts';
import type { ImportState, LocalizedText } from '../graphql/types.generated.ts';
import { checkStep } from './check-step.ts';
import type { FindDoubtful } from './doubtful.ts';
import { whileBeating } from './heartbeat.ts';
import {
  failJob,
  finishStep,
  jobById,
  keepLease,
  takeLease,
  waitingJobs,
  type JobRow,
  type WaitingJob,
} from './imports.queries.ts';
import { FileProblem } from './reading/file-problem.ts';
import { matchStep, type Compare } from './match-step.ts';
import { runStep } from './run-step.ts';
import { undoStep } from './undo-step.ts';
import { ImportProblem, LeaseLost, workOn, type Work, type WorkParts } from './work.ts';

const LOOK_EVERY_MS = 3_000;
const AT_ONCE = 2;

const NOT_LET_IN: LocalizedText = {
  az: 'Yükləyən şəxs bu işdə artıq yaza bilmir. Daxil edilmiş sətirlər qalır; onları geri götürmək üçün işin redaktoru inzibatçıya müraciət etsin.',
  en: 'Whoever uploaded the file may no longer write in this case. The rows that went in stay; to take them back, give that member the right again and undo.',
};
const OUR_FAULT: LocalizedText = {
  az: 'Daxili xəta baş verdi. Daxil edilmiş sətirləri geri götürüb yenidən cəhd edin; təkrarlanarsa, inzibatçıya bildirin.',
  en: 'Something went wrong on our side. Take back the rows that went in and try again; if it happens again, tell the administrator.',
};

/** Works on the imports that are under way, also those that another process left behind. */
export type ImportRunner = {
  /** Looks for work now. Resolves when it has begun. */
  kick(): Promise<void>;
  /** Resolves when nothing is being worked on. */
  idle(): Promise<void>;
  /** Stops after the current batches. */
  close(): Promise<void>;
};

export type RunnerParts = WorkParts & { log: Logger; findDoubtful: FindDoubtful; compare: Compare };

const doStep = async (work: Work, row: JobRow, { findDoubtful, compare }: RunnerParts): Promise<void> => {
  if (row.state === 'CHECKING') await checkStep(work, row, findDoubtful);
  else if (row.state === 'MATCHING') await matchStep(work, row, compare);
  else if (row.state === 'UNDOING') await undoStep(work, row);
  else {
    await runStep(work, row);
    await matchStep(work, row, compare);
  }
};

const isAway = (error: unknown): boolean => error instanceof DatabaseError && error.kind === 'UNAVAILABLE';

/** What the owner can do about it; null for what is our fault. */
const problemOf = (error: unknown): LocalizedText | null =>
  error instanceof FileProblem || error instanceof ImportProblem ? error.text : null;

/** The kind of an error and where it rose. A message may hold a cell of the file; that of a statement names the statement alone. */
const withoutWords = (error: unknown): { kind: string; stack: string } => ({
  kind: error instanceof DatabaseError ? error.message : error instanceof Error ? error.name : typeof error,
  stack:
    error instanceof Error
      ? (error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /u.test(line))
          .join('\n')
      : '',
});

export const createRunner = (parts: RunnerParts): ImportRunner => {
  const holder = randomUUID();
  const busy = new Map<string, Promise<void>>();
  let isClosed = false;

  const fail = async (work: Work, state: ImportState, error: unknown): Promise<void> => {
    const known = problemOf(error);
    if (!known) parts.log.error({ jobId: work.jobId, ...withoutWords(error) }, 'an import failed');
    const problem = known ?? OUR_FAULT;
    await finishStep(await work.announced(), {
      id: work.jobId,
      holder,
      state,
      next: 'FAILED',
      problem,
    });
  };

  const workOnce = async ({ id, ownerId, role, purpose, state }: WaitingJob): Promise<void> => {
    const requestId = `import:${id}`;
    const viewer: Viewer = { kind: 'user', userId: ownerId, role, purpose, requestId };
    const work = workOn(parts, { viewer, holder, jobId: id, isStopping: () => isClosed });
    try {
      if (!mayDo(role, 'import:run')) throw new ViewerGone('the role of the owner has changed');
      if (!(await takeLease(await work.announced(), work.lease()))) {
        // Either another worker was quicker, or the owner may not write there any more.
        const row = await jobById(work.run, id);
        if (!row?.mayRun) await failJob(parts.run, id, NOT_LET_IN);
        return;
      }
      const row = await jobById(work.run, id);
      if (!row) throw new LeaseLost();
      await whileBeating(work, () => doStep(work, row, parts));
    } catch (error) {
      if (error instanceof ViewerGone) await failJob(parts.run, id, NOT_LET_IN);
      else if (error instanceof LeaseLost) {
        // Another process need not wait until the lease has run out.
        if (isClosed) return await keepLease(parts.run, { ...work.lease(), until: new Date().toISOString() });
        const row = await jobById(work.run, id);
        if (!row?.mayRun) await failJob(parts.run, id, NOT_LET_IN);
      } else if (!isAway(error)) await fail(work, state, error);
    }
  };

  const workAndLook = async (job: WaitingJob): Promise<void> => {
    try {
      await workOnce(job);
    } catch (error) {
      // It is tried again at the next turn of the timer.
      busy.delete(job.id);
      if (!isClosed) parts.log.warn({ jobId: job.id, ...withoutWords(error) }, 'an import waits');
      return;
    }
    busy.delete(job.id);
    await look().catch(() => undefined);
  };

  const begin = (job: WaitingJob): void => {
    busy.set(job.id, workAndLook(job));
  };

  const look = async (): Promise<void> => {
    if (isClosed || busy.size >= AT_ONCE) return;
    for (const job of await waitingJobs(parts.run))
      if (!isClosed && !busy.has(job.id) && busy.size < AT_ONCE) begin(job);
  };

  // A database that is away for a moment is asked again at the next turn.
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
  timer.unref();
  return {
    kick: look,
    idle: async () => {
      while (busy.size > 0) await Promise.all(busy.values());
    },
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      await Promise.all(busy.values());
    },
  };
};
