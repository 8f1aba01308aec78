import type { FactToCite } from '../evidence/passages.ts';
import { caseScope, type RecordRows } from './record-rows.ts';

const isRow = (row: unknown): row is Record<string, unknown> => typeof row === 'object' && row !== null;

/** What rests on the passage from which an element is recorded: what is said of people and things, their roles and their links, each in its compartment. */
export const factsToCite = (
  { people, things, links }: RecordRows,
  recording: { caseId: string },
): FactToCite[] => {
  const roles = people.flatMap(({ roles: own }) => (Array.isArray(own) ? own.filter(isRow) : []));
  const described = things.flatMap(({ recordId: id, scope }) => (id === undefined ? [] : [{ id, scope }]));
  return [...people, ...roles, ...described, ...links].map(({ id, scope }) => ({
    id: String(id),
    scope: typeof scope === 'string' ? scope : caseScope(recording),
  }));
};
