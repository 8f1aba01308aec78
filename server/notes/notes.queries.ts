import type { ViewerRun } from '../db/run.ts';

export type NoteRow = {
  id: string;
  text: string;
  struck: string[];
  recordedAt: string;
  recordedById: string;
  byAz: string;
  byEn: string;
  earlierIds: string[];
  /** Until when the version before stood, when it was withdrawn and brought back. */
  resumedFrom: string | null;
  mayEdit: boolean;
};

/** The latest first; the one of an id when it is asked for. */
export const notesOf = (run: ViewerRun, caseId: string, noteId: string | null = null): Promise<NoteRow[]> =>
  run<NoteRow>('notes/of-case', { caseId, noteId });

export type NoteVersion = {
  id: string;
  caseId: string;
  /** The version that it takes the place of. */
  version: string | null;
  /** The moment at which the version was withdrawn that is brought back. Null when it stands. */
  withdrawnAt: string | null;
  text: string;
  struck: readonly string[];
};

/** False when it names what the writer does not see, the version no longer stands, or the id belongs to something else. */
export const recordNote = async (run: ViewerRun, note: NoteVersion): Promise<boolean> =>
  (await run('notes/record', { ...note, withdrawnAt: note.withdrawnAt ?? '' })).length > 0;

/** False when it is not the reader's own. */
export const withdrawNote = async (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  (await run('notes/withdraw', { caseId, id })).length > 0;
