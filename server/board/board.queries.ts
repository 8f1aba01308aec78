import type { ViewerRun } from '../db/run.ts';
import type { NoticeFile } from './request-check.ts';

export type NoticeFileRow = NoticeFile & { id: string };

/** What stands behind those notices, in no order; nothing for one that the reader may not see. */
export const noticeFiles = (run: ViewerRun, ids: readonly string[]): Promise<NoticeFileRow[]> =>
  run<NoticeFileRow>('board/files', { ids });
