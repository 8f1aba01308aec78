import type { ViewerRun } from '../db/run.ts';

export type NoteRow = {
  id: string;
  text: string;
  struck: string[];
  recordedAt: string;
  recordedById: string;
  byAz: string;
  byEn: string;
  mayWithdraw: boolean;
};

export const notesOf = (run: ViewerRun, caseId: string): Promise<NoteRow[]> =>
  run<NoteRow>('notes/of-case', { caseId });

export type NewNote = { id: string; caseId: string; text: string; struck: readonly string[] };

/** False when it names what the writer does not see, or the id belongs to something else. */
export const recordNote = async (run: ViewerRun, note: NewNote): Promise<boolean> =>
  (await run('notes/record', note)).length > 0;

/** False when it is not the reader's own. */
export const withdrawNote = async (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  (await run('notes/withdraw', { caseId, id })).length > 0;
