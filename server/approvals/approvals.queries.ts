import type { ViewerRun } from '../db/run.ts';
import type { DossierKind, LocalizedText } from '../graphql/types.generated.ts';

type Waiting = { id: string; caseId: string; since: string; askedBy: LocalizedText };
export type WaitingDossierRow = Waiting & {
  dossierId: string;
  kind: DossierKind;
  title: string;
  number: number;
};
export type WaitingChargeRow = Waiting & { personId: string; article: string | null };

export const waitingDossiers = (run: ViewerRun): Promise<WaitingDossierRow[]> =>
  run<WaitingDossierRow>('approvals/dossiers');

export const waitingCharges = (run: ViewerRun): Promise<WaitingChargeRow[]> =>
  run<WaitingChargeRow>('approvals/charges');
