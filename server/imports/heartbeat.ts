import { keepLease } from './imports.queries.ts';
import type { Work } from './work.ts';

const BEATS_IN_A_LEASE = 3;

/**
 * Does a step and says meanwhile that somebody is at it: what takes longer than the lease, as reading a large file up to where the import stood,
 * is not taken for a death. A beat that does not arrive is no error; the next one, or the step itself, meets what is wrong.
 */
export const whileBeating = async (work: Work, step: () => Promise<void>): Promise<void> => {
  const heart: { beat: Promise<void> | null } = { beat: null };
  const timer = setInterval(() => {
    heart.beat ??= keepLease(work.parts.run, work.lease())
      .catch(() => undefined)
      .finally(() => {
        heart.beat = null;
      });
  }, work.parts.leaseMs / BEATS_IN_A_LEASE);
  try {
    await step();
  } finally {
    clearInterval(timer);
    await heart.beat;
  }
};
