import type { ViewerRun } from '../db/run.ts';
import type { ExhibitFile, FileType } from '../graphql/types.generated.ts';
import { importId } from '../imports/import-id.ts';
import { MOST_FILES } from './file-problems.ts';
import { markedIn, marksIn, type Marks } from './marks.ts';

export type KeptFile = { id: string; exhibitId: string; name: string; type: FileType; sha256: string };

export const filesOf = (run: ViewerRun, exhibitId: string): Promise<ExhibitFile[]> =>
  run<ExhibitFile>('files/of-exhibit', { exhibitId, most: MOST_FILES });

/** Null when the reader sees no such file. */
export const fileById = async (run: ViewerRun, id: string): Promise<KeptFile | null> =>
  (await run<KeptFile>('files/file', { id }))[0] ?? null;

/** How many files the exhibit has; null when the reader may not add one. */
export const writingAt = async (run: ViewerRun, exhibitId: string): Promise<number | null> =>
  (await run<{ files: number }>('files/writing-at', { exhibitId, most: MOST_FILES }))[0]?.files ?? null;

/** `redacts` is the file of the exhibit of which it is a redacted rendition, `marks` are the places that were hidden when it was made here. */
type NewFile = KeptFile & { bytes: number; redacts: string | null; marks: Marks | null };

const MOST_TRIES = 3;

/** Id of the file, of the one that is there already when it has the same bytes. Null when the reader does not write there. */
export const addFile = async (run: ViewerRun, file: NewFile): Promise<string | null> => {
  const { marked, pages } = file.marks ? markedIn(file.marks) : { marked: null, pages: null };
  const marks = file.marks && JSON.stringify(file.marks);
  const row = { ...file, marks, marked, markedPages: pages, tie: importId(file.id, 'exhibit') };
  // Asked again when somebody else has added one while the lock was waited for: then there was no row.
  for (let i = 0; i < MOST_TRIES; i += 1) {
    const [added] = await run<{ id: string }>('files/add', row);
    if (added) return added.id;
  }
  return null;
};

/** Id of the exhibit; null when the file is not the reader's own. */
export const withdrawFile = async (run: ViewerRun, id: string): Promise<string | null> =>
  (await run<{ exhibitId: string }>('files/withdraw', { id }))[0]?.exhibitId ?? null;

/** Id of the exhibit; null when it is no rendition with these bytes that waits for another than who made it. */
export const checkRedaction = async (run: ViewerRun, id: string, sha256: string): Promise<string | null> =>
  (await run<{ exhibitId: string }>('files/check-redaction', { id, sha256 }))[0]?.exhibitId ?? null;

/** Where something was hidden in a rendition that was made here. Null for others, and where the reader sees no such file. */
export const marksOf = async (run: ViewerRun, id: string): Promise<Marks | null> =>
  marksIn((await run<{ marks: string | null }>('files/marks', { id }))[0]?.marks ?? '');
