import type { ViewerRun } from '../db/run.ts';
import type { LocalizedText, WithdrawalDuty } from '../graphql/types.generated.ts';

/** What was told last of a duty. */
export type ToldRow = {
  id: string;
  duty: WithdrawalDuty;
  on: string;
  isSettled: boolean;
  toldById: string;
  toldBy: LocalizedText | null;
  /** Who told or settled it last. */
  recordedById: string;
};

export type Telling = {
  id: string;
  /** The notice, or the version of a domestic search that stands. */
  aboutId: string;
  /** What was read of the same duty. Null when nothing was told yet. */
  version: string | null;
  duty: WithdrawalDuty;
  isSettled: boolean;
};

/** False when something else stands than what was read, or the writer may not settle it. */
export const tell = async (run: ViewerRun, telling: Telling): Promise<boolean> => {
  const once = async (): Promise<boolean> => (await run('duties/tell', telling)).length > 0;
  // The first may have looked as of a moment before the one at which another recorded; the second looks later.
  return (await once()) || (await once());
};
