import type { CountryRuleKind } from '../graphql/types.generated.ts';
import shipped from './country-rules.json' with { type: 'json' };

/** What a country asks for or does: it holds for what happens between its days. */
export type CountryRule = {
  kind: string;
  country: string;
  /** Of a period. */
  days: number | null;
  /** Of the kind `NATIONALS`. */
  surrendersNationals?: boolean | null;
  /** Of the kind `PAPERS`: which, in which language. */
  papers?: string | null;
  validFrom: string;
  validTo: string | null;
  /** Where it stands in the law. Null while nobody has checked it. */
  source: string | null;
};

/** A rule as somebody recorded it, or as it came with the program: then `at` and `by` are null. */
export type CountryRuleVersion = CountryRule & {
  id: string;
  /** Id of the first version, the same through all corrections. */
  ruleId: string;
  kind: CountryRuleKind;
  /** The day on which the source was looked at. */
  checkedOn: string | null;
  isWithdrawn: boolean;
  at: string | null;
  recordedById: string | null;
  by: { az: string; en: string } | null;
};

/** A rule with all that was ever recorded of it, the latest first. The latest stands. */
export type KeptRule = { id: string; current: CountryRuleVersion; versions: readonly CountryRuleVersion[] };

const asVersion = (rule: (typeof shipped)[number]): CountryRuleVersion => ({
  ...rule,
  kind: rule.kind as CountryRuleKind,
  ruleId: rule.id,
  surrendersNationals: null,
  papers: null,
  checkedOn: null,
  isWithdrawn: false,
  at: null,
  recordedById: null,
  by: null,
});

/** What came with the program, before anybody recorded anything. */
export const SHIPPED_RULES: readonly CountryRuleVersion[] = shipped.map((rule) => asVersion(rule));

/** The rules of what was recorded (in the order of recording) and what came with the program, those of `countries` alone when they are given. */
export const keptRules = (
  recorded: readonly CountryRuleVersion[],
  countries?: readonly string[],
): KeptRule[] => {
  const rules = new Map<string, CountryRuleVersion[]>();
  for (const version of [...SHIPPED_RULES, ...recorded]) {
    if (countries && !countries.includes(version.country)) continue;
    rules.set(version.ruleId, [version, ...(rules.get(version.ruleId) ?? [])]);
  }
  return [...rules].flatMap(([id, versions]) => {
    const [current] = versions;
    return current ? [{ id, current, versions }] : [];
  });
};

/** What stands of them. */
export const lawOf = (rules: readonly KeptRule[]): CountryRuleVersion[] =>
  rules.flatMap(({ current }) => (current.isWithdrawn ? [] : [current]));

/** The rule of a country for something that happens on a day. Undefined when none is kept: a period is never supposed. */
export const ruleFor = <R extends CountryRule>(
  kind: CountryRuleKind,
  country: string,
  on: string,
  law: readonly R[],
): R | undefined =>
  law.find(
    (rule) =>
      rule.kind === kind &&
      rule.country === country &&
      rule.validFrom <= on &&
      (rule.validTo === null || on <= rule.validTo),
  );

type Span = Pick<CountryRule, 'validFrom' | 'validTo'>;

/** Whether two rules would hold on one day. */
export const doOverlap = (a: Span, b: Span): boolean =>
  a.validFrom <= (b.validTo ?? '9999') && b.validFrom <= (a.validTo ?? '9999');
