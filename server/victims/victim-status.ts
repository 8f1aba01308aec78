import type { VictimStatus } from '../graphql/types.generated.ts';
import transitions from './victim-transitions.json' with { type: 'json' };

/** In the order of the procedure: of two decisions of one day the later here came after. */
export const PROCEDURE = ['PRESUMED', 'IDENTIFIED', 'NOT_VICTIM'] as const satisfies readonly VictimStatus[];

export type Decided = { status: VictimStatus; on: string };

const rank = (status: VictimStatus): number => PROCEDURE.indexOf(status);

/** By their day, and of one day by the procedure: the earliest first. */
export const inOrder = <D extends Decided>(decisions: readonly D[]): D[] =>
  decisions.toSorted((a, b) => (a.on === b.on ? rank(a.status) - rank(b.status) : a.on < b.on ? -1 : 1));

/** What may be decided after a status; after none a person is presumed first. */
export const statusesAfter = (status: VictimStatus | null): VictimStatus[] =>
  PROCEDURE.filter((to) => transitions.some((step) => step.from === status && step.to === to));

const mayFollow = (before: Decided | undefined, status: VictimStatus): boolean =>
  statusesAfter(before?.status ?? null).includes(status);

export type StepProblem = 'SAME_DAY' | 'AFTER' | 'BEFORE';

/**
 * Why a decision may not stand at its day among the others, earliest first; null when it may. Looks at its neighbours alone:
 * a row that a register brought out of order hinders nobody from going on.
 */
export const stepProblem = (decisions: readonly Decided[], { status, on }: Decided): StepProblem | null => {
  if (decisions.some((other) => other.on === on && rank(other.status) >= rank(status))) return 'SAME_DAY';
  const before = decisions.findLast((other) => other.on <= on);
  const after = decisions.find((other) => other.on > on);
  if (!mayFollow(before, status)) return 'AFTER';
  return after && !mayFollow({ status, on }, after.status) ? 'BEFORE' : null;
};
