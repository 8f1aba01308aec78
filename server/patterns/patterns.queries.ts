import type { ViewerRun } from '../db/run.ts';
import type { Pattern } from './pattern-list.ts';

export type MatchRow = {
  elements: { id: string; part: string }[];
  lines: { source: string; target: string; type: string }[];
  caseIds: string[];
  values: Record<string, string | number | string[] | null>;
  /** Of the patterns that read what hangs on one thing. */
  isCut?: boolean;
};

/** From which compartments the search starts: those of a case, or with null all of the reader's. Empty when none of them is his. */
export const startingCompartments = async (run: ViewerRun, caseId: string | null): Promise<string[]> =>
  (await run<{ scope: string }>('patterns/within', { caseId })).map(({ scope }) => scope);

export const matchesOf = (
  run: ViewerRun,
  { statement }: Pattern,
  settings: Record<string, number>,
  { within, most }: { within: readonly string[]; most: number },
): Promise<MatchRow[]> => run<MatchRow>(statement, { ...settings, within, most });
