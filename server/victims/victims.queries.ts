import type { ViewerRun } from '../db/run.ts';
import type { SupportEntry } from '../graphql/types.generated.ts';

/** Help to victims that the reader may see, the newest first; one more than asked when there is more. */
export const supportPage = (run: ViewerRun, first: number, after: string | null): Promise<SupportEntry[]> =>
  run<SupportEntry>('victims/support', { first: first + 1, after });
