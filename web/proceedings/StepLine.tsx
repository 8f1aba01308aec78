import { Button } from '@mantine/core';
import type { StepFragment } from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './proceedings.module.css';
import { StepWords } from './StepWords.tsx';

export type StepTask = 'correct' | 'withdraw' | 'approve' | 'refuse' | 'versions';

type StepLineProps = {
  step: StepFragment;
  steps: readonly StepFragment[];
  /** Left out where nothing may be done with it, as with an earlier version. */
  onTask?: (task: StepTask, step: StepFragment) => void;
};

const tasksOf = ({ mayCorrect, mayWithdraw, mayDecide }: StepFragment): StepTask[] => [
  ...(mayDecide ? (['approve', 'refuse'] as const) : []),
  ...(mayCorrect ? (['correct'] as const) : []),
  ...(mayWithdraw ? (['withdraw'] as const) : []),
];

const VARIANTS = {
  approve: 'filled',
  refuse: 'default',
  correct: 'subtle',
  withdraw: 'subtle',
  versions: 'subtle',
} as const satisfies Record<StepTask, string>;

/** One step: its day, whom it concerns, what it says, and who recorded it when. */
export const StepLine = ({ step, steps, onTask }: StepLineProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { kind, on, person, recordedAt, recordedBy, earlier } = step;
  const name = recordedBy ? inLanguage(recordedBy) : text('steps.register');
  return (
    <li className={css.step}>
      <time dateTime={on}>{formatDay(on, language)}</time>
      <div>
        <div className={css.head}>
          <strong>{label('proceedingKind', kind)}</strong>
          {person && <TextLink to={`/people/${person.id}`}>{person.label}</TextLink>}
        </div>
        <StepWords step={step} steps={steps} />
        <div className={css.tasks}>
          <span className={css.quiet}>
            {text('steps.recorded', { name, moment: formatMoment(recordedAt, language) })}
          </span>
          {onTask && (
            <>
              {tasksOf(step).map((task) => (
                <Button
                  key={task}
                  size="compact-xs"
                  variant={VARIANTS[task]}
                  onClick={() => onTask(task, step)}
                >
                  {text(`steps.${task}`)}
                </Button>
              ))}
              {earlier > 0 && (
                <Button size="compact-xs" variant="subtle" onClick={() => onTask('versions', step)}>
                  {text('steps.versions', { count: earlier })}
                </Button>
              )}
            </>
          )}
        </div>
      </div>
    </li>
  );
};
