import type { Run, ViewerRun } from '../db/run.ts';
import { systemViewer } from '../db/viewer.ts';
import type { FileStore } from '../files/file-store.ts';
import type { ErasureCarrier, NoticeColour, NoticeErasureContent } from '../graphql/types.generated.ts';
import { dropBareAnchors } from '../imports/imports.queries.ts';
import { quotedBefore } from './quoted-before.ts';

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

type CarrierRow = Omit<ErasureCarrier, 'case' | 'by' | 'isEarlier'> & {
  isEarlier?: boolean;
  caseId?: string | null;
  byAz?: string | null;
  byEn?: string | null;
};
type ContentRow = Omit<NoticeErasureContent, 'carriers'> & {
  carriers: CarrierRow[];
  /** By which the notice is quoted. */
  words: string[];
  /** Notes and tasks among the carriers, with the versions that they had. */
  listedIds: string[];
};

const TITLE = 200;

/** Null when there is no such notice of another country where the reader writes. */
export const erasureContent = async (
  run: ViewerRun,
  noticeId: string,
): Promise<Omit<ContentRow, 'words' | 'listedIds'> | null> => {
  const [row] = await run<ContentRow>('notices/erasure-content', { noticeId });
  if (!row) return null;
  const { words, listedIds, carriers, ...counts } = row;
  const before = (await quotedBefore(run, words, listedIds)).map(
    ({ id, kind, text, scope, byAz, byEn, mayErase }): CarrierRow => ({
      id,
      kind,
      byAz,
      byEn,
      mayErase,
      title: text.slice(0, TITLE),
      recipients: [],
      caseId: scope.split(':')[1] ?? null,
      isEarlier: true,
    }),
  );
  return { ...counts, carriers: [...carriers, ...before] };
};

export type NewErasure = {
  id: string;
  noticeId: string;
  number: string;
  on: string;
  ground: string;
  messageIds: readonly string[];
  noteIds: readonly string[];
  /** Versions of notes and tasks that stand no more. */
  beforeIds: readonly string[];
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
