import type { FactRow } from './evidence.queries.ts';

export const elementOf = (id: string | null) => (id === null ? null : { id });

/** A fact of a case in a line, without the compartment in which it lies. */
export const shownFact = ({ fromId, toId, scope: _scope, ...fact }: FactRow) => ({
  ...fact,
  from: elementOf(fromId),
  to: elementOf(toId),
});
