import type { PersonPageQuery } from '../api/operations.generated.ts';

type PersonRole = PersonPageQuery['person']['roles'][number];
type RolesInCase = { case: PersonRole['case']; roles: Omit<PersonRole, 'case'>[] };

/** The roles of a person under the case that they belong to; cases and roles in the order in which they came. */
export const rolesByCase = (roles: readonly PersonRole[]): RolesInCase[] => {
  const cases = new Map<string, RolesInCase>();
  for (const { case: of, ...role } of roles) {
    const known = cases.get(of.id) ?? { case: of, roles: [] };
    known.roles.push(role);
    cases.set(of.id, known);
  }
  return [...cases.values()];
};
