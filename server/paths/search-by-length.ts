import { gaveUp } from '../db/errors.ts';
import type { PathOutcome } from '../graphql/types.generated.ts';
import type { PathRow } from './paths.queries.ts';

export type PathsByLength = { outcome: PathOutcome; paths: PathRow[] };

/**
 * Asks for the paths of one length after the other, up to `maxLength`, until there are more than `most`; with `isShortestOnly`, until there are any.
 * A length whose search is stopped by its limit of time or memory ends it: what was found before stays, and the outcome says so.
 */
export const searchByLength = async (
  ofLength: (length: number, most: number) => Promise<PathRow[]>,
  { maxLength, most, isShortestOnly }: { maxLength: number; most: number; isShortestOnly: boolean },
): Promise<PathsByLength> => {
  const paths: PathRow[] = [];
  for (let length = 1; length <= maxLength; length += 1) {
    try {
      paths.push(...(await ofLength(length, most - paths.length + 1)));
    } catch (error) {
      if (gaveUp(error)) return { outcome: 'TIMED_OUT', paths };
      throw error;
    }
    if (paths.length > most) return { outcome: 'CAPPED', paths: paths.slice(0, most) };
    if (isShortestOnly && paths.length > 0) break;
  }
  return { outcome: paths.length > 0 ? 'FOUND' : 'NONE', paths };
};
