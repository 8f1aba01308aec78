import type { ViewerRun } from '../db/run.ts';
import { carryCitations } from '../evidence/carried-citations.ts';
import type {
  Certainty,
  HandlingCode,
  LawArticle,
  LocalizedText,
  OffenceInput,
} from '../graphql/types.generated.ts';

export type OffenceRow = {
  id: string;
  article: LawArticle;
  detectedOn: string;
  isAttempt: boolean;
  withIct: boolean;
  isCleared: boolean;
  committedFrom: string | null;
  committedTo: string | null;
  certainty: Certainty;
  reliability: string | null;
  credibility: number | null;
  handling: HandlingCode;
  sourceText: string | null;
  charges: { id: string; on: string; article: string | null; personId: string | null }[];
  episodes: { id: string; victimId: string | null; began: string | null }[];
  recordedAt: string;
  recordedById: string;
  recordedBy: LocalizedText | null;
  earlierIds: string[];
  sources: number;
  /** Until when the version before stood, when it was withdrawn and brought back. */
  resumedFrom: string | null;
  mayEdit: boolean;
};

/** Offences of a case, oldest first; one more than asked when there are more. */
export const offencesPage = (
  run: ViewerRun,
  caseId: string,
  first: number,
  after: string | null,
): Promise<OffenceRow[]> => run<OffenceRow>('offences/page', { caseId, first: first + 1, after });

export const offenceOf = (run: ViewerRun, caseId: string, id: string): Promise<OffenceRow[]> =>
  run<OffenceRow>('offences/one', { caseId, id });

/** The most that a case has; among them is what took the place of a version. */
const ALL = 5000;

/** The version that took the place of another. Undefined when the other was withdrawn, or never was. */
export const offenceAfter = async (
  run: ViewerRun,
  caseId: string,
  version: string,
): Promise<OffenceRow | undefined> =>
  (await offencesPage(run, caseId, ALL, null)).find(({ earlierIds }) => earlierIds.includes(version));

export type OffenceWriting = {
  id: string;
  version: string | null;
  /** The moment at which the version was withdrawn that is brought back. Null when it stands. */
  withdrawnAt: string | null;
  offence: OffenceInput;
};

/** False when the version no longer stands, or the id is that of something else. */
export const recordOffence = async (
  run: ViewerRun,
  { id, version, withdrawnAt, offence }: OffenceWriting,
): Promise<boolean> => {
  const { caseId, article, committedFrom, committedTo, detectedOn, isAttempt, withIct, isCleared } = offence;
  const { certainty, reliability, credibility, handling } = offence;
  const own = {
    detectedOn,
    committed: isAttempt ? 'ATTEMPTED' : 'COMMITTED',
    ict: withIct,
    clearance: isCleared ? 'SOLVED' : 'UNSOLVED',
    validFrom: committedFrom,
    validTo: committedTo ?? null,
    certainty,
    reliability,
    credibility,
    handling,
    sourceText: offence.sourceText.trim(),
  };
  const rows = await run('offences/record', {
    id,
    caseId,
    version,
    withdrawnAt: withdrawnAt ?? '',
    article,
    rows: [{ own }],
  });
  return rows.length > 0;
};

/** Whether two versions say the same, so that what showed the one shows the other. */
const saysTheSame = (one: OffenceRow, other: OffenceRow): boolean =>
  one.article.code === other.article.code &&
  one.isAttempt === other.isAttempt &&
  one.committedFrom === other.committedFrom &&
  one.committedTo === other.committedTo;

/** Charges and cases that the writer does not see name the correction, too; sources that show the offence go on to show what says the same. */
export const carryOffence = async (
  run: ViewerRun,
  caseId: string,
  before: OffenceRow | null,
  id: string,
): Promise<void> => {
  await run('jobs/carry-case-ties', { id });
  const [after] = before ? await offenceOf(run, caseId, id) : [];
  if (before && after && saysTheSame(before, after)) await carryCitations(run, before.id, id);
};

/** False when it is not the reader's own, or something names it that he was not shown. */
export const withdrawOffence = async (
  run: ViewerRun,
  caseId: string,
  id: string,
  seen: readonly string[],
): Promise<boolean> => (await run('offences/withdraw', { caseId, id, seen })).length > 0;

/** When the reader withdrew a fact of the case. Null when he did not. */
export const withdrawnAt = async (run: ViewerRun, caseId: string, id: string): Promise<string | null> =>
  (await run<{ at: string }>('jobs/withdrawn-at', { caseId, id }))[0]?.at ?? null;
