import type { FugitiveFactFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage } from '../i18n/Language.tsx';
import { GradeMark, HandlingMark } from '../ui/Marks.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import css from './fugitives.module.css';

type FactLineProps = {
  fact: FugitiveFactFragment;
  onWithdraw?: () => void;
  onCorrect?: () => void;
  onVersions?: () => void;
};

/** Something that happened to the person who is sought: what, where, who says so, who recorded it. */
export const FactLine = ({ fact, onWithdraw, onCorrect, onVersions }: FactLineProps) => {
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { kind, on, time, handling, country, place, note, document, grade } = fact;
  const { mayWithdraw, mayChange, earlierIds } = fact;
  return (
    <li className={css.fact}>
      <time dateTime={time === null ? on : `${on}T${time}`}>
        {formatDay(on, language)}
        {time !== null && ` ${time}`}
      </time>
      <div>
        <div className={css.head}>
          <strong>{label('fugitiveFactKind', kind)}</strong>
          <span>{[inLanguage(country.name), place].filter(Boolean).join(', ')}</span>
          {grade !== null && <GradeMark grade={grade} />}
          {handling !== 'H0' && <HandlingMark handling={handling} />}
        </div>
        {note !== null && <div>{note}</div>}
        {document !== null && <div className={css.quiet}>{document}</div>}
        <RecordedFoot
          recorded={fact}
          earlier={earlierIds.length}
          onCorrect={mayChange ? onCorrect : undefined}
          onVersions={onVersions}
          onWithdraw={mayWithdraw ? onWithdraw : undefined}
        />
      </div>
    </li>
  );
};
