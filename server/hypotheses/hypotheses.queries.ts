import type { ViewerRun } from '../db/run.ts';
import type { Certainty, HandlingCode, LinkInput, LinkRequestOutcome } from '../graphql/types.generated.ts';

export type RequestRow = {
  id: string;
  linkId: string;
  caseId: string;
  chartId: string;
  hypothesisId: string;
  words: string;
  source: string;
  target: string;
  type: string;
  certainty: Certainty;
  reliability: string;
  credibility: number;
  handling: HandlingCode;
  validFrom: string | null;
  validTo: string | null;
  sourceText: string;
  /** It lies with the identity of a protected person. */
  isSealed: boolean;
  askedAt: string;
  askedBy: string;
  askedByAz: string;
  askedByEn: string;
  outcome: LinkRequestOutcome | null;
  reason: string | null;
  closedAt: string | null;
  closedBy: string | null;
  closedByAz: string | null;
  closedByEn: string | null;
  /** Whether the reader writes where it lies. */
  mayEdit: boolean;
};

export const requestsOfChart = (run: ViewerRun, chartId: string): Promise<RequestRow[]> =>
  run<RequestRow>('hypotheses/requests', { chartId, id: null });

export const requestById = async (run: ViewerRun, id: string): Promise<RequestRow | null> =>
  (await run<RequestRow>('hypotheses/requests', { chartId: null, id }))[0] ?? null;

export type NewRequest = {
  id: string;
  linkId: string;
  chartId: string;
  hypothesisId: string;
  words: string;
  isSealed: boolean;
};

const isDone = async (rows: Promise<readonly unknown[]>): Promise<boolean> => (await rows).length > 0;

/** False when the reader does not write in the compartment or work on the chart, or it is asked already. */
export const askForLink = (run: ViewerRun, request: NewRequest, link: LinkInput): Promise<boolean> =>
  isDone(
    run('hypotheses/ask', {
      ...link,
      ...request,
      validFrom: link.validFrom ?? null,
      validTo: link.validTo ?? null,
    }),
  );

export const declineRequest = (run: ViewerRun, id: string, reason: string): Promise<boolean> =>
  isDone(run('hypotheses/decline', { id, reason }));

export const withdrawRequest = (run: ViewerRun, id: string): Promise<boolean> =>
  isDone(run('hypotheses/withdraw', { id }));

export type ConfirmationRow = {
  linkId: string;
  askedByAz: string;
  askedByEn: string;
  confirmedByAz: string;
  confirmedByEn: string;
};

export const confirmationsOf = (run: ViewerRun, linkIds: readonly string[]): Promise<ConfirmationRow[]> =>
  run<ConfirmationRow>('hypotheses/confirmations', { linkIds });
