import { newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import { isDone } from './evidence.queries.ts';

/** When it was withdrawn, of which source it is, and when something was last written there. */
export type Withdrawn = { at: string; sourceId: string; moment: string };

/** Null for what the reader has not withdrawn himself, and for what was brought back. */
export const withdrawnEvidence = async (run: ViewerRun, id: string): Promise<Withdrawn | null> =>
  (await run<Withdrawn>('jobs/withdrawn-evidence', { id }))[0] ?? null;

/** `then` asks as of the moment before the withdrawal. False when something was written there since `moment`. */
export const restoreSource = (then: ViewerRun, id: string, { at, moment }: Withdrawn): Promise<boolean> =>
  isDone(then('evidence/restore', { id, withdrawnAt: at, moment }));

/** An event or a file, as a source is. */
export const restorePart = (then: ViewerRun, id: string, { at, moment }: Withdrawn): Promise<boolean> =>
  isDone(then('evidence/restore-part', { id, withdrawnAt: at, moment }));

type SetAside = {
  /** The id by which it goes meanwhile. */
  asideId: string;
  factId: string;
  sourceId: string;
  locator: string | null;
  quote: string | null;
  fileId: string | null;
  against: boolean;
};

const renamed = async (run: ViewerRun, id: string, asideId: string): Promise<SetAside | null> => {
  const [row] = await run<Omit<SetAside, 'asideId'>>('jobs/set-aside-citation', { id, asideId });
  return row ? { ...row, asideId } : null;
};

/** What a withdrawn tie said; it goes by another id from now on, and its own is free. Null when the reader has not withdrawn it himself. */
export const setAsideCitation = (run: ViewerRun, id: string): Promise<SetAside | null> =>
  renamed(run, id, newUlid());

/** The withdrawn tie has its id again: it was not made anew, and may be later. */
export const putBackCitation = async (run: ViewerRun, { asideId }: SetAside, id: string): Promise<void> => {
  await renamed(run, asideId, id);
};
