import { useParams } from 'react-router';
import type { OffenceShownFragment } from '../api/operations.generated.ts';
import { CiteHere } from '../evidence/CiteHere.tsx';
import { formatDay, formatPeriod } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import css from './offences.module.css';

export type FactTask = 'correct' | 'withdraw' | 'versions';

type OffenceLineProps = {
  offence: OffenceShownFragment;
  /** Left out where nothing may be done with it, as with an earlier version. */
  onTask?: ((task: FactTask) => void) | undefined;
};

type Graded = Pick<
  OffenceShownFragment,
  'certainty' | 'reliability' | 'credibility' | 'handling' | 'sourceText'
>;

/** How sure it is, its grade, and what says so. */
export const useGradeWords = (): ((fact: Graded) => string) => {
  const label = useLabel();
  return ({ certainty, reliability, credibility, handling, sourceText }) =>
    [label('certainty', certainty), `${reliability ?? ''}${credibility ?? ''}`, handling, sourceText]
      .filter(Boolean)
      .join(' · ');
};

/** Charges and episodes that name an offence, in words. */
export const useNamedBy = (): ((offence: OffenceShownFragment) => string[]) => {
  const text = useText();
  const language = useLanguage();
  return ({ charges, episodes }) => [
    ...charges.map(({ on, article, person }) =>
      text('offences.charge', {
        person: person?.label ?? '…',
        article: article ?? '…',
        date: formatDay(on, language),
      }),
    ),
    ...episodes.map(({ victim, began }) =>
      text('offences.episode', {
        victim: victim?.label ?? '…',
        date: began === null ? '…' : formatDay(began, language),
      }),
    ),
  ];
};

/** One offence: its article, when it was committed and detected, what names it, and who recorded it when. */
export const OffenceLine = ({ offence, onTask }: OffenceLineProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const gradeWords = useGradeWords();
  const { caseId = '' } = useParams();
  const namedBy = useNamedBy()(offence);
  const { article, isAttempt, withIct, isCleared, committedFrom, committedTo, detectedOn } = offence;
  const doing = (task: FactTask) => onTask && (() => onTask(task));
  const when =
    committedFrom === null
      ? text('offences.undated')
      : committedTo === null
        ? formatDay(committedFrom, language)
        : formatPeriod(committedFrom, committedTo, language);
  return (
    <li className={css.line}>
      <div className={css.head}>
        <strong>{article.code}</strong>
        <span>{inLanguage(article.title)}</span>
      </div>
      <div>
        {[
          `${label('committed', isAttempt ? 'ATTEMPTED' : 'COMMITTED')}: ${when}`,
          text('offences.detected', { date: formatDay(detectedOn, language) }),
          withIct && text('offences.withIct'),
          label('clearance', isCleared ? 'SOLVED' : 'UNSOLVED'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {namedBy.map((words) => (
        <div key={words}>{words}</div>
      ))}
      <div className={css.quiet}>{gradeWords(offence)}</div>
      <RecordedFoot
        recorded={offence}
        earlier={offence.earlier}
        onCorrect={offence.mayCorrect ? doing('correct') : undefined}
        onVersions={doing('versions')}
        onWithdraw={offence.mayWithdraw ? doing('withdraw') : undefined}
      >
        {onTask && <CiteHere fact={{ caseId, factId: offence.id, ends: [] }} sources={offence.sources} />}
      </RecordedFoot>
    </li>
  );
};
