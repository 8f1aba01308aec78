import { addMonths } from '../calendar.ts';
import rules from './notice-validity.json' with { type: 'json' };

/** The last day of a validity that begins on a day: the same day five years on, of 29 February the last of that month. */
export const endOfValidity = (from: string): string => addMonths(from, rules.months);

/** From this day on the end is announced. */
export const warnedFrom = (validTo: string): string => addMonths(validTo, -rules.warningMonths);
