import type { CaseOverviewQuery, CaseRole } from '../api/operations.generated.ts';
import { codesOf } from '../i18n/labels.ts';
import { compareText } from '../i18n/letters.ts';

export type CaseOverview = CaseOverviewQuery['case'];
export type PersonOfCase = CaseOverview['people'][number];

const WEIGHT = codesOf('caseRole');

/** People under their weightiest role, the weightiest role first, names in the order of the alphabet. Nobody stands twice. */
export const peopleByRole = (
  people: readonly PersonOfCase[],
): { role: CaseRole; people: PersonOfCase[] }[] => {
  const groups = new Map<CaseRole, PersonOfCase[]>();
  for (const person of people) {
    const [weightiest] = person.roles;
    if (weightiest) groups.set(weightiest.role, [...(groups.get(weightiest.role) ?? []), person]);
  }
  return [...groups]
    .sort(([left], [right]) => WEIGHT.indexOf(left) - WEIGHT.indexOf(right))
    .map(([role, members]) => ({
      role,
      people: members.toSorted((left, right) => compareText(left.person.label, right.person.label)),
    }));
};
