import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { demoId } from '../demo-id.ts';
import { caseOfVictim } from './cast.ts';

const victimCases = caseOfVictim();

const careScopeOf = (caseKey: string, person: string): string => `care:${demoId(caseKey)}:${demoId(person)}`;

/** Who is in whose care: one row for each victim and each body to which she was referred or with which she stays. */
const inCare = BLUEPRINT.support.flatMap(({ person, event, provider, beneficiary, case: named }) => {
  const caseKey = named ?? victimCases.get(person);
  return (event === 'REFERRAL' || event === 'STAY') && beneficiary === undefined && caseKey !== undefined
    ? [{ id: careScopeOf(caseKey, person), caseKey, provider }]
    : [];
});

const careScopes = new Set(inCare.map(({ id }) => id));

/** The compartment in which the case of a victim and whoever cares for her share the decisions on her; null while nobody does. */
export const careScope = (caseKey: string, person: string): string | null => {
  const id = careScopeOf(caseKey, person);
  return careScopes.has(id) ? id : null;
};

/** One compartment for each victim in care, with every body that cares for her. */
export const careCompartments = (): { id: string; caseKey: string; providers: string[] }[] =>
  [...careScopes].map((id) => {
    const rows = inCare.filter((row) => row.id === id);
    const [first] = rows;
    if (!first) throw new Error(`nobody cares in ${id}`);
    return { id, caseKey: first.caseKey, providers: [...new Set(rows.map(({ provider }) => provider))] };
  });
