import type { ViewerRun } from '../db/run.ts';
import type { HandlingCode } from '../graphql/types.generated.ts';
import { withLinesOfHubs, type Line, type OrHub } from '../network/network.queries.ts';

type Codes = (HandlingCode | null)[];

/** More lines than these are refused: a file that leaves some out would say that there are none. */
export const MOST_LINES = 20_000;

/** By id: the handling codes of what the reader sees described of each of the elements. */
export const codesAmong = async (
  run: ViewerRun,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Codes>> => {
  const rows = await run<{ id: string; codes: Codes }>('exports/codes', { ids });
  return new Map(rows.map(({ id, codes }) => [id, codes]));
};

export type GradedLine = Line & { grade: string | null; codes: Codes };

export const gradedLinesAmong = async (run: ViewerRun, ids: readonly string[]): Promise<GradedLine[]> =>
  withLinesOfHubs(run, await run<OrHub<GradedLine>>('exports/lines-among', { ids }), (type, hubs) =>
    run<GradedLine>(`network/hub-lines/${type}`, { hubs, fresh: null }),
  );
