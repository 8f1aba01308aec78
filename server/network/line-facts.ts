import { Refusal } from '../access/refusals.ts';
import type { ViewerRun } from '../db/run.ts';
import { factsOf, surenessOf, type FactRow } from './network.queries.ts';

/** So many facts between two elements are put in order; of more, the others are not read. */
const MOST_BETWEEN = 5_000;

/** A page of them. */
export const MOST_FACTS = 200;

/** Where a page ends: all by which facts between the same two are put in order. */
const placeOf = (fact: FactRow): string => `${surenessOf(fact)} ${fact.type} ${fact.id}`;

export type FactsBetween = { facts: FactRow[]; next: string | null; isCut: boolean };

/**
 * The facts that tie two elements, the surest first, a page of them behind `after`. A place and no number, so that a fact withdrawn meanwhile moves nobody off
 * the next page. `isCut` on the last page where more lie there than are put in order.
 */
export const factsBetween = async (
  run: ViewerRun,
  { id, other, after }: { id: string; other: string; after: string | null },
  most = { page: MOST_FACTS, between: MOST_BETWEEN },
): Promise<FactsBetween> => {
  if (after !== null && !/^[0-3] [A-Z_]{1,40} [\w-]{1,64}$/u.test(after))
    throw new Refusal('BAD_INPUT', { argument: 'after' });
  const rows = await factsOf(run, id, other, most.between + 1);
  const left = rows.slice(0, most.between).filter((row) => after === null || placeOf(row) > after);
  const facts = left.slice(0, most.page);
  const last = facts.at(-1);
  const next = left.length > most.page && last ? placeOf(last) : null;
  return { facts, next, isCut: next === null && rows.length > most.between };
};
