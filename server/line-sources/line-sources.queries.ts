import type { ViewerRun } from '../db/run.ts';
import type { Source } from '../graphql/types.generated.ts';
import { withLinesOfHubs, type LineEnds, type OrHub } from '../network/network.queries.ts';

/** A fact behind a line, the words in which its source is recorded, and its grade. */
type FactBehind = [id: string, words: string | null, grade: string | null];
export type LineOfFacts = LineEnds & { facts: FactBehind[] };

export const lineFactsAmong = async (run: ViewerRun, ids: readonly string[]): Promise<LineOfFacts[]> =>
  withLinesOfHubs(run, await run<OrHub<LineOfFacts>>('line-sources/among', { ids }), (type, hubs) =>
    run<LineOfFacts>(`line-sources/between-hubs/${type}`, { hubs }),
  );

export type CitedSource = Pick<Source, 'kind' | 'title' | 'against'> & { factId: string; id: string };

/** The sources to which these facts are tied. */
export const citedBy = (run: ViewerRun, factIds: readonly string[]): Promise<CitedSource[]> =>
  run<CitedSource>('elements/sources', { factIds });
