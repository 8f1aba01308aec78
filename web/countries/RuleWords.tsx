import type { CountryRuleShownFragment } from '../api/operations.generated.ts';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import css from './countries.module.css';

type RuleProps = { rule: CountryRuleShownFragment };

/** What a rule says, or that it was taken back. */
export const RuleSays = ({ rule }: RuleProps) => {
  const text = useText();
  const { isWithdrawn, days, surrendersNationals, papers } = rule;
  if (isWithdrawn) return <span className={css.quiet}>{text('countryRules.withdrawn')}</span>;
  if (days !== null) return text('countryRules.days', { days });
  if (surrendersNationals !== null)
    return text(surrendersNationals ? 'countryRules.nationals.yes' : 'countryRules.nationals.no');
  return <span className={css.papers}>{papers}</span>;
};

/** From which day, and until which. */
export const RuleHolds = ({ rule: { validFrom, validTo } }: RuleProps) => {
  const text = useText();
  const language = useLanguage();
  const from = formatDay(validFrom, language);
  return validTo === null
    ? text('countryRules.since', { from })
    : text('countryRules.until', { from, to: formatDay(validTo, language) });
};

/** Where it stands in the law and when somebody looked, or that nobody has. */
export const RuleSource = ({ rule: { source, checkedOn } }: RuleProps) => {
  const text = useText();
  const language = useLanguage();
  if (source === null) return <span className={css.caution}>{text('countryRules.unchecked')}</span>;
  return (
    <div className={css.papers}>
      {source}
      {checkedOn !== null && (
        <div className={css.quiet}>
          {text('countryRules.checked', { date: formatDay(checkedOn, language) })}
        </div>
      )}
    </div>
  );
};

export const RuleRecorded = ({ rule: { at, by } }: RuleProps) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return (
    <span className={css.quiet}>
      {at === null || by === null
        ? text('countryRules.shipped')
        : text('steps.recorded', { name: inLanguage(by), moment: formatMoment(at, language) })}
    </span>
  );
};

/** A version in a list: all of it. */
export const RuleWords = ({ rule }: RuleProps) => (
  <div className={css.version}>
    <div>
      <RuleSays rule={rule} /> · <RuleHolds rule={rule} />
    </div>
    <div>
      <RuleSource rule={rule} />
    </div>
    <RuleRecorded rule={rule} />
  </div>
);
