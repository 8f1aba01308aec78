import type { ViewerRun } from '../db/run.ts';

/** Paths run over at most so many relationships, when the shortest are wanted. */
export const LONGEST_SHORTEST = 8;
/** … and when all are, or those in the order of time. */
export const LONGEST_OF_ALL = 6;

const BOUNDS = [4, 6, 8] as const;

export type Pair = readonly [from: string, to: string];
export type FoundPath = { from: string; to: string; ids: string[]; length: number };

/** The shortest paths of each pair, `most` of each; the ends of a pair differ. No path crosses what is barred. */
export const shortestPaths = async (
  run: ViewerRun,
  pairs: readonly Pair[],
  { maxLength, barred, most }: { maxLength: number; barred: readonly string[]; most: number },
): Promise<FoundPath[]> => {
  const bound = BOUNDS.find((one) => one >= maxLength) ?? LONGEST_SHORTEST;
  const rows = await run<FoundPath>(`paths/shortest-${bound}`, { pairs, barred, most });
  // All paths of a pair are equally long, so that one over the bound means that there is none within it.
  return rows.filter(({ length }) => length <= maxLength);
};

export type PathRow = { ids: string[]; undated: boolean };

/** Paths over exactly `length` relationships (1 to 6), `most` of them. */
export const pathsOfLength = (
  run: ViewerRun,
  [from, to]: Pair,
  length: number,
  options: { barred: readonly string[]; isInTimeOrder: boolean; most: number },
): Promise<PathRow[]> => run<PathRow>(`paths/of-length-${length}`, { from, to, ...options });

export type SharedRow = { id: string; kind: string; people: string[]; on: string | null };

export const sharedThings = (run: ViewerRun, ids: readonly string[], most: number): Promise<SharedRow[]> =>
  run<SharedRow>('paths/shared-things', { ids, most });
