import type { Notice, NoticeEvent, NoticeState } from '../graphql/types.generated.ts';
import transitions from './notice-transitions.json' with { type: 'json' };

/** The states in the order in which a notice goes through them: of two events of one day the later state here came after. */
export const PROCEDURE = [
  'DRAFT',
  'REQUESTED',
  'UNDER_REVIEW',
  'REFUSED',
  'PUBLISHED',
  'SUSPENDED',
  'WITHDRAWN',
  'CANCELLED',
  'EXPIRED',
] as const satisfies readonly NoticeState[];

/** `on` is null of what a file brought without its day: it stands before all others. */
export type StateOnDay = Pick<NoticeEvent, 'state'> & { on: string | null };

/** The day by which an event is put in order. */
export const dayOf = ({ on }: { on: string | null }): string => on ?? '';
type Kind = Pick<Notice, 'colour' | 'isOurs'>;

const rank = (state: NoticeState): number => PROCEDURE.indexOf(state);

/** A notice is in the state of its latest event; without any it is a draft. Takes the events oldest first. */
export const stateOf = (events: readonly Pick<NoticeEvent, 'state'>[]): NoticeState =>
  events.at(-1)?.state ?? 'DRAFT';

/** A diffusion goes out without a review, and another country's notice had its review elsewhere. */
const isReviewedHere = ({ colour, isOurs }: Kind): boolean => isOurs && colour !== 'DIFFUSION';

/** What may follow a state, in the order of the procedure. Published after published is a renewal. */
export const statesAfter = (notice: Kind, state: NoticeState): NoticeState[] =>
  PROCEDURE.filter((to) =>
    transitions.some(
      (step) =>
        step.from === state && step.to === to && !(step.onlyWithoutReview === true && isReviewedHere(notice)),
    ),
  );

/** Whoever begins a row may begin it with its draft, or with what follows one. */
const mayFollow = (notice: Kind, before: StateOnDay | undefined, state: NoticeState): boolean =>
  before
    ? statesAfter(notice, before.state).includes(state)
    : state === 'DRAFT' || statesAfter(notice, 'DRAFT').includes(state);

/** What may have been missed: states that fit before one that stands, in the order of the procedure. On which day, is asked of `stepProblem`. */
export const statesMissed = (notice: Kind, events: readonly StateOnDay[]): NoticeState[] =>
  PROCEDURE.filter((state) =>
    events.some(
      (after, at) =>
        mayFollow(notice, events[at - 1], state) && mayFollow(notice, { state, on: null }, after.state),
    ),
  );

export type StepProblem = 'SAME_DAY' | 'AFTER' | 'BEFORE';

/**
 * Why an event may not stand at its day among the others, oldest first; null when it may. Looks at its neighbours alone:
 * a row that came in out of order hinders nobody from going on.
 */
export const stepProblem = (
  notice: Kind,
  events: readonly StateOnDay[],
  { state, on }: { state: NoticeState; on: string },
): StepProblem | null => {
  // Of one day the order of the procedure decides: what would slip behind a later state cannot be told apart.
  if (events.some((other) => other.on === on && rank(other.state) >= rank(state))) return 'SAME_DAY';
  const [before, after] = [
    events.findLast((other) => dayOf(other) <= on),
    events.find((other) => dayOf(other) > on),
  ];
  if (!mayFollow(notice, before, state)) return 'AFTER';
  return after && !mayFollow(notice, { state, on }, after.state) ? 'BEFORE' : null;
};

/** Whether the row holds together without the event at that place. A row begins with what it began with. */
export const mayLeaveOut = (notice: Kind, events: readonly StateOnDay[], at: number): boolean => {
  const after = events[at + 1];
  return after === undefined || (at > 0 && mayFollow(notice, events[at - 1], after.state));
};
