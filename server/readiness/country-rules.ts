import rules from './country-rules.json' with { type: 'json' };

/** What a country asks for, as an entry of `country-rules.json`: it holds for arrests made while it was in force. */
export type CountryRule = {
  kind: string;
  country: string;
  days: number;
  validFrom: string;
  validTo: string | null;
  /** Where it stands in the law. Null while nobody has checked it. */
  source: string | null;
};

export const countryRules: readonly CountryRule[] = rules;

/** The rule of a country for an arrest on a day. Undefined when none is kept: a period is never supposed. */
export const ruleFor = (
  kind: string,
  country: string,
  on: string,
  law: readonly CountryRule[] = countryRules,
): CountryRule | undefined =>
  law.find(
    (rule) =>
      rule.kind === kind &&
      rule.country === country &&
      rule.validFrom <= on &&
      (rule.validTo === null || on <= rule.validTo),
  );
