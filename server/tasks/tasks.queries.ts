import type { ViewerRun } from '../db/run.ts';

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
};

/** What is open by its day, then what was done; that of one id when it is asked for. */
export const tasksOf = (run: ViewerRun, caseId: string, taskId: string | null = null): Promise<TaskRow[]> =>
  run<TaskRow>('tasks/of-case', { caseId, taskId });

export const tasksOfReader = (run: ViewerRun): Promise<TaskRow[]> => run<TaskRow>('tasks/mine');

export type MemberRow = { id: string; nameAz: string; nameEn: string };

export const membersOf = (run: ViewerRun, caseId: string): Promise<MemberRow[]> =>
  run<MemberRow>('tasks/members', { caseId });

export type TaskVersion = Pick<TaskRow, 'id' | 'caseId' | 'text' | 'ownerId' | 'dueOn' | 'doneOn'> & {
  /** The version that it takes the place of. */
  version: string | null;
};

/** False when it was recorded before, the version no longer stands, or the owner is no member. */
export const recordTask = async (run: ViewerRun, task: TaskVersion): Promise<boolean> =>
  (await run('tasks/record', task)).length > 0;

/** False when it is not the reader's own. */
export const withdrawTask = async (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  (await run('tasks/withdraw', { caseId, id })).length > 0;
