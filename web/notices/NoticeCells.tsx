import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { CertaintyMark, GradeMark } from '../ui/Marks.tsx';
import type { NoticeRow } from './notice-filter.ts';
import { validityOf, type Validity } from './notice-validity.ts';
import css from './notices.module.css';

export const PresumedCountries = ({ notice }: { notice: Pick<NoticeRow, 'presumedCountries'> }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  if (notice.presumedCountries.length === 0)
    return <span className={css.quiet}>{text('notices.noCountry')}</span>;
  return notice.presumedCountries.map(({ country, certainty, grade, since }) => (
    <div key={`${country.code} ${since ?? ''}`} className={css.presumed}>
      <span>{inLanguage(country.name)}</span>
      <CertaintyMark certainty={certainty} />
      {grade !== null && <GradeMark grade={grade} />}
      {since !== null && (
        <div className={css.since}>{text('common.since', { date: formatDay(since, language) })}</div>
      )}
    </div>
  ));
};

const Warning = ({ validity }: { validity: Validity }) => {
  const text = useText();
  switch (validity.kind) {
    case 'LAPSED':
      return <div className={css.lapsed}>{text('notices.lapsed')}</div>;
    case 'LAPSES_TODAY':
      return <div className={css.lapsed}>{text('notices.lapsesToday')}</div>;
    case 'LAPSES_IN':
      return <div className={css.soon}>{text('notices.lapsesIn', { days: validity.days })}</div>;
    case 'QUIET':
    case 'NO_END':
      return null;
  }
};

export const ValidTo = ({ notice }: { notice: Pick<NoticeRow, 'validTo' | 'state'> }) => {
  const text = useText();
  const language = useLanguage();
  const validity = validityOf(notice.validTo, notice.state, useToday());
  if (notice.validTo === null) return <span className={css.quiet}>{text('notices.noEnd')}</span>;
  return (
    <>
      <span className={css.day}>{formatDay(notice.validTo, language)}</span>
      <Warning validity={validity} />
    </>
  );
};
