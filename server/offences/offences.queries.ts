import type { ViewerRun } from '../db/run.ts';
import type { Offence } from '../graphql/types.generated.ts';

/** Offences of a case, oldest first; one more than asked when there are more. */
export const offencesPage = (
  run: ViewerRun,
  caseId: string,
  first: number,
  after: string | null,
): Promise<Offence[]> => run<Offence>('offences/page', { caseId, first: first + 1, after });
