import { Checkbox } from '@mantine/core';
import type { TaskFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import type { FactTask } from '../offences/OffenceLine.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './tasks.module.css';

type TaskLineProps = {
  task: TaskFragment;
  /** On the desk, where tasks of several cases stand together, with no word of who recorded them. */
  isOnDesk?: boolean;
  onTick?: (task: TaskFragment) => void;
  onWork?: ((work: FactTask, task: TaskFragment) => void) | undefined;
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

/** A task, to be ticked where it stands, with who recorded it when and what may be done with it. */
export const TaskLine = ({ task, isOnDesk = false, onTick, onWork }: TaskLineProps) => {
  const label = useLabel();
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const standing = useStanding()(task);
  const { doneOn, dueOn, owner, earlier, mayTick, mayChange, mayWithdraw } = task;
  const doing = (work: FactTask) => onWork && (() => onWork(work, task));
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
          {isOnDesk && <TextLink to={`/cases/${task.case.id}`}>{task.case.number}</TextLink>}
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
        {!isOnDesk && (
          <RecordedFoot
            recorded={task}
            earlier={onWork ? earlier : 0}
            onCorrect={mayChange && doneOn === null ? doing('correct') : undefined}
            onVersions={doing('versions')}
            onWithdraw={mayWithdraw && doneOn === null ? doing('withdraw') : undefined}
          />
        )}
      </div>
    </li>
  );
};
