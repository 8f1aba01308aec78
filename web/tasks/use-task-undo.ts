import { useMutation } from '@apollo/client/react';
import {
  RecordTaskDocument,
  RestoreTaskDocument,
  TickTaskDocument,
  WithdrawTaskDocument,
  type TaskFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { factUndo } from '../offences/fact-undo.ts';
import type { LastDone, Reply } from '../offences/use-last-done.ts';
import { taskInput, taskValues } from './task-form.ts';

export const TASK_QUERIES = ['CaseTasks', 'MyTasks'];
const options = { refetchQueries: TASK_QUERIES };

/** What is done to tasks, which may be those of several cases, each with the way back. */
export const useTaskUndo = (last: LastDone) => {
  const text = useText();
  const [record] = useMutation(RecordTaskDocument, options);
  const [take] = useMutation(WithdrawTaskDocument, options);
  const [restore] = useMutation(RestoreTaskDocument, options);
  const [tickTask] = useMutation(TickTaskDocument, options);
  const of = (caseId: string) =>
    factUndo<TaskFragment>(
      {
        writeAgain: async (task, version) => {
          const variables = { id: newUlid(), version, task: taskInput(taskValues(task, ''), caseId) };
          return (await record({ variables })).data?.recordTask;
        },
        withdraw: async (id) => (await take({ variables: { caseId, id } })).data?.withdrawTask,
        restore: async (version) =>
          (await restore({ variables: { caseId, id: newUlid(), version } })).data?.restoreTask,
      },
      last,
    );
  const tick = async (caseId: string, version: string, isDone: boolean): Promise<Reply> => {
    const { data } = await tickTask({ variables: { caseId, id: newUlid(), version, isDone } });
    const reply = data?.tickTask;
    // The list shows what another has made of it: that is all there is to choose from.
    return reply?.newer
      ? {
          ...reply,
          problems: [{ field: null, text: { az: text('tasks.changed'), en: text('tasks.changed') } }],
        }
      : reply;
  };
  return {
    of,
    tick: async ({ id, case: { id: caseId }, doneOn }: TaskFragment): Promise<void> => {
      const isDone = doneOn === null;
      const reply = await tick(caseId, id, isDone);
      last.told(reply, {
        says: 'steps.done.recorded',
        undo: async () =>
          last.told(reply?.id ? await tick(caseId, reply.id, !isDone) : undefined, {
            says: 'steps.done.recorded',
            undo: null,
          }),
      });
    },
  };
};
