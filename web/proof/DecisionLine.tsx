import type { ProofState } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import type { ProofCell } from './falls.ts';
import css from './proof.module.css';

type Props = {
  decision: ProofCell['decisions'][number];
  /** How well the element is shown now; another state than at the time of the decision is said. */
  state?: ProofState;
};

export const DecisionLine = ({ decision, state }: Props) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { verdict, reason, stateThen, recordedAt, recordedBy } = decision;
  return (
    <div className={css.decision}>
      <strong>{label('elementVerdict', verdict)}</strong> <span>{reason}</span>
      <span className={css.of}>
        {inLanguage(recordedBy)}, {formatMoment(recordedAt, language)}
      </span>
      {state !== undefined && stateThen !== null && state !== stateThen && (
        <span className={css.was}>
          {text('proof.decide.changed', {
            before: label('proofState', stateThen),
            after: label('proofState', state),
          })}
        </span>
      )}
    </div>
  );
};
