import type { PresumptionFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { CertaintyMark, GradeMark } from '../ui/Marks.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import css from './notices.module.css';

type PresumptionLineProps = {
  presumption: PresumptionFragment;
  onCorrect?: () => void;
  onVersions?: () => void;
  onWithdraw?: () => void;
};

/** Where somebody is or was presumed to hide: an assessment with its certainty, grade, reason and source. */
export const PresumptionLine = ({ presumption, onCorrect, onVersions, onWithdraw }: PresumptionLineProps) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { country, certainty, grade, since, until, ground, document, earlierIds } = presumption;
  const days = [
    since !== null && text('common.since', { date: formatDay(since, language) }),
    until !== null && text('notices.presumed.ended', { date: formatDay(until, language) }),
  ];
  return (
    <li className={css.card}>
      <div className={css.presumed}>
        <span>{inLanguage(country.name)}</span>
        <CertaintyMark certainty={certainty} />
        {grade !== null && <GradeMark grade={grade} />}
        <div className={css.since}>{days.filter(Boolean).join(' · ')}</div>
      </div>
      {ground !== null && <div>{ground}</div>}
      {document !== null && <div className={css.quiet}>{document}</div>}
      <RecordedFoot
        recorded={presumption}
        earlier={onVersions ? earlierIds.length : 0}
        onCorrect={presumption.mayChange ? onCorrect : undefined}
        onVersions={onVersions}
        onWithdraw={presumption.mayWithdraw ? onWithdraw : undefined}
      />
    </li>
  );
};
