import { gaveUp } from '../db/errors.ts';
import type { PathOutcome } from '../graphql/types.generated.ts';
import { SearchEnded } from './surroundings.ts';
import type { PathFound } from './ways.ts';

export type PathsByLength = { outcome: PathOutcome; paths: PathFound[] };

/**
 * Asks for the paths of one length after the other, up to `maxLength`, until there are more than `most`; with `isShortestOnly`, until there are any.
 * A length whose search is stopped by a limit of time, of memory or of what is read ends it: what was found before stays, and the outcome says so.
 */
export const searchByLength = async (
  ofLength: (length: number, most: number) => Promise<PathFound[]>,
  { maxLength, most, isShortestOnly }: { maxLength: number; most: number; isShortestOnly: boolean },
): Promise<PathsByLength> => {
  const paths: PathFound[] = [];
  for (let length = 1; length <= maxLength; length += 1) {
    try {
      paths.push(...(await ofLength(length, most - paths.length + 1)));
    } catch (error) {
      if (gaveUp(error) || error instanceof SearchEnded) return { outcome: 'TIMED_OUT', paths };
      throw error;
    }
    if (paths.length > most) return { outcome: 'CAPPED', paths: paths.slice(0, most) };
    if (isShortestOnly && paths.length > 0) break;
  }
  return { outcome: paths.length > 0 ? 'FOUND' : 'NONE', paths };
};
