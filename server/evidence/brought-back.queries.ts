import { newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import { isDone } from './evidence.queries.ts';
import type { Passage } from './passages.ts';

/** When it was withdrawn, of which source it is, and when something was last written there. */
export type Withdrawn = { at: string; sourceId: string; moment: string };

/** Null for what the reader has not withdrawn himself, and for what was brought back. */
export const withdrawnEvidence = async (run: ViewerRun, id: string): Promise<Withdrawn | null> =>
  (await run<Withdrawn>('jobs/withdrawn-evidence', { id }))[0] ?? null;

/** `then` asks as of the moment before the withdrawal. False when something was written there since `moment`. */
export const restoreSource = (then: ViewerRun, id: string, { at, moment }: Withdrawn): Promise<boolean> =>
  isDone(then('evidence/restore', { id, withdrawnAt: at, moment }));

/** Why it had been withdrawn stands no more. */
export const endWithdrawal = (run: ViewerRun, id: string): Promise<unknown> =>
  run('evidence/end-withdrawal', { id });

/** An event or a file, as a source is. */
export const restorePart = (then: ViewerRun, id: string, { at, moment }: Withdrawn): Promise<boolean> =>
  isDone(then('evidence/restore-part', { id, withdrawnAt: at, moment }));

/** What a tie said, and when it was withdrawn. */
type WithdrawnTie = Passage & { at: string; factId: string };

/** Null when the reader has not withdrawn it himself, and for what was made again. */
export const withdrawnCitation = async (run: ViewerRun, id: string): Promise<WithdrawnTie | null> =>
  (await run<WithdrawnTie>('jobs/withdrawn-citation', { id }))[0] ?? null;

/** `then` asks as of the moment before the withdrawal. False when the fact, the source or its file does not stand, or the reader does not write there. */
export const citeAgain = (
  then: ViewerRun,
  id: string,
  ends: readonly string[],
  { at, factId, sourceId, quote, fileId }: WithdrawnTie,
): Promise<boolean> =>
  isDone(
    then('evidence/cite-again', {
      id,
      asideId: newUlid(),
      withdrawnAt: at,
      factId,
      ends,
      sourceId,
      quote,
      fileId,
    }),
  );
