import type { ViewerRun } from '../db/run.ts';
import type { SealedColumns } from '../vault/vault.ts';
import type { VictimCameBy } from '../graphql/types.generated.ts';

const isDone = async (rows: Promise<unknown[]>): Promise<boolean> => (await rows).length > 0;

type ArrivalWritten = {
  id: string;
  on: string;
  cameBy: VictimCameBy;
  ground: string;
  isAgreed: boolean;
  /** Of the entry that says that others sent her; null when nobody did. */
  referralId: string | null;
  pseudonym: string;
};

/** Who she is, as a correction writes it; without `recordId` that stays. */
type CorrectedPerson = {
  recordId: string | null;
  tieId: string;
  sex: string | null;
  citizenship: string | null;
  birthText: string | null;
  birthFrom: string | null;
  birthTo: string | null;
  birthPrecision: string | null;
};

type People = readonly Record<string, unknown>[];

export type NewRegistration = ArrivalWritten & {
  personId: string;
  scope: string;
  sealedScope: string;
  people: People;
  isSealed: boolean;
  by: 'NGO' | 'NON_POLICE_GOVERNMENT';
};

/** False when she is registered already. */
export const registerVictim = (run: ViewerRun, one: NewRegistration): Promise<boolean> =>
  isDone(run('victims/register', one));

/** False when the version stands no more, or is not the reader's to correct. */
export const correctArrival = (
  run: ViewerRun,
  one: ArrivalWritten & CorrectedPerson & { victimId: string; version: string; isSealed: boolean },
): Promise<boolean> => isDone(run('victims/correct-arrival', one));

type Registration = { id: string; victimId: string; scope: string };

/** The sealed identity in a compartment of a centre, for sealing it anew: nobody reads it. Null when none was given. */
export const sealedArrival = async (
  run: ViewerRun,
  { victimId, scope }: Omit<Registration, 'id'>,
): Promise<SealedColumns | null> =>
  (await run<SealedColumns>('jobs/arrival-identity', { victimId, scope }))[0] ?? null;

/** Puts an identity in the place of the one before; the registration is the version that the reader has just written. */
export const sealArrival = async (
  run: ViewerRun,
  registration: Registration,
  sealed: SealedColumns & { sealedId: string; tie: string },
): Promise<void> => {
  await run('jobs/seal-arrival-identity', { ...registration, ...sealed });
};

/** False when it stands no more, is another's, or help or a case rests on it. */
export const withdrawArrival = (run: ViewerRun, registration: Registration): Promise<boolean> =>
  isDone(run('jobs/withdraw-arrival', registration));

/** Whether the reader writes in a compartment of help. */
export const writesIn = (run: ViewerRun, scope: string): Promise<boolean> =>
  isDone(run('victims/writes-in', { scope }));

/** False when the reader has not withdrawn it, or it stands again. */
export const restoreArrival = async (
  run: ViewerRun,
  { version, ...registration }: Registration & { version: string },
  idOf: (old: string) => string,
): Promise<boolean> => {
  const { victimId, scope, id } = registration;
  const [withdrawn] = await run<{ ids: string[] }>('jobs/withdrawn-arrival', {
    id: version,
    victimId,
    scope,
  });
  if (!withdrawn) return false;
  const { ids } = withdrawn;
  const newIds = ids.map((old) => idOf(old));
  return isDone(run('jobs/restore-arrival', { id, victimId, scope, version, ids, newIds }));
};

/** False when the reader's centre has not registered the mother, or the child is there already. */
export const addChild = (
  run: ViewerRun,
  one: { id: string; victimId: string; scope: string; sealedScope: string; people: People },
): Promise<boolean> => isDone(run('victims/add-child', one));

/** Ids of the cases in which the reader writes, the newest first, at most 100. */
export const takers = (run: ViewerRun): Promise<{ id: string }[]> => run<{ id: string }>('victims/takers');

/** False when she does not agree, is in a case, or the case is not one in which the reader writes. */
export const takeIntoCase = (
  run: ViewerRun,
  one: { id: string; victimId: string; caseId: string; tieId: string; roleId: string },
): Promise<boolean> => isDone(run('victims/take-in', one));
