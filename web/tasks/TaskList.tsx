import { useMutation } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { TickTaskDocument, type TaskFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './tasks.module.css';

export type TaskWork = 'change' | 'versions';

type TaskLineProps = {
  task: TaskFragment;
  /** On the desk, where tasks of several cases stand together. */
  hasCase?: boolean;
  onTick?: (task: TaskFragment) => void;
  onWork?: (work: TaskWork, task: TaskFragment) => void;
};

const useStanding = (): ((task: TaskFragment) => { words: string; isLate: boolean }) => {
  const text = useText();
  const language = useLanguage();
  return ({ doneOn, daysLeft }) => {
    if (doneOn !== null)
      return { words: text('tasks.done', { date: formatDay(doneOn, language) }), isLate: false };
    const days = daysLeft ?? 0;
    return days < 0
      ? { words: text('tasks.late', { days: -days }), isLate: true }
      : { words: text('tasks.left', { days }), isLate: false };
  };
};

export const TaskLine = ({ task, hasCase = false, onTick, onWork }: TaskLineProps) => {
  const label = useLabel();
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const standing = useStanding()(task);
  const { doneOn, dueOn, owner, earlier, mayTick, mayChange } = task;
  return (
    <li className={css.task}>
      {onTick && (
        <Checkbox
          aria-label={task.text}
          checked={doneOn !== null}
          disabled={!mayTick}
          onChange={() => onTick(task)}
        />
      )}
      <div>
        <div className={doneOn === null ? undefined : css.done}>{task.text}</div>
        <div className={css.quiet}>
          {hasCase && <TextLink to={`/cases/${task.case.id}`}>{task.case.number}</TextLink>}
          {task.kind !== null && <span>{label('taskKind', task.kind)}</span>}
          {task.victim && (
            <TextLink to={`/victims/${task.victim.id}`}>{task.victim.pseudonym ?? '–'}</TextLink>
          )}
          <span>{inLanguage(owner.name)}</span>
          <time dateTime={dueOn}>{formatDay(dueOn, language)}</time>
          <span className={standing.isLate ? css.late : undefined}>{standing.words}</span>
        </div>
        {task.conflict && (
          <div className={css.late}>{`${text('tasks.reflection')}: ${inLanguage(task.conflict.reason)}`}</div>
        )}
        {onWork && (
          <div className={css.quiet}>
            <span>
              {text('tasks.recorded', {
                name: inLanguage(task.recordedBy),
                moment: formatMoment(task.recordedAt, language),
              })}
            </span>
            {mayChange && doneOn === null && (
              <Button size="compact-xs" variant="subtle" onClick={() => onWork('change', task)}>
                {text('tasks.change')}
              </Button>
            )}
            {earlier > 0 && (
              <Button size="compact-xs" variant="subtle" onClick={() => onWork('versions', task)}>
                {text('tasks.versions', { count: earlier })}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
};

type TaskListProps = Pick<TaskLineProps, 'hasCase' | 'onWork'> & { tasks: readonly TaskFragment[] };

/** Tasks that are ticked where they stand; ticked again, one is open again. */
export const TaskList = ({ tasks, ...line }: TaskListProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [tickTask, { error }] = useMutation(TickTaskDocument, { refetchQueries: ['CaseTasks', 'MyTasks'] });
  const [problem, setProblem] = useState<string | null>(null);
  const tick = async ({ id: version, case: { id: caseId }, doneOn }: TaskFragment): Promise<void> => {
    const { data } = await tickTask({
      variables: { caseId, id: newUlid(), version, isDone: doneOn === null },
    });
    const answer = data?.tickTask;
    const [first] = answer?.problems ?? [];
    setProblem(first ? inLanguage(first.text) : answer?.newer ? text('tasks.changed') : null);
  };
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : problem;
  return (
    <>
      {said !== null && <p role="alert">{said}</p>}
      <ul className={css.tasks}>
        {tasks.map((task) => (
          <TaskLine
            key={task.id}
            task={task}
            {...line}
            // The failure of the mutation is shown through `error`.
            onTick={(ticked) => void tick(ticked).catch(() => undefined)}
          />
        ))}
      </ul>
    </>
  );
};
