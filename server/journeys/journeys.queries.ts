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
  sources: number;
  mayEdit: boolean;
};

export const journeysOf = (run: ViewerRun, caseId: string): Promise<JourneyRow[]> =>
  run<JourneyRow>('journeys/of-case', { caseId });

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

/** False when the version no longer stands, or the id is that of something else. `before` is what the version said. */
export const recordJourney = async (
  run: ViewerRun,
  id: string,
  { version, before }: { version: string | null; before: JourneyRow | undefined },
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
  if (rows.length > 0 && before && saysTheSame(before, journey)) await carryCitations(run, before.id, id);
  return rows.length > 0;
};

/** False when it is not the reader's own. */
export const withdrawJourney = async (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  (await run('journeys/withdraw', { caseId, id })).length > 0;
