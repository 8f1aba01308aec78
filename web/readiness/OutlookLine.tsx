import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { NoticeMark, PersonLink } from '../ui/Marks.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { ownedOf, type OutlookRow } from './outlook-filter.ts';
import css from './readiness.module.css';

/** By what the person is sought, with the way to its page and to who works it. */
export const SoughtCell = ({ outlook }: { outlook: OutlookRow }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const { notice, search, person } = outlook;
  const officer = ownedOf(outlook).owner?.officer;
  return (
    <>
      <PersonLink person={person} strong />
      {notice && (
        <div className={css.sought}>
          <NoticeMark colour={notice.colour} />
          <TextLink to={`/notices/${notice.id}`}>{notice.number}</TextLink>
          <span className={css.quiet}>{label('noticeState', notice.state)}</span>
        </div>
      )}
      {search && (
        <div>
          <TextLink to={`/notices/searches/${search.id}`}>
            {search.number ?? text('searches.section')}
          </TextLink>
        </div>
      )}
      <div className={css.quiet}>{officer ? inLanguage(officer.name) : text('notices.owner.none')}</div>
    </>
  );
};

/** The country, and the way to the whole file with its pack. */
export const CountryCell = ({ outlook: { notice, search, country, reasons } }: { outlook: OutlookRow }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const page = notice ? `/notices/${notice.id}/arrest` : `/notices/searches/${search?.id ?? ''}/arrest`;
  if (!country) return <TextLink to={page}>{text('readiness.outlooks.nowhere')}</TextLink>;
  return (
    <>
      <TextLink to={`${page}#arrest-${country.code}`}>{inLanguage(country.name)}</TextLink>
      <div className={css.quiet}>{reasons.map((reason) => label('likelyCountry', reason)).join(', ')}</div>
    </>
  );
};

const STATES = ['BAR', 'MISSING', 'UNKNOWN'] as const;

/** What stands in the way, is missing or is not known, each by name; the reason is told when it is pointed at. */
export const OpenCell = ({ outlook: { country, isReady, open } }: { outlook: OutlookRow }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  if (country === null) return <span className={css.MISSING}>{text('readiness.outlooks.noCountry')}</span>;
  if (isReady) return <strong>{label('readinessState', 'READY')}</strong>;
  return STATES.map((state) => {
    const checks = open.filter((check) => check.state === state);
    return (
      checks.length > 0 && (
        <div key={state}>
          <span className={css[state]}>{label('readinessState', state)}:</span>{' '}
          {checks.map(({ kind, reason }, at) => (
            <span key={kind} title={inLanguage(reason)}>
              {at > 0 && ', '}
              {label('readinessCheck', kind)}
            </span>
          ))}
        </div>
      )
    );
  });
};

export const LapseCell = ({ outlook: { lapsesFirst } }: { outlook: OutlookRow }) => {
  const language = useLanguage();
  return lapsesFirst && <time dateTime={lapsesFirst}>{formatDay(lapsesFirst, language)}</time>;
};
