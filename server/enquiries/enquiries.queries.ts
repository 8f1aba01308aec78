import type { ViewerRun } from '../db/run.ts';
import type { EnquiryOutcome } from '../graphql/types.generated.ts';
import type { Gap } from './drafted.ts';
import type { EnquiryRule } from './enquiry-rules.ts';

export type GapRow = Gap & { about: string[]; elements: string[]; people: number };

export const gapsOf = (
  run: ViewerRun,
  { statement }: EnquiryRule,
  ids: readonly string[],
  most: number,
): Promise<GapRow[]> => run<GapRow>(statement, { ids, most });

/** One gap has one key, in whatever order its ids come. */
export const gapKey = (rule: string, about: readonly string[]): string =>
  [rule, ...about.toSorted()].join(' ');

export type EnquiryRow = {
  id: string;
  caseId: string;
  rule: string;
  about: string[];
  gap: string;
  text: string;
  legalGround: string;
  askedAt: string;
  askedByAz: string;
  askedByEn: string;
  outcome: EnquiryOutcome | null;
  note: string | null;
  closedAt: string | null;
  closedByAz: string | null;
  closedByEn: string | null;
  mayClose: boolean;
};

/** So many of them, after the first `skipped`. */
export const enquiriesOfCase = (
  run: ViewerRun,
  caseId: string,
  page: { skipped: number; most: number },
): Promise<EnquiryRow[]> => run<EnquiryRow>('enquiries/kept', { caseId, ids: [], ...page });

const enquiriesById = (run: ViewerRun, ids: readonly string[]): Promise<EnquiryRow[]> =>
  run<EnquiryRow>('enquiries/kept', { caseId: null, ids, skipped: 0, most: ids.length });

export const enquiryById = async (run: ViewerRun, id: string): Promise<EnquiryRow | null> =>
  (await enquiriesById(run, [id]))[0] ?? null;

/** By the key of the gap, the newest enquiry that was not refused. */
export const askedAbout = async (
  run: ViewerRun,
  gaps: readonly string[],
): Promise<Map<string, EnquiryRow>> => {
  const asked = await run<{ id: string; gap: string }>('enquiries/asked', { gaps, most: gaps.length });
  const rows =
    asked.length > 0
      ? await enquiriesById(
          run,
          asked.map(({ id }) => id),
        )
      : [];
  return new Map(rows.map((row) => [row.gap, row]));
};

export type NewEnquiry = {
  id: string;
  caseId: string;
  rule: string;
  about: readonly string[];
  gap: string;
  text: string;
  legalGround: string;
};

const some = async (rows: Promise<readonly unknown[]>): Promise<boolean> => (await rows).length > 0;

/** False when the reader does not edit the case, or the gap is asked about there already. */
export const keepEnquiry = (run: ViewerRun, enquiry: NewEnquiry): Promise<boolean> =>
  some(run('enquiries/keep', enquiry));

export const closeEnquiry = (
  run: ViewerRun,
  closing: { id: string; outcome: EnquiryOutcome; note: string | null },
): Promise<boolean> => some(run('enquiries/close', closing));

export const visibleJourneys = async (run: ViewerRun, ids: readonly string[]): Promise<string[]> =>
  (await run<{ id: string }>('enquiries/journeys', { ids })).map(({ id }) => id);
