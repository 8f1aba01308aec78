import type { ViewerRun } from '../db/run.ts';

export type OfficerRow = { id: string; nameAz: string; nameEn: string };

/** Who may work a notice; nobody where the reader does not write. */
export const officersFor = (run: ViewerRun, noticeId: string): Promise<OfficerRow[]> =>
  run<OfficerRow>('notices/may-own', { noticeId });

export type NewOwner = {
  id: string;
  noticeId: string;
  version: string | null;
  ownerId: string | null;
  on: string;
};

/** False when something else stands than the version that was read, or it was recorded before. */
export const assignNotice = async (run: ViewerRun, owner: NewOwner): Promise<boolean> => {
  const assign = async (): Promise<boolean> => (await run('notices/assign', owner)).length > 0;
  // The first may have looked as of a moment before the one at which another recorded; the second looks later.
  return (await assign()) || (await assign());
};
