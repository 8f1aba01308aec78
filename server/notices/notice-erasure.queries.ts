import type { Run, ViewerRun } from '../db/run.ts';
import { systemViewer } from '../db/viewer.ts';
import type { FileStore } from '../files/file-store.ts';
import type { ErasureCarrier, NoticeColour, NoticeErasureContent } from '../graphql/types.generated.ts';
import { dropBareAnchors } from '../imports/imports.queries.ts';

const system = systemViewer('erasure');
const ELEMENTS_AT_ONCE = 500;

export type ErasedNoticeRow = {
  id: string;
  colour: NoticeColour;
  requestedBy: string;
  /** The id that whoever erased it made for that. */
  erasureId: string;
  on: string;
  ground: string;
  erasedAt: string;
  byAz: string;
  byEn: string;
  isPending: boolean;
  isFileKept: boolean;
  mayEdit: boolean;
};

/** Null when there is no such erased notice or it is not the reader's. */
export const erasedNotice = async (run: ViewerRun, id: string): Promise<ErasedNoticeRow | null> =>
  (await run<ErasedNoticeRow>('notices/erased', { id }))[0] ?? null;

type CarrierRow = Omit<ErasureCarrier, 'case' | 'by'> & {
  caseId?: string | null;
  byAz?: string | null;
  byEn?: string | null;
};
type ContentRow = Omit<NoticeErasureContent, 'carriers'> & { carriers: CarrierRow[] };

/** Null when there is no such notice of another country where the reader writes. */
export const erasureContent = async (run: ViewerRun, noticeId: string): Promise<ContentRow | null> =>
  (await run<ContentRow>('notices/erasure-content', { noticeId }))[0] ?? null;

export type NewErasure = {
  id: string;
  noticeId: string;
  number: string;
  on: string;
  ground: string;
  messageIds: readonly string[];
  noteIds: readonly string[];
};

/** False when there is no such notice of another country, or no longer. */
export const beginErasure = async (run: ViewerRun, erasure: NewErasure): Promise<boolean> =>
  (await run('notices/erase', erasure)).length > 0;

/** Takes away all that an erasure noted, then the files that brought nothing else. Goes on from wherever it was broken off. */
export const finishErasure = async (run: Run, files: FileStore, noticeId: string): Promise<void> => {
  await run(system, 'jobs/finish-erasure', { noticeId });
  while ((await dropBareAnchors(run, noticeId, ELEMENTS_AT_ONCE)) > 0);
  const brought = await run<{ sha256: string; isStillUsed: boolean }>(system, 'jobs/files-of-erasure', {
    noticeId,
  });
  const gone = brought.flatMap(({ sha256, isStillUsed }) => (isStillUsed ? [] : [sha256]));
  for (const sha256 of gone) await files.destroy(sha256);
  await run(system, 'jobs/end-erasure', { noticeId, files: gone });
};
