import type { VictimDecisionFragment } from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './victims.module.css';

/** A decision: when, what, by whom, and, for whoever reads the case, on what ground and who recorded it. */
export const DecisionWords = ({ decision }: { decision: VictimDecisionFragment }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { status, on, by, ground, case: file, recordedBy, recordedAt } = decision;
  return (
    <>
      <div className={css.line}>
        <time dateTime={on}>{formatDay(on, language)}</time>
        <strong>{label('victimStatus', status)}</strong>
        {by !== null && <span>{label('victimStatusBy', by)}</span>}
        {file !== null && <TextLink to={`/cases/${file.id}`}>{file.number}</TextLink>}
      </div>
      {ground !== null && <div>{ground}</div>}
      {recordedBy !== null && (
        <div className={css.quiet}>
          {text('steps.recorded', {
            name: inLanguage(recordedBy),
            moment: formatMoment(recordedAt, language),
          })}
        </div>
      )}
    </>
  );
};
