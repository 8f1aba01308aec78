import { newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import { carryCitations } from '../evidence/carried-citations.ts';
import type { Certainty, HandlingCode, JourneyInput, TravelMode } from '../graphql/types.generated.ts';

export type JourneyRow = {
  id: string;
  on: string;
  mode: TravelMode;
  departedFrom: string;
  arrivedIn: string;
  travellerIds: string[];
  certainty: Certainty;
  reliability: string | null;
  credibility: number | null;
  handling: HandlingCode;
  sourceText: string | null;
  recordedAt: string;
  recordedById: string;
  recordedBy: { az: string; en: string } | null;
  earlierIds: string[];
  /** Until when the version before stood, when it was withdrawn and brought back. */
  resumedFrom: string | null;
  sources: number;
  mayEdit: boolean;
};

/** The latest first; the one of an id when it is asked for. */
export const journeysOf = (
  run: ViewerRun,
  caseId: string,
  journeyId: string | null = null,
): Promise<JourneyRow[]> => run<JourneyRow>('journeys/of-case', { caseId, journeyId });

export const travellersOf = async (run: ViewerRun, caseId: string): Promise<string[]> =>
  (await run<{ id: string }>('journeys/travellers', { caseId })).map(({ id }) => id);

const inOrder = (ids: readonly string[]): string =>
  [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1)).join(' ');

/** Whether a correction says the same as what stood, so that what showed the one shows the other. */
const saysTheSame = (before: JourneyRow, journey: JourneyInput): boolean =>
  before.on === journey.on &&
  before.mode === journey.mode &&
  before.departedFrom === journey.departedFrom &&
  before.arrivedIn === journey.arrivedIn &&
  inOrder(before.travellerIds) === inOrder(journey.travellerIds);

type InPlaceOf = {
  version: string | null;
  /** The moment at which the version was withdrawn that is brought back. Null when it stands. */
  withdrawnAt?: string | null;
};

/** False when the version no longer stands, or the id is that of something else. */
export const recordJourney = async (
  run: ViewerRun,
  id: string,
  { version, withdrawnAt = null }: InPlaceOf,
  journey: JourneyInput,
): Promise<boolean> => {
  const travellerIds = [...new Set(journey.travellerIds)];
  const rows = await run('journeys/record', {
    ...journey,
    id,
    version,
    withdrawnAt: withdrawnAt ?? '',
    travellerIds,
    tieIds: travellerIds.map(() => newUlid()),
    sourceText: journey.sourceText.trim(),
  });
  return rows.length > 0;
};

/** What shows a journey goes on to show a correction that says the same, and what is brought back. */
export const carryJourney = async (
  run: ViewerRun,
  before: JourneyRow | undefined,
  id: string,
  journey: JourneyInput,
): Promise<void> => {
  if (before && saysTheSame(before, journey)) await carryCitations(run, before.id, id);
};

/** A journey as it would be recorded anew. */
export const journeyInputOf = (row: JourneyRow, caseId: string): JourneyInput => ({
  caseId,
  on: row.on,
  mode: row.mode,
  departedFrom: row.departedFrom,
  arrivedIn: row.arrivedIn,
  travellerIds: row.travellerIds,
  certainty: row.certainty,
  reliability: row.reliability ?? '',
  credibility: row.credibility ?? 0,
  handling: row.handling,
  sourceText: row.sourceText ?? '',
});

/** False when it is not the reader's own. */
export const withdrawJourney = async (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  (await run('journeys/withdraw', { caseId, id })).length > 0;
