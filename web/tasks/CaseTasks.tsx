import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { CaseTasksDocument, TaskVersionsDocument, type TaskFragment } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { useLastDone } from '../offences/use-last-done.ts';
import { Versions } from '../offences/Versions.tsx';
import { Nothing } from '../ui/Page.tsx';
import { TaskDialog } from './TaskDialog.tsx';
import { TaskLine } from './TaskLine.tsx';
import { TaskList } from './TaskList.tsx';
import { useTaskUndo } from './use-task-undo.ts';

type Work = { work: 'new' } | { work: 'correct' | 'versions'; task: TaskFragment };

const Earlier = ({ task, onClose }: { task: TaskFragment; onClose: () => void }) => {
  const variables = { caseId: task.case.id, id: task.id };
  const { data, error } = useQuery(TaskVersionsDocument, { variables, fetchPolicy: 'no-cache' });
  const lines = data && [task, ...data.taskVersions].map((one) => <TaskLine key={one.id} task={one} />);
  return <Versions lines={lines} error={error} onClose={onClose} />;
};

/** The tasks of a case: what is open by its day, then what was done. */
export const CaseTasks = ({ caseId }: { caseId: string }) => {
  const text = useText();
  const last = useLastDone();
  const undo = useTaskUndo(last);
  const [open, setOpen] = useState<Work | null>(null);
  const { data, error } = useQuery(CaseTasksDocument, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>;
  if (!data) return null;
  const { tasks, members, victims, mayAdd } = data.caseTasks;
  const close = (): void => setOpen(null);
  return (
    <>
      <LastDone of={last} />
      {tasks.length === 0 ? (
        <Nothing>{text('tasks.empty')}</Nothing>
      ) : (
        <TaskList
          tasks={tasks}
          onTick={(task) => void undo.tick(task).catch(last.failed)}
          onWork={(work, task) =>
            work === 'withdraw'
              ? void undo.of(caseId).withdraw(task.id).catch(last.failed)
              : setOpen({ work, task })
          }
        />
      )}
      {mayAdd && (
        <Button
          mt="xs"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setOpen({ work: 'new' })}
        >
          {text('tasks.add')}
        </Button>
      )}
      {open && open.work !== 'versions' && (
        <TaskDialog
          caseId={caseId}
          task={open.work === 'correct' ? open.task : null}
          members={members}
          victims={victims}
          onClose={close}
          onDone={(id, before) => {
            undo.of(caseId).recorded(id, before);
            close();
          }}
        />
      )}
      {open?.work === 'versions' && <Earlier task={open.task} onClose={close} />}
    </>
  );
};
