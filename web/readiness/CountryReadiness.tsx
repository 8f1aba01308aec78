import type { SearchReadinessQuery, CountryReadinessFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { Section } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { CheckLine } from './CheckLine.tsx';
import { PackLines } from './ReadyPack.tsx';
import css from './readiness.module.css';

type Readiness = CountryReadinessFragment;

const PeriodLine = ({ period }: { period: Readiness['periods'][number] }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { kind, days, due, source } = period;
  return (
    <li className={css.check}>
      <span>{label('noticeDeadline', kind)}</span>
      <span className={days === null ? css.UNKNOWN : undefined}>
        {days === null && label('readinessState', 'UNKNOWN')}
      </span>
      {due === null || days === null ? (
        <span>{text('readiness.noPeriod')}</span>
      ) : (
        <span>
          {text('readiness.days', { date: formatDay(due, language), days })}
          <div className={css.quiet}>{source ?? text('notices.unchecked')}</div>
        </span>
      )}
    </li>
  );
};

type CountryReadinessProps = { sought: SearchReadinessQuery['sought']; readiness: Readiness };

/** The file for one country: the checks, the periods that would begin tonight, and the requests to it that lie ready. */
export const CountryReadiness = ({ sought, readiness }: CountryReadinessProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const { country, reasons, checks, periods } = readiness;
  const soughtBy = sought.id;
  const requests = sought.readyRequests.filter((request) => request.country?.code === country.code);
  return (
    <div className={css.country}>
      <Section
        id={`arrest-${country.code}`}
        title={`${inLanguage(country.name)} · ${reasons.map((reason) => label('likelyCountry', reason)).join(', ')}`}
      >
        <ul className={css.checks}>
          {checks.map((check) => (
            <CheckLine key={check.kind} check={check} place={{ soughtBy, country }} />
          ))}
        </ul>
        <h3 className={css.periods}>{text('readiness.periods')}</h3>
        <ul className={css.checks}>
          {periods.map((period) => (
            <PeriodLine key={period.kind} period={period} />
          ))}
        </ul>
        {sought.case && requests.length > 0 && (
          <>
            <h3 className={css.periods}>{text('readiness.pack')}</h3>
            <PackLines caseId={sought.case.id} requests={requests} />
          </>
        )}
        <p className={css.screen}>
          <TextLink to={`/countries/rules?country=${country.code}`}>{text('countryRules.open')}</TextLink>
        </p>
      </Section>
    </div>
  );
};
