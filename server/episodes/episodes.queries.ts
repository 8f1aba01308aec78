import { newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import { carryCitations } from '../evidence/carried-citations.ts';
import type { Certainty, EpisodeInput, HandlingCode, LocalizedText } from '../graphql/types.generated.ts';
import { writtenActs, type WrittenAct } from './written-acts.ts';

type Graded = {
  certainty: Certainty;
  reliability: string | null;
  credibility: number | null;
  handling: HandlingCode;
  sourceText: string | null;
};

export type ActRow = Graded & {
  id: string;
  type: string;
  byId: string;
  validFrom: string | null;
  validTo: string | null;
};

type StopRow = {
  type: 'RECRUITED_IN' | 'TRANSITED' | 'EXPLOITED_IN';
  code: string;
  name: LocalizedText;
};

export type EpisodeRow = Graded & {
  id: string;
  victimId: string | null;
  forms: string[];
  means: string[];
  controls: string[];
  method: string | null;
  platform: string | null;
  sector: string | null;
  debtAmount: string | null;
  debtCurrency: string | null;
  recruitedOn: string | null;
  exploitedFrom: string | null;
  exploitedTo: string | null;
  road: StopRow[];
  placeId: string | null;
  offences: { id: string; article: string | null; detectedOn: string }[];
  acts: ActRow[];
  sources: number;
  recordedAt: string;
  recordedById: string;
  recordedBy: LocalizedText | null;
  earlierIds: string[];
  /** Until when the version before stood, when it was withdrawn and brought back. */
  resumedFrom: string | null;
  mayEdit: boolean;
};

/** At most so many in one answer. */
export const MOST_EPISODES = 200;
/** The most that a case has; among them is what took the place of a version. */
const ALL = 5000;

export const episodesOf = (run: ViewerRun, caseId: string, most: number): Promise<EpisodeRow[]> =>
  run<EpisodeRow>('episodes/of-case', { caseId, most });

export const episodeOf = (run: ViewerRun, caseId: string, id: string): Promise<EpisodeRow[]> =>
  run<EpisodeRow>('episodes/one', { caseId, id });

/** The version that took the place of another. Undefined when the other was withdrawn, or never was. */
export const episodeAfter = async (
  run: ViewerRun,
  caseId: string,
  version: string,
): Promise<EpisodeRow | undefined> =>
  (await episodesOf(run, caseId, ALL)).find(({ earlierIds }) => earlierIds.includes(version));

export type EpisodeChoices = Record<'VICTIM' | 'ACTOR' | 'PLACE', string[]>;

export const episodeChoices = async (run: ViewerRun, caseId: string): Promise<EpisodeChoices> => {
  const rows = await run<{ kind: keyof EpisodeChoices; id: string }>('episodes/choices', { caseId });
  const of = (kind: keyof EpisodeChoices): string[] =>
    rows.flatMap((row) => (row.kind === kind ? [row.id] : []));
  return { VICTIM: of('VICTIM'), ACTOR: of('ACTOR'), PLACE: of('PLACE') };
};

const ownOf = (episode: EpisodeInput): Record<string, unknown> => {
  const { forms, means, controls, method, platform, sector, debtAmount, debtCurrency } = episode;
  const { recruitedOn, exploitedFrom, exploitedTo } = episode;
  const { certainty, reliability, credibility, handling, sourceText } = episode;
  return {
    forms: [...new Set(forms)],
    means: [...new Set(means)],
    controls: [...new Set(controls)],
    method,
    platform,
    sector,
    debtAmount,
    debtCurrency,
    recruitedOn,
    exploitedFrom,
    exploitedTo,
    validFrom: exploitedFrom,
    validTo: exploitedTo,
    certainty,
    reliability,
    credibility,
    handling,
    sourceText: sourceText.trim(),
  };
};

export type EpisodeWriting = {
  id: string;
  /** The version that it takes the place of. */
  before: EpisodeRow | null;
  /** The moment at which that version was withdrawn that is brought back. Null when it stands. */
  withdrawnAt: string | null;
  episode: EpisodeInput;
};

/** False when the version no longer stands, or the id is that of something else. */
export const recordEpisode = async (
  run: ViewerRun,
  { id, before, withdrawnAt, episode }: EpisodeWriting,
): Promise<boolean> => {
  const { caseId, victimId, recruitedIn, transited, exploitedIn, placeId, offenceIds } = episode;
  const acts: WrittenAct[] = writtenActs(episode, before, newUlid);
  const rows = await run('episodes/record', {
    id,
    caseId,
    version: before?.id ?? null,
    withdrawnAt: withdrawnAt ?? '',
    rows: [{ own: ownOf(episode) }],
    victimId,
    recruitedIn: recruitedIn ?? null,
    transited,
    exploitedIn,
    placeId: placeId ?? null,
    offenceIds,
    acts,
  });
  return rows.length > 0;
};

/** False when it is not the reader's own. */
export const withdrawEpisode = async (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  (await run('episodes/withdraw', { caseId, id })).length > 0;

const sorted = (codes: readonly string[]): string => codes.toSorted((a, b) => (a < b ? -1 : 1)).join(' ');

/** Whether two versions say the same of the same person, so that what showed the one shows the other. */
const saysTheSame = (one: EpisodeRow, other: EpisodeRow): boolean =>
  one.victimId === other.victimId &&
  sorted(one.forms) === sorted(other.forms) &&
  sorted(one.means) === sorted(other.means) &&
  sorted(one.controls) === sorted(other.controls);

/** The cases of others to which the episode belongs, and the sources that show it, go on with its new version. */
export const carryEpisode = async (run: ViewerRun, before: EpisodeRow, after: EpisodeRow): Promise<void> => {
  await run('jobs/carry-case-ties', { id: after.id });
  if (saysTheSame(before, after)) await carryCitations(run, before.id, after.id);
};
