import { addDays, earlier, lastDay, later } from '../calendar.ts';
import type { Stamp } from '../builders/facts.ts';
import { numberOf } from '../random.ts';
import { caseOf, caseOfScope, scopeOf } from './scopes.ts';

const USUAL_DELAY_DAYS = 21;
const FIRST_DAY = '2021-01-04';

export type Stamps = {
  /** A moment 0 to `delay` days after the event, never before the case and never after the day before planting. */
  recordedAt(key: string, on: string, opened: string, delay?: number): string;
  /** A fact in the compartment of a case. */
  inCase(key: string, caseKey: string, on: string, more?: Partial<Stamp> & { delay?: number }): Stamp;
  /** A fact in any compartment, by the blueprint's name for it. */
  inScope(key: string, scopeName: string, on: string, more?: Partial<Stamp> & { delay?: number }): Stamp;
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

export const createStamps = (today: string): Stamps => {
  const latest = addDays(today, -1);
  const recordedAt: Stamps['recordedAt'] = (key, on, opened, delay = USUAL_DELAY_DAYS) => {
    const known = later(lastDay(on), opened);
    const day = earlier(addDays(known, numberOf(`delay:${key}`, delay + 1)), latest);
    const minute = numberOf(`minute:${key}`, 9 * 60);
    return `${day}T${twoDigits(5 + Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00.000Z`;
  };
  const inScope: Stamps['inScope'] = (key, scopeName, on, { delay, ...more } = {}) => {
    const scope = scopeOf(scopeName);
    const opened = caseOfScope(scope)?.opened ?? FIRST_DAY;
    return { scope, recordedAt: recordedAt(key, on, opened, delay), ...more };
  };
  return {
    recordedAt,
    inScope,
    inCase: (key, caseKey, on, more) => inScope(key, `case:${caseOf(caseKey).id}`, on, more),
  };
};
