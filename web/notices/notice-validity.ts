import type { NoticeState } from '../api/operations.generated.ts';

const DAY_MS = 86_400_000;
/** A renewal takes months: the warning begins half a year before the end. */
const WARNING_DAYS = 183;

const IN_FORCE = new Set<NoticeState>(['PUBLISHED', 'SUSPENDED', 'UNDER_REVIEW', 'REQUESTED']);

export type Validity =
  | { kind: 'NO_END' }
  | { kind: 'QUIET' }
  | { kind: 'LAPSED' }
  | { kind: 'LAPSES_TODAY' }
  | { kind: 'LAPSES_IN'; days: number };

/** What the last day of validity (inclusive) means today; both are days of the calendar in Bakı. */
export const validityOf = (validTo: string | null, state: NoticeState, today: string): Validity => {
  if (validTo === null) return { kind: 'NO_END' };
  if (!IN_FORCE.has(state)) return { kind: 'QUIET' };
  const days = Math.round((Date.parse(validTo) - Date.parse(today)) / DAY_MS);
  if (days < 0) return { kind: 'LAPSED' };
  if (days === 0) return { kind: 'LAPSES_TODAY' };
  return days <= WARNING_DAYS ? { kind: 'LAPSES_IN', days } : { kind: 'QUIET' };
};
