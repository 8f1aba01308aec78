import type { NoticeDeadlineFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { CertaintyMark, GradeMark } from '../ui/Marks.tsx';
import { basisWords } from './NoticeContentLine.tsx';
import { nextDeadline, type NoticeRow, type ReadNotice } from './notice-filter.ts';
import css from './notices.module.css';

/** For what somebody is sought, and the search, charge or decision on which that rests, as far as the reader sees it. */
export const OnWhatGround = ({ notice }: { notice: Pick<NoticeRow, 'purpose' | 'content'> }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { purpose, content } = notice;
  return (
    <>
      <div className={css.quiet}>
        {purpose === null ? text('notices.purpose.unknown') : label('noticePurpose', purpose)}
      </div>
      {content.basis.map((ground) => (
        <div key={ground.id} className={css.quiet}>
          {basisWords(ground, label, language)}
        </div>
      ))}
    </>
  );
};

export const PresumedCountries = ({ notice }: { notice: Pick<NoticeRow, 'presumedCountries'> }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  if (notice.presumedCountries.length === 0)
    return <span className={css.quiet}>{text('notices.noCountry')}</span>;
  return notice.presumedCountries.map(({ country, certainty, grade, since, sources }) => (
    <div key={`${country.code} ${since ?? ''}`} className={css.presumed}>
      <span>{inLanguage(country.name)}</span>
      <CertaintyMark certainty={certainty} />
      {grade !== null && <GradeMark grade={grade} />}
      <div className={css.since}>
        {[
          since !== null && text('common.since', { date: formatDay(since, language) }),
          ...sources.map(({ title }) => title),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </div>
  ));
};

const leftWords = (
  text: ReturnType<typeof useText>,
  { daysLeft, due }: NoticeDeadlineFragment,
): { words: string; tone: string | undefined } => {
  if (due === null) return { words: text('notices.noPeriod'), tone: css.lapsed };
  const days = daysLeft ?? 0;
  if (days < 0) return { words: text('notices.over', { days: -days }), tone: css.lapsed };
  return days === 0
    ? { words: text('notices.lapsesToday'), tone: css.lapsed }
    : { words: text('notices.lapsesIn', { days }), tone: css.soon };
};

/** What runs out, on which day, and in how many days; near or over it is marked, and an unchecked period says so. */
export const DeadlineWords = ({ deadline }: { deadline: NoticeDeadlineFragment }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { kind, check, due, country, isNear, isChecked, source, metOn } = deadline;
  const { words, tone } = leftWords(text, deadline);
  return (
    <>
      {due !== null && (
        <time dateTime={due} className={css.day}>
          {formatDay(due, language)}
        </time>
      )}
      <div className={css.quiet}>
        {[
          label('noticeDeadline', kind),
          check && label('readinessCheck', check),
          country && inLanguage(country.name),
        ]
          .filter(Boolean)
          .join(', ')}
      </div>
      {metOn === null ? (
        isNear && <div className={tone}>{words}</div>
      ) : (
        <div className={css.quiet}>{text('steps.met', { date: formatDay(metOn, language) })}</div>
      )}
      {isChecked ? (
        source !== null && <div className={css.quiet}>{source}</div>
      ) : due === null ? null : (
        <div className={css.quiet}>{text('notices.unchecked')}</div>
      )}
    </>
  );
};

export const NextDeadline = ({ notice }: { notice: Pick<NoticeRow, 'deadlines'> }) => {
  const text = useText();
  const next = nextDeadline(notice);
  return next === null ? (
    <span className={css.quiet}>{text('notices.noDeadline')}</span>
  ) : (
    <DeadlineWords deadline={next} />
  );
};

type WatchedNotice = Pick<ReadNotice, 'missing' | 'withdrawFor' | 'state'>;

const BEFORE_REQUEST = new Set<ReadNotice['state']>(['DRAFT', 'REQUESTED', 'UNDER_REVIEW']);

/** What the check before a request does not find; once a notice is published, nothing is asked for any more. */
export const missingBefore = ({ missing, state }: WatchedNotice): WatchedNotice['missing'] =>
  BEFORE_REQUEST.has(state) ? missing : [];

/** The duty to withdraw, in so many words, and what a request lacks. */
export const WhatIsMissing = ({ notice }: { notice: WatchedNotice }) => {
  const text = useText();
  const label = useLabel();
  const missing = missingBefore(notice);
  return (
    <>
      {notice.withdrawFor.length > 0 && (
        <div className={css.lapsed}>
          <strong>{text('notices.mustWithdraw')}</strong>{' '}
          {notice.withdrawFor.map((duty) => label('withdrawalDuty', duty)).join(', ')}
        </div>
      )}
      {missing.length > 0 && <div>{missing.map((item) => label('requestCheck', item)).join(', ')}</div>}
    </>
  );
};
