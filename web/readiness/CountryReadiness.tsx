import type { ArrestReadinessQuery } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { Section } from '../ui/Page.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { CheckLine } from './CheckLine.tsx';
import css from './readiness.module.css';

type Readiness = ArrestReadinessQuery['notice']['arrestReadiness'][number];

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

/** The file for one country: the checks, and the periods that would begin tonight. */
export const CountryReadiness = ({ noticeId, readiness }: { noticeId: string; readiness: Readiness }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const { country, reasons, checks, periods } = readiness;
  return (
    <div className={css.country}>
      <Section
        id={`arrest-${country.code}`}
        title={`${inLanguage(country.name)} · ${reasons.map((reason) => label('likelyCountry', reason)).join(', ')}`}
      >
        <ul className={css.checks}>
          {checks.map((check) => (
            <CheckLine key={check.kind} check={check} place={{ noticeId, country }} />
          ))}
        </ul>
        <h3 className={css.periods}>{text('readiness.periods')}</h3>
        <ul className={css.checks}>
          {periods.map((period) => (
            <PeriodLine key={period.kind} period={period} />
          ))}
        </ul>
        <p className={css.screen}>
          <TextLink to={`/countries/rules?country=${country.code}`}>{text('countryRules.open')}</TextLink>
        </p>
      </Section>
    </div>
  );
};
