import type {
  CountryRuleInput,
  CountryRuleKind,
  CountryRuleShownFragment,
} from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

/** A rule as it stands in the form. */
export type TypedRule = Record<
  | 'kind'
  | 'country'
  | 'days'
  | 'surrendersNationals'
  | 'papers'
  | 'validFrom'
  | 'validTo'
  | 'source'
  | 'checkedOn',
  string
>;

/** What the form begins with: the version that is corrected, its source to be looked at today. */
export const freshRule = (
  rule: CountryRuleShownFragment | null,
  country: string | null,
  today: string,
): TypedRule => ({
  kind: rule?.kind ?? 'PROVISIONAL_ARREST',
  country: rule?.country.code ?? country ?? '',
  days: rule?.days?.toString() ?? '',
  surrendersNationals: rule?.surrendersNationals ? 'yes' : 'no',
  papers: rule?.papers ?? '',
  validFrom: rule ? typedDay(rule.validFrom) : '',
  validTo: rule?.validTo ? typedDay(rule.validTo) : '',
  source: rule?.source ?? '',
  checkedOn: today,
});

/** What is sent: a day or a number that cannot be read goes as it was typed, and the answer says what to mend. */
export const ruleTyped = (typed: TypedRule): CountryRuleInput => ({
  kind: typed.kind as CountryRuleKind,
  country: typed.country,
  days: /^\s*\d{1,4}\s*$/u.test(typed.days) ? Number(typed.days) : null,
  surrendersNationals: typed.surrendersNationals === 'yes',
  papers: typed.papers,
  validFrom: dayTyped(typed.validFrom) ?? typed.validFrom,
  validTo: typed.validTo.trim() === '' ? null : (dayTyped(typed.validTo) ?? typed.validTo),
  source: typed.source,
  checkedOn: dayTyped(typed.checkedOn) ?? typed.checkedOn,
});
