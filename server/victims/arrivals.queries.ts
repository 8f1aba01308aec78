import type { ViewerRun } from '../db/run.ts';
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
  one: ArrivalWritten & { victimId: string; version: string },
): Promise<boolean> => isDone(run('victims/correct-arrival', one));

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
