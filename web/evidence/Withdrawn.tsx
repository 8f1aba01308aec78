import type { EvidenceSourceQuery } from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { Section } from '../ui/Page.tsx';
import css from './evidence.module.css';
import { FactLine } from './FactLine.tsx';

/** What was withdrawn of a source for a reason, by somebody else than who had recorded it. */
export const Withdrawn = ({ source: { withdrawals } }: { source: EvidenceSourceQuery['evidenceSource'] }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  if (withdrawals.length === 0) return null;
  return (
    <Section id="withdrawn" title={text('evidence.withdrawals')} count={withdrawals.length}>
      <ul className={css.lines} aria-label={text('evidence.withdrawals')}>
        {withdrawals.map(({ id, fact, eventKind, on, reason, recordedAt, recordedBy }) => (
          <li key={id}>
            {eventKind !== null && (
              <strong>
                {label('exhibitEventKind', eventKind)}
                {on !== null && `, ${formatDay(on, language)}`}
              </strong>
            )}
            {eventKind === null &&
              (fact ? <FactLine fact={fact} /> : <span>{text('evidence.citation.gone')}</span>)}
            <span>{reason}</span>
            <span className={css.quiet}>
              {inLanguage(recordedBy)}, {formatMoment(recordedAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
