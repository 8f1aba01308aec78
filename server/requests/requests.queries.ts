import type { ViewerRun } from '../db/run.ts';
import type { CountryRequestState, DossierCopyForm, LocalizedText } from '../graphql/types.generated.ts';

/** `id` is of what stands now, `requestId` of the request through all corrections. */
export type RequestRow = {
  id: string;
  requestId: string;
  caseId: string;
  dossierId: string;
  dossierTitle: string | null;
  country: string;
  ground: string;
  reference: string | null;
  dueOn: string;
  draftedOn: string;
  recordedAt: string;
  recordedById: string;
  by: LocalizedText;
  mayEdit: boolean;
  earlierIds: string[];
  /** Until when the version before stood, when it was withdrawn and brought back. */
  resumedFrom: string | null;
};

export type EventRow = {
  id: string;
  requestId: string;
  state: CountryRequestState;
  on: string;
  note: string | null;
  recordedById: string;
  by: LocalizedText;
  mayWithdraw: boolean;
};

export type GivenRow = {
  id: string;
  dossierId: string;
  versionId: string;
  number: number;
  toWhom: string;
  ground: string;
  form: DossierCopyForm;
  sha256: string;
  at: string;
  by: LocalizedText;
};

export const requestsOf = (
  run: ViewerRun,
  caseId: string,
  dossierId: string | null = null,
): Promise<RequestRow[]> => run<RequestRow>('requests/requests', { caseId, dossierId });

export const eventsOf = (run: ViewerRun, caseId: string): Promise<EventRow[]> =>
  run<EventRow>('requests/events', { caseId });

export const givenWith = (run: ViewerRun, dossierIds: readonly string[]): Promise<GivenRow[]> =>
  run<GivenRow>('requests/given', { dossierIds });

const some = async (rows: Promise<readonly unknown[]>): Promise<boolean> => (await rows).length > 0;

export type NewRequest = {
  id: string;
  dossierId: string;
  version: string | null;
  /** The moment at which the version was withdrawn that is brought back. Null when it stands. */
  withdrawnAt: string | null;
  country: string;
  ground: string;
  reference: string | null;
  dueOn: string;
};

/** False when another has recorded or corrected it meanwhile, or the reader does not edit the case. */
export const recordRequest = async (run: ViewerRun, request: NewRequest): Promise<boolean> => {
  const record = () => some(run('requests/record', { ...request, withdrawnAt: request.withdrawnAt ?? '' }));
  // The first may have looked as of a moment before the one at which another recorded; the second looks later.
  return (await record()) || (await record());
};

/** False when something has happened to it or was given with it, or it is not the reader's own. */
export const withdrawRequest = (run: ViewerRun, id: string): Promise<boolean> =>
  some(run('requests/withdraw', { id }));

export type NewEvent = {
  id: string;
  version: string;
  /** The last that the writer was shown. */
  seen: string | null;
  state: CountryRequestState;
  on: string;
  note: string | null;
};

export const recordEvent = (run: ViewerRun, event: NewEvent): Promise<boolean> =>
  some(run('requests/record-event', event));

export const withdrawEvent = (run: ViewerRun, id: string): Promise<boolean> =>
  some(run('requests/withdraw-event', { id }));

/** To which country a dossier goes. */
export type Addressed = {
  country: string;
  az: string;
  en: string;
  ground: string;
  reference: string | null;
  dueOn: string;
};

/** Null for a dossier that goes to none. */
export const addressOf = async (run: ViewerRun, dossierId: string): Promise<Addressed | null> =>
  (await run<Addressed>('requests/of-dossier', { dossierId }))[0] ?? null;
