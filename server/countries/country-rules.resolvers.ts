import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { dayInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { NOTICE_GONE } from '../notices/notice-problems.ts';
import { OVERLAPPING, ruleProblems, writtenRule } from './country-rule-problems.ts';
import { doOverlap, keptRules, type CountryRuleVersion, type KeptRule } from './country-rules.ts';
import { recordedRules, recordRule } from './country-rules.queries.ts';
import { shownRule, shownVersion } from './shown-rule.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });
const newerIs = (version: CountryRuleVersion, ...problems: Problem[]) => ({
  ...refused(...problems),
  newer: shownVersion(version),
});

/** The rules of a country as they stand, and the ids of everything that was recorded of them. */
const rulesOf = async ({ run }: RequestContext, country: string) => {
  const recorded = await recordedRules(run, [country]);
  return { rules: keptRules(recorded, [country]), seenIds: recorded.map(({ id }) => id) };
};

const withVersion = (rules: readonly KeptRule[], id: string): KeptRule | undefined =>
  rules.find(({ versions }) => versions.some((version) => version.id === id));

const isOwn = (rule: KeptRule | undefined, id: string, { viewer }: RequestContext): boolean =>
  rule?.versions.some((version) => version.id === id && version.recordedById === viewer.userId) ?? false;

/** Another rule of the same country and kind that would hold on the same days. */
const inTheWay = (rules: readonly KeptRule[], ruleId: string, written: CountryRuleVersion) =>
  rules.find(
    ({ id, current }) =>
      id !== ruleId && !current.isWithdrawn && current.kind === written.kind && doOverlap(current, written),
  )?.current;

type Standing = {
  country: string;
  id: string;
  version: string | null;
  next: (own: KeptRule | undefined) => CountryRuleVersion | null;
};

/** Records what follows on the rule that has the version; without one, a new rule. */
const recordNext = async (context: RequestContext, { country, id, version, next }: Standing) => {
  const { rules, seenIds } = await rulesOf(context, country);
  if (isOwn(withVersion(rules, id), id, context)) return done(id);
  const own = version === null ? undefined : withVersion(rules, version);
  if (version !== null && !own) return refused(NOTICE_GONE);
  if (own && own.current.id !== version) return newerIs(own.current);
  const written = next(own);
  if (!written) return refused(NOTICE_GONE);
  const other = written.isWithdrawn ? undefined : inTheWay(rules, written.ruleId, written);
  if (other) return newerIs(other, OVERLAPPING);
  const { at: _at, by: _by, recordedById: _recorder, ...kept } = written;
  return (await recordRule(context.run, { ...kept, seenIds })) ? done(id) : null;
};

/** Asked again once when something was recorded meanwhile: then that is what stands. */
const recordOrShow = async (context: RequestContext, standing: Standing) =>
  (await recordNext(context, standing)) ?? (await recordNext(context, standing)) ?? refused(NOTICE_GONE);

const touched = ({ id, newer }: { id?: string | null; newer?: { id?: string } | null }): string[] =>
  [id, newer?.id].flatMap((one) => one ?? []);

export const countryRulesResolvers: Resolvers = {
  Query: {
    countryRules: guard({ action: 'country:read', audit: false }, async (_parent, _args, context) =>
      keptRules(await recordedRules(context.run, null))
        .map((rule) => shownRule(rule, context))
        .slice(0, 2000),
    ),
  },
  Mutation: {
    recordCountryRule: guard(
      { action: 'country-rule:write', audit: (answer, { id }) => [...new Set([id, ...touched(answer)])] },
      async (_parent, { id, version, rule }, context) => {
        const known = await context.loaders.countries.load(rule.country);
        const problems = ruleProblems(rule, { today: dayInBaku(new Date()), isCountryKnown: known !== null });
        if (problems.length > 0) return refused(...problems);
        return recordOrShow(context, {
          country: rule.country,
          id,
          version: version ?? null,
          // A correction keeps the kind of what it corrects.
          next: (own) =>
            own && own.current.kind !== rule.kind ? null : writtenRule(rule, id, own?.id ?? id),
        });
      },
    ),
    undoCountryRule: guard(
      { action: 'country-rule:write', audit: (answer, { id }) => [...new Set([id, ...touched(answer)])] },
      async (_parent, { id, version }, context) => {
        const kept = withVersion(keptRules(await recordedRules(context.run, null)), version);
        if (!kept || !isOwn(kept, version, context)) throw new Refusal('NOT_FOUND');
        return recordOrShow(context, {
          country: kept.current.country,
          id,
          version,
          next: (own) => {
            if (!own) return null;
            const before = own.versions.find((_one, at) => at > 0);
            return { ...(before ?? { ...own.current, isWithdrawn: true }), id, ruleId: own.id };
          },
        });
      },
    ),
  },
};
