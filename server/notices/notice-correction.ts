import type { Notice } from '../graphql/types.generated.ts';
import { dayOf, mayLeaveOut, stepProblem, type StateOnDay, type StepProblem } from './notice-state.ts';

/** `LEFT`: what follows on the day that it had may not follow what is before it there. */
export type CorrectionProblem = StepProblem | 'LEFT';

/**
 * Why an event may not be given another day; null when it may. The state stays: another state is another event. Takes the events oldest first,
 * and looks at the neighbours it had and at those that it gets, so that a row that came in out of order hinders nobody.
 */
export const correctionProblem = (
  notice: Pick<Notice, 'colour' | 'isOurs'>,
  events: readonly StateOnDay[],
  at: number,
  on: string,
): CorrectionProblem | null => {
  const before = events[at];
  // What stands as it stood is as good as it was.
  if (!before || before.on === on) return null;
  const others = events.filter((_event, place) => place !== at);
  const step = stepProblem(notice, others, { state: before.state, on });
  if (step !== null) return step;
  const isInPlace = others.filter((other) => dayOf(other) <= on).length === at;
  return isInPlace || mayLeaveOut(notice, events, at) ? null : 'LEFT';
};
