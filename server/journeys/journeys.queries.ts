import { newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
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
  mayEdit: boolean;
};

export const journeysOf = (run: ViewerRun, caseId: string): Promise<JourneyRow[]> =>
  run<JourneyRow>('journeys/of-case', { caseId });

export const travellersOf = async (run: ViewerRun, caseId: string): Promise<string[]> =>
  (await run<{ id: string }>('journeys/travellers', { caseId })).map(({ id }) => id);

/** False when the version no longer stands, or the id is that of something else. */
export const recordJourney = async (
  run: ViewerRun,
  id: string,
  version: string | null,
  journey: JourneyInput,
): Promise<boolean> => {
  const travellerIds = [...new Set(journey.travellerIds)];
  const rows = await run('journeys/record', {
    ...journey,
    id,
    version,
    travellerIds,
    tieIds: travellerIds.map(() => newUlid()),
    sourceText: journey.sourceText.trim(),
  });
  return rows.length > 0;
};

/** False when it is not the reader's own. */
export const withdrawJourney = async (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  (await run('journeys/withdraw', { caseId, id })).length > 0;
