import { BLUEPRINT } from '../blueprint/blueprint.ts';
import type { BlueprintCase } from '../blueprint/tables.ts';
import { demoId } from '../demo-id.ts';

const cases = new Map(BLUEPRINT.cases.map((row) => [row.id, row]));

export const caseOf = (key: string): BlueprintCase => {
  const row = cases.get(key);
  if (!row) throw new Error(`the blueprint has no case ${key}`);
  return row;
};

/** The compartment that the blueprint calls `case:c25-01:identity`, `shared:s01`, `notices` … */
export const scopeOf = (name: string): string => {
  const [kind = '', key = '', ...rest] = name.split(':');
  return key === '' ? kind : [kind, demoId(key), ...rest].join(':');
};

export const supportScopeOf = (caseKey: string, provider: string): string =>
  `support:${demoId(caseKey)}:${provider}`;

const keyOfCaseId = new Map(BLUEPRINT.cases.map((row) => [demoId(row.id), row.id]));

/** The case whose compartment it is; null for `notices` and what is shared. */
export const caseOfScope = (scope: string): BlueprintCase | null => {
  const key = keyOfCaseId.get(scope.split(':')[1] ?? '');
  return key === undefined ? null : caseOf(key);
};
