import { Button } from '@mantine/core';
import type { FugitiveFactFragment } from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { GradeMark } from '../ui/Marks.tsx';
import css from './fugitives.module.css';

type FactLineProps = {
  fact: FugitiveFactFragment;
  onWithdraw?: () => void;
  onCorrect?: () => void;
  onVersions?: () => void;
};

/** Something that happened to the person who is sought: what, where, who says so, who recorded it. */
export const FactLine = ({ fact, onWithdraw, onCorrect, onVersions }: FactLineProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { kind, on, country, place, note, document, grade, recordedBy, recordedAt } = fact;
  const { mayWithdraw, mayChange, earlierIds } = fact;
  return (
    <li className={css.fact}>
      <time dateTime={on}>{formatDay(on, language)}</time>
      <div>
        <div className={css.head}>
          <strong>{label('fugitiveFactKind', kind)}</strong>
          <span>{[inLanguage(country.name), place].filter(Boolean).join(', ')}</span>
          {grade !== null && <GradeMark grade={grade} />}
        </div>
        {note !== null && <div>{note}</div>}
        {document !== null && <div className={css.quiet}>{document}</div>}
        <div className={css.head}>
          <span className={css.quiet}>
            {text('steps.recorded', {
              name: recordedBy ? inLanguage(recordedBy) : text('steps.register'),
              moment: formatMoment(recordedAt, language),
            })}
          </span>
          {mayChange && onCorrect && (
            <Button size="compact-xs" variant="subtle" onClick={onCorrect}>
              {text('steps.correct')}
            </Button>
          )}
          {earlierIds.length > 0 && onVersions && (
            <Button size="compact-xs" variant="subtle" onClick={onVersions}>
              {text('steps.versions', { count: earlierIds.length })}
            </Button>
          )}
          {mayWithdraw && onWithdraw && (
            <Button size="compact-xs" variant="subtle" onClick={onWithdraw}>
              {text('steps.withdraw')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
};
