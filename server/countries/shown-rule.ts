import { mayDo } from '../access/permissions.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { CountryRuleVersion, KeptRule } from './country-rules.ts';

/** A version as the contract has it. */
export const shownVersion = ({
  country,
  recordedById: _own,
  ruleId: _rule,
  ...version
}: CountryRuleVersion) => ({
  ...version,
  country: { code: country },
});

/** A rule as the reader sees it. */
export const shownRule = ({ id, current, versions }: KeptRule, { viewer }: RequestContext) => {
  // A change is made now: whoever looks at the past makes none.
  const mayWrite =
    viewer.asOf === undefined && viewer.role !== null && mayDo(viewer.role, 'country-rule:write');
  return {
    id,
    current: shownVersion(current),
    versions: versions.map((version) => shownVersion(version)),
    mayWrite,
    mayUndo: mayWrite && current.recordedById === viewer.userId,
  };
};
