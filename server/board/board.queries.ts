import type { ViewerRun } from '../db/run.ts';
import type { Basis, Identity, NoticeFile } from './request-check.ts';

export type NoticeFileRow = NoticeFile & { id: string };

/** What stands behind those notices, in no order; nothing for one that the reader may not see. */
export const noticeFiles = async (run: ViewerRun, ids: readonly string[]): Promise<NoticeFileRow[]> => {
  const [identities, bases] = await Promise.all([
    run<Identity & { id: string }>('board/identities', { ids }),
    run<Basis & { id: string }>('board/bases', { ids }),
  ]);
  return identities.flatMap((identity) => {
    const basis = bases.find(({ id }) => id === identity.id);
    return basis ? [{ ...identity, ...basis }] : [];
  });
};
