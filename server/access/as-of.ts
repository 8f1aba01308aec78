import { dayInBaku } from '../calendar.ts';
import { Refusal } from './refusals.ts';

/** The header that names the day as of which the reader looks at the graph; without it he looks at the present. */
export const AS_OF_HEADER = 'x-as-of';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
// Bakı keeps no summer time since 2016, and nothing was recorded before.
const OFFSET = '+04:00';

/**
 * The last moment of a day in Bakı, in UTC: what was known by then. Undefined for the present: no header, or today.
 * Throws BAD_INPUT for what is no day, and for one that is still to come.
 */
export const momentOfDay = (header: string | undefined, now: Date): string | undefined => {
  if (header === undefined) return undefined;
  const end = new Date(`${header}T23:59:59.999${OFFSET}`);
  if (!DAY.test(header) || Number.isNaN(end.getTime()) || dayInBaku(end) !== header)
    throw new Refusal('BAD_INPUT', { header: AS_OF_HEADER });
  const today = dayInBaku(now);
  if (header > today) throw new Refusal('BAD_INPUT', { header: AS_OF_HEADER });
  return header === today ? undefined : end.toISOString();
};
