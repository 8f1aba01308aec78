import type { TaskFragment } from '../api/operations.generated.ts';
import type { FactTask } from '../offences/OffenceLine.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { useLastDone } from '../offences/use-last-done.ts';
import { TaskLine } from './TaskLine.tsx';
import css from './tasks.module.css';
import { useTaskUndo } from './use-task-undo.ts';

type TaskListProps = {
  tasks: readonly TaskFragment[];
  /** On the desk, where tasks of several cases stand together. */
  isOnDesk?: boolean;
  onTick: (task: TaskFragment) => void;
  onWork?: (work: FactTask, task: TaskFragment) => void;
};

/** Tasks that are ticked where they stand; ticked again, one is open again. */
export const TaskList = ({ tasks, ...line }: TaskListProps) => (
  <ul className={css.tasks}>
    {tasks.map((task) => (
      <TaskLine key={task.id} task={task} {...line} />
    ))}
  </ul>
);

/** What the reader himself is to do in all his cases. */
export const OwnTasks = ({ tasks }: { tasks: readonly TaskFragment[] }) => {
  const last = useLastDone();
  const undo = useTaskUndo(last);
  return (
    <>
      <LastDone of={last} />
      <TaskList isOnDesk tasks={tasks} onTick={(task) => void undo.tick(task).catch(last.failed)} />
    </>
  );
};
