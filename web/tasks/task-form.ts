import type { TaskFragment, TaskInput, TaskKind } from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

/** A task as typed: the day is "24.11.2026", and who or whom is not chosen yet is empty. */
export type TaskValues = {
  text: string;
  ownerId: string;
  dueOn: string;
  victimId: string;
  kind: TaskKind | null;
};

/** A new task, due today until another day is written, or one that is there as it is changed. */
export const taskValues = (task: TaskFragment | null, today: string): TaskValues => ({
  text: task?.text ?? '',
  ownerId: task?.owner.id ?? '',
  dueOn: typedDay(task?.dueOn ?? today),
  victimId: task?.victim?.id ?? '',
  kind: task?.kind ?? null,
});

export const taskInput = ({ dueOn, victimId, ...own }: TaskValues, caseId: string): TaskInput => ({
  ...own,
  caseId,
  victimId: victimId === '' ? null : victimId,
  dueOn: dayTyped(dueOn) ?? dueOn,
});

/** A draft that this version of the form can show. */
export const isTaskDraft = ({ text, ownerId, dueOn, victimId }: Partial<TaskValues>): boolean =>
  [text, ownerId, dueOn, victimId].every((value) => typeof value === 'string');
