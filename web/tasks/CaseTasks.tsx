import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { CaseTasksDocument, TaskVersionsDocument, type TaskFragment } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Nothing } from '../ui/Page.tsx';
import { TaskDialog } from './TaskDialog.tsx';
import { TaskLine, TaskList, type TaskWork } from './TaskList.tsx';
import css from './tasks.module.css';

type Work = { task: TaskFragment; work: TaskWork } | { task: null; work: 'change' };

const Versions = ({ task, onClose }: { task: TaskFragment; onClose: () => void }) => {
  const text = useText();
  const variables = { caseId: task.case.id, id: task.id };
  const { data, error } = useQuery(TaskVersionsDocument, { variables });
  return (
    <Dialog isOpen onClose={onClose} title={text('tasks.versions.title')}>
      {error && <p role="alert">{text(`failure.${failureOf(error).kind}.text`)}</p>}
      <ul className={css.tasks}>
        {[task, ...(data?.taskVersions ?? [])].map((version) => (
          <TaskLine key={version.id} task={{ ...version, mayChange: false, earlier: 0 }} onWork={onClose} />
        ))}
      </ul>
    </Dialog>
  );
};

/** The tasks of a case: what is open by its day, then what was done. */
export const CaseTasks = ({ caseId }: { caseId: string }) => {
  const text = useText();
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
      {tasks.length === 0 ? (
        <Nothing>{text('tasks.empty')}</Nothing>
      ) : (
        <TaskList tasks={tasks} onWork={(work, task) => setOpen({ work, task })} />
      )}
      {mayAdd && (
        <Button
          mt="xs"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setOpen({ task: null, work: 'change' })}
        >
          {text('tasks.add')}
        </Button>
      )}
      {open?.work === 'change' && (
        <TaskDialog caseId={caseId} task={open.task} members={members} victims={victims} onClose={close} />
      )}
      {open?.work === 'versions' && <Versions task={open.task} onClose={close} />}
    </>
  );
};
