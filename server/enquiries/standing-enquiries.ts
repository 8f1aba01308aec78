import type { ViewerRun } from '../db/run.ts';
import type { RequestContext } from '../graphql/context.ts';
import { asKnownAt, presently } from '../network/moments.ts';
import { visibleElements } from '../network/network.queries.ts';
import { successorsOf } from '../matches/successors.ts';
import { enquiriesOfCase, visibleJourneys, type EnquiryRow } from './enquiries.queries.ts';

/** Those of the elements and journeys that the reader sees. */
export const seenAmong = async (run: ViewerRun, about: readonly string[]): Promise<Set<string>> =>
  about.length === 0
    ? new Set()
    : new Set([
        ...(await visibleElements(run, about)).map(({ id }) => id),
        ...(await visibleJourneys(run, about)),
      ]);

export type StandingEnquiry = {
  row: EnquiryRow;
  /** What it is about and is no fact any more, with what it was joined with. */
  superseded: { id: string; successor: { id: string } | null }[];
};

/**
 * The enquiries of which the reader sees what they are about. What was joined with something that he sees, or what he saw by his rights of now when it was
 * asked about, is no fact any more and stays, marked; what is hidden takes its enquiry with it.
 */
export const standingEnquiries = async (
  context: RequestContext,
  rows: readonly EnquiryRow[],
): Promise<StandingEnquiry[]> => {
  const about = [...new Set(rows.flatMap((row) => row.about))];
  const seen = await seenAmong(context.run, about);
  const missing = about.filter((id) => !seen.has(id));
  if (missing.length === 0) return rows.map((row) => ({ row, superseded: [] }));
  const joined = await successorsOf(presently(context), missing);
  const successors = await seenAmong(context.run, [...new Set(joined.values())]);
  const successorOf = (id: string): { id: string } | null => {
    const to = joined.get(id);
    return to !== undefined && successors.has(to) ? { id: to } : null;
  };
  const standing = await Promise.all(
    rows.map(async (row): Promise<StandingEnquiry | null> => {
      const gone = row.about.filter((id) => !seen.has(id));
      const apart = gone.filter((id) => successorOf(id) === null);
      const then = await seenAmong(asKnownAt(context, row.askedAt), apart);
      return apart.every((id) => then.has(id))
        ? { row, superseded: gone.map((id) => ({ id, successor: successorOf(id) })) }
        : null;
    }),
  );
  return standing.flatMap((one) => one ?? []);
};

/**
 * The first of the enquiries of a case that the reader sees, and whether he sees more. Read on past those that he does not see: how many of these
 * there are is not told by where the list ends.
 */
export const standingOfCase = async (
  context: RequestContext,
  caseId: string,
  most: number,
): Promise<{ enquiries: StandingEnquiry[]; hasMore: boolean }> => {
  // By id, as one that is asked meanwhile moves the others into the next page.
  const standing = new Map<string, StandingEnquiry>();
  const page = most + 1;
  for (let skipped = 0; standing.size <= most; skipped += page) {
    const rows = await enquiriesOfCase(context.run, caseId, { skipped, most: page });
    for (const one of await standingEnquiries(context, rows)) standing.set(one.row.id, one);
    if (rows.length < page) break;
  }
  return { enquiries: [...standing.values()].slice(0, most), hasMore: standing.size > most };
};
