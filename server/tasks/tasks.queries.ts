import type { ViewerRun } from '../db/run.ts';
import type { TaskKind } from '../graphql/types.generated.ts';

/** A task as it is read. */
export type TaskRow = {
  id: string;
  caseId: string;
  text: string;
  ownerId: string;
  ownerAz: string;
  ownerEn: string;
  dueOn: string;
  doneOn: string | null;
  recordedAt: string;
  recordedById: string;
  recordedByAz: string;
  recordedByEn: string;
  earlierIds: string[];
  mayEdit: boolean;
  kind: TaskKind | null;
  victimId: string | null;
  /** Until when the version before stood, when it was withdrawn and brought back. */
  resumedFrom: string | null;
};

/** What is open by its day, then what was done; that of one id when it is asked for. */
export const tasksOf = (run: ViewerRun, caseId: string, taskId: string | null = null): Promise<TaskRow[]> =>
  run<TaskRow>('tasks/of-case', { caseId, taskId });

export const tasksOfReader = (run: ViewerRun): Promise<TaskRow[]> => run<TaskRow>('tasks/mine');

export type MemberRow = { id: string; nameAz: string; nameEn: string };

export const membersOf = (run: ViewerRun, caseId: string): Promise<MemberRow[]> =>
  run<MemberRow>('tasks/members', { caseId });

export type TaskVersion = Pick<
  TaskRow,
  'id' | 'caseId' | 'text' | 'ownerId' | 'dueOn' | 'doneOn' | 'kind' | 'victimId'
> & {
  /** The version that it takes the place of. */
  version: string | null;
  /** The moment at which the version was withdrawn that is brought back. Null when it stands. */
  withdrawnAt: string | null;
};

/** A victim whom a task is about: `from` is the day on which the reflection period was given, null when none is to be seen. */
export type TaskVictimRow = { id: string; pseudonym: string | null; from: string | null };

export const taskVictims = (run: ViewerRun, ids: readonly string[]): Promise<TaskVictimRow[]> =>
  run<TaskVictimRow>('victims/periods', { ids });

export const victimsOfCase = async (run: ViewerRun, caseId: string): Promise<TaskVictimRow[]> =>
  taskVictims(
    run,
    (await run<{ id: string }>('tasks/victims', { caseId })).map(({ id }) => id),
  );

/** False when it was recorded before, the version no longer stands, or the owner is no member. */
export const recordTask = async (run: ViewerRun, task: TaskVersion): Promise<boolean> =>
  (await run('tasks/record', { ...task, withdrawnAt: task.withdrawnAt ?? '' })).length > 0;

/** False when it is not the reader's own. */
export const withdrawTask = async (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  (await run('tasks/withdraw', { caseId, id })).length > 0;
