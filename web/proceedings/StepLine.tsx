import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import type { StepFragment } from '../api/operations.generated.ts';
import { CiteHere } from '../evidence/CiteHere.tsx';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
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

/** One step: its day, whom it concerns, what it says, and who recorded it when. */
export const StepLine = ({ step, steps, onTask }: StepLineProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { caseId = '' } = useParams();
  const { kind, on, person, earlier, mayCorrect, mayWithdraw, mayDecide } = step;
  const doing = (task: StepTask) => onTask && (() => onTask(task, step));
  return (
    <li className={css.step}>
      <time dateTime={on}>{formatDay(on, language)}</time>
      <div>
        <div className={css.head}>
          <strong>{label('proceedingKind', kind)}</strong>
          {person && <TextLink to={`/people/${person.id}`}>{person.label}</TextLink>}
        </div>
        <StepWords step={step} steps={steps} />
        <RecordedFoot
          recorded={step}
          earlier={earlier}
          onCorrect={mayCorrect ? doing('correct') : undefined}
          onVersions={doing('versions')}
          onWithdraw={mayWithdraw ? doing('withdraw') : undefined}
        >
          {onTask && (
            <CiteHere
              fact={{ caseId, factId: step.id, ends: person ? [person.id] : [] }}
              sources={step.sources}
            />
          )}
          {onTask && mayDecide && (
            <>
              <Button size="compact-xs" onClick={doing('approve')}>
                {text('steps.approve')}
              </Button>
              <Button size="compact-xs" variant="default" onClick={doing('refuse')}>
                {text('steps.refuse')}
              </Button>
            </>
          )}
        </RecordedFoot>
      </div>
    </li>
  );
};
