import type { ViewerRun } from '../db/run.ts';
import type { NoticeCorrectionInput } from '../graphql/types.generated.ts';

export type Correction = NoticeCorrectionInput & {
  id: string;
  /** Of the version that is made of what the notice had, when it was never corrected before. */
  firstId: string;
  noticeId: string;
  version: string;
};

/** False when a colleague was faster, or it is not the reader's to correct. */
export const correctNotice = async (run: ViewerRun, correction: Correction): Promise<boolean> => {
  const { purpose = null, caveat, validTo = null, caseId = null, basedOn, number, ...own } = correction;
  const rows = await run('notices/correct', {
    ...own,
    number: number.trim(),
    purpose,
    caveat: caveat?.trim() || null,
    validTo,
    caseId,
    isBasisKept: basedOn === null || basedOn === undefined,
    basedOnIds: basedOn ?? [],
  });
  return rows.length > 0;
};
