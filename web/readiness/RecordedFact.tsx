import type { ReadinessFactShownFragment } from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import css from './readiness.module.css';

/** What an officer recorded for a check: the answer, of which day, on what paper, and who. */
export const RecordedFact = ({ fact }: { fact: ReadinessFactShownFragment }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { answer, on, validTo, document, note, at, by } = fact;
  return (
    <div className={css.fact}>
      <div>{`${formatDay(on, language)} · ${label('readinessAnswer', answer)} · ${document}`}</div>
      {validTo !== null && <div>{text('readiness.lapses', { date: formatDay(validTo, language) })}</div>}
      {note !== null && <div>{note}</div>}
      <div className={css.quiet}>
        {text('steps.recorded', { name: inLanguage(by), moment: formatMoment(at, language) })}
      </div>
    </div>
  );
};
