import type { ViewerRun } from '../db/run.ts';
import type { LocalizedText, MatchState, MatchVerdict, PartialDate } from '../graphql/types.generated.ts';
import type { SideFields } from './differing-fields.ts';

export type SideRow = SideFields & {
  side: 'NEWER' | 'OLDER';
  recordId: string;
  personId: string;
  birth: PartialDate | null;
  identifiers: { scheme: string; value: string }[];
  names: string[];
  cases: { id: string }[];
  isProtected: boolean;
  /** The record itself is that of a protected person. */
  isSealed: boolean;
  isWanted: boolean;
  mayEdit: boolean;
};

export type MatchRow = {
  id: string;
  state: MatchState;
  verdict: MatchVerdict;
  score: number;
  alert: string | null;
  reasonsAz: string[];
  reasonsEn: string[];
  reasonsFavour: string[];
  note: string | null;
  isUnsure: boolean;
  proposedBy: string | null;
  proposedByName: LocalizedText | null;
  decidedByName: LocalizedText | null;
  decidedAt: string | null;
  decisionKey: string | null;
  sides: SideRow[];
};

/** How far a queue is counted and can be paged through. */
export const MOST_COUNTED = 500;

/** Ids of the queue, the strongest first, at most `MOST_COUNTED`. */
export const queueIds = async (run: ViewerRun, state: MatchState, caseId: string | null): Promise<string[]> =>
  (await run<{ id: string }>('matches/queue', { states: [state], caseId, most: MOST_COUNTED })).map(
    ({ id }) => id,
  );

/** In the order of the ids; what the reader does not see whole is left out. */
export const matchesByIds = async (run: ViewerRun, ids: readonly string[]): Promise<MatchRow[]> => {
  const found = new Map((await run<MatchRow>('matches/by-ids', { ids })).map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
};

export const matchById = async (run: ViewerRun, id: string): Promise<MatchRow | null> =>
  (await matchesByIds(run, [id]))[0] ?? null;

type Judgement = { id: string; key: string; note: string | null };
const isDone = async (rows: Promise<unknown[]>): Promise<boolean> => (await rows).length > 0;

/** Each is done in one transaction and answers whether it was; false when the pair stands otherwise by now. */
export const leaveOpen = (
  run: ViewerRun,
  judgement: Judgement,
  state: 'OPEN' | 'PROPOSED',
): Promise<boolean> => isDone(run('matches/leave-open', { ...judgement, state }));

export const setApart = (run: ViewerRun, judgement: Judgement): Promise<boolean> =>
  isDone(run('matches/set-apart', judgement));

/** From which states, and for the second person whose proposal it was. */
export type JoinStep = Judgement & { states: MatchState[]; firstJudge: string | null };

export const tieProtected = (run: ViewerRun, step: JoinStep): Promise<boolean> =>
  isDone(run('matches/tie-protected', step));

export const join = (
  run: ViewerRun,
  step: JoinStep,
  fromPersonId: string,
  intoPersonId: string,
): Promise<boolean> => isDone(run('matches/join', { ...step, fromPersonId, intoPersonId }));

/** What moved goes back, or what was said is withdrawn. False when it stands otherwise by now, or a later join must be undone first. */
export const undo = async (run: ViewerRun, id: string, key: string, state: MatchState): Promise<boolean> =>
  (state === 'SAME' && (await isDone(run('matches/undo-join', { id, key })))) ||
  isDone(run('matches/undo-judgement', { id, key }));
