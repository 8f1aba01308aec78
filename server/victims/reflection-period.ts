import { addDays, daysBetween } from '../calendar.ts';
import type { ReflectionState } from '../graphql/types.generated.ts';

/** Law 958-IIQ on combating trafficking in human beings, article 14-1.1. */
export const REFLECTION_DAYS = 30;

/** The last of its calendar days in Bakı. The day on which it is given is not counted, as with every period of the procedure. */
export const endOfReflection = (from: string): string => addDays(from, REFLECTION_DAYS);

export type ReflectionClock = {
  state: ReflectionState;
  from: string | null;
  until: string | null;
  day: number | null;
  freeFrom: string | null;
};

/** How the period stands on a day. One that begins later than that day has not begun. */
export const reflectionOn = (from: string | null, today: string): ReflectionClock => {
  if (from === null || today < from)
    return { state: 'NOT_STARTED', from: null, until: null, day: null, freeFrom: null };
  const until = endOfReflection(from);
  const runs = today <= until;
  return {
    state: runs ? 'RUNNING' : 'OVER',
    from,
    until,
    day: runs ? daysBetween(from, today) : null,
    freeFrom: runs ? addDays(until, 1) : null,
  };
};

/** Whether a day falls into the period that began then. */
export const isProtected = (from: string, day: string): boolean =>
  from <= day && day <= endOfReflection(from);
