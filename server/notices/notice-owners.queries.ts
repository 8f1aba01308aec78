import type { ViewerRun } from '../db/run.ts';

export type OfficerRow = { id: string; nameAz: string; nameEn: string };

/** Who works a notice or a domestic search, since which day. */
export type OwnerRow = {
  id: string;
  on: string;
  /** Null when it was given back. */
  officer: { id: string; name: { az: string; en: string } } | null;
  /** The first first. */
  earlierIds: string[];
  recordedAt: string;
  recordedById: string;
  recordedBy: { az: string; en: string } | null;
};

/** Who may work a notice or a domestic search; nobody where the reader does not write. */
export const officersFor = (run: ViewerRun, aboutId: string): Promise<OfficerRow[]> =>
  run<OfficerRow>('notices/may-own', { aboutId });

/** What was said by that id of who works something; none when the reader may not see it. */
export const ownerVersion = (run: ViewerRun, id: string): Promise<OwnerRow[]> =>
  run<OwnerRow>('notices/owner-version', { id });

export type NewOwner = {
  id: string;
  /** The notice, or the version of a domestic search that stands. */
  aboutId: string;
  version: string | null;
  ownerId: string | null;
  on: string;
};

/** False when something else stands than the version that was read, or it was recorded before. */
export const assignOwner = async (run: ViewerRun, owner: NewOwner): Promise<boolean> => {
  const assign = async (): Promise<boolean> => (await run('notices/assign', owner)).length > 0;
  // The first may have looked as of a moment before the one at which another recorded; the second looks later.
  return (await assign()) || (await assign());
};
