import type { ViewerRun } from '../db/run.ts';
import type {
  Certainty,
  HandlingCode,
  LocalizedText,
  UnknownPeopleAs,
  UnknownPeopleInput,
} from '../graphql/types.generated.ts';
import { carryCitations } from '../evidence/carried-citations.ts';
import { importId } from '../imports/import-id.ts';

export type UnknownPeopleRow = {
  id: string;
  estimateFrom: number;
  estimateTo: number;
  what: UnknownPeopleAs;
  note: string | null;
  episodeId: string | null;
  certainty: Certainty;
  reliability: string;
  credibility: number;
  handling: HandlingCode;
  sourceText: string;
  sources: number;
  recordedAt: string;
  recordedById: string;
  recordedBy: LocalizedText;
  earlierIds: string[];
  mayEdit: boolean;
};

export type EpisodeRow = { id: string; victimId: string | null; forms: string[]; on: string | null };

export const unknownPeopleOf = (run: ViewerRun, caseId: string): Promise<UnknownPeopleRow[]> =>
  run<UnknownPeopleRow>('unknown-people/of-case', { caseId });

export const episodesOf = (run: ViewerRun, caseId: string): Promise<EpisodeRow[]> =>
  run<EpisodeRow>('unknown-people/episodes', { caseId });

const write = async (
  run: ViewerRun,
  at: { id: string; version: string | null },
  { caseId, episodeId, note, sourceText, ...particulars }: UnknownPeopleInput,
): Promise<boolean> => {
  const rows = await run('unknown-people/record', {
    ...at,
    caseId,
    episodeId: episodeId ?? null,
    tie: importId(at.id, 'case'),
    episodeTie: importId(at.id, 'episode'),
    particulars: [{ ...particulars, note: note?.trim() || null, sourceText: sourceText.trim() }],
  });
  return rows.length > 0;
};

/** Who was shown to be so many, as the same and in the same episode, is shown to be so by a version that says it too. */
const saysTheSame = (before: UnknownPeopleRow, now: UnknownPeopleInput): boolean =>
  before.estimateFrom === now.estimateFrom &&
  before.estimateTo === now.estimateTo &&
  before.what === now.what &&
  before.episodeId === (now.episodeId ?? null);

/** False when the version no longer stands, the episode is none of the case, or the id is that of something else. `before` is the version that is corrected. */
export const recordUnknownPeople = async (
  run: ViewerRun,
  at: { id: string; version: string | null },
  people: UnknownPeopleInput,
  before: UnknownPeopleRow | undefined,
): Promise<boolean> => {
  const isWritten = await write(run, at, people);
  if (isWritten && before && saysTheSame(before, people)) await carryCitations(run, before.id, at.id);
  return isWritten;
};

/** `then` asks as of the moment before the withdrawal. False when their episode does not stand as it did, or they were brought back already. */
export const restoreUnknownPeople = async (
  then: ViewerRun,
  at: { caseId: string; id: string; withdrawnAt: string },
): Promise<boolean> => (await then('unknown-people/restore', at)).length > 0;

/** False when it is not the reader's own. */
export const withdrawUnknownPeople = async (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  (await run('unknown-people/withdraw', { caseId, id })).length > 0;
