import type { ViewerRun } from '../db/run.ts';
import type { Texts } from './figures.ts';

export type WrittenReasonRow = {
  figure: string;
  id: string;
  /** Null when it was taken back. */
  text: string | null;
  recordedAt: string;
  recordedById: string;
  recordedBy: Texts;
};

/** What stands of each figure. */
export const writtenReasons = async (
  run: ViewerRun,
  year: number,
): Promise<ReadonlyMap<string, WrittenReasonRow>> =>
  new Map(
    (await run<WrittenReasonRow>('reports/reasons', { year })).toReversed().map((row) => [row.figure, row]),
  );

export type NewReason = {
  id: string;
  year: number;
  figure: string;
  version: string | null;
  text: string | null;
};

/** False when something else stands than the version that was read, or it was written before. */
export const writeReason = async (run: ViewerRun, reason: NewReason): Promise<boolean> => {
  const write = async (): Promise<boolean> => (await run('reports/explain', reason)).length > 0;
  // The first may have looked as of a moment before the one at which another wrote; the second looks later.
  return (await write()) || (await write());
};
