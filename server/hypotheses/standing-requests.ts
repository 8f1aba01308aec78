import { mayDo } from '../access/permissions.ts';
import { entriesAt, type ChartDocument } from '../charts/chart-document.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { LinkInput, LinkRequest } from '../graphql/types.generated.ts';
import { visibleSuccessorsOf } from '../matches/successors.ts';
import { asKnownAt, presently } from '../network/moments.ts';
import { visibleElements } from '../network/network.queries.ts';
import { requestById, type RequestRow } from './hypotheses.queries.ts';

/**
 * A request both ends of which the reader sees, now or, `isPast`, as they were known when it was asked. Whoever was joined with another since is that
 * other in it, so it is of the hypothesis as the chart shows it.
 */
export type StandingRequest = { row: RequestRow; isPast: boolean };

type Ends = { source: string; target: string };

const endsOf = ({ source, target }: Ends): string[] => [source, target];

const idsOf = (elements: readonly { id: string }[]): Set<string> => new Set(elements.map(({ id }) => id));

/** What the reader sees of some ends at present, and whom he sees in the place of the others. */
const presentEnds = async (context: RequestContext, ends: readonly Ends[]) => {
  const run = presently(context);
  const ids = [...new Set(ends.flatMap(endsOf))];
  const seen = idsOf(await visibleElements(run, ids));
  const successors = await visibleSuccessorsOf(
    run,
    ids.filter((id) => !seen.has(id)),
  );
  const nowOf = (id: string): string => successors.get(id) ?? id;
  return { seen: new Set([...seen, ...successors.values()]), nowOf };
};

/** Without those of which the reader does not see an end: of what is hidden he reads no request either. */
export const standingRequests = async (
  context: RequestContext,
  rows: readonly RequestRow[],
): Promise<StandingRequest[]> => {
  const { seen, nowOf } = await presentEnds(context, rows);
  const standing = await Promise.all(
    rows.map(async (asked): Promise<StandingRequest | null> => {
      const row = { ...asked, source: nowOf(asked.source), target: nowOf(asked.target) };
      // Two who were joined with each other are no two ends any more.
      if (row.source === row.target) return null;
      const missing = endsOf(row).filter((id) => !seen.has(id));
      if (missing.length === 0) return { row, isPast: false };
      const then = await visibleElements(asKnownAt(context, row.askedAt), missing);
      return then.length === missing.length ? { row, isPast: true } : null;
    }),
  );
  return standing.flatMap((one) => one ?? []);
};

export const standingRequest = async (
  context: RequestContext,
  id: string,
): Promise<StandingRequest | null> => {
  const row = await requestById(presently(context), id);
  return row ? ((await standingRequests(context, [row]))[0] ?? null) : null;
};

type Supposed = Ends & { text: string };

/**
 * A hypothesis as it is on a kept chart at present, whichever way round, between the ids that it has there: they may be of people who were joined since
 * with those between whom it is looked for. Null when it is not there between these two.
 */
export const supposedOn = async (
  context: RequestContext,
  document: ChartDocument,
  hypothesisId: string,
  { source, target }: Ends,
): Promise<Supposed | null> => {
  const entry = entriesAt(document).get(`h:${hypothesisId}`) as Partial<Supposed> | undefined;
  const { source: from, target: to, text } = entry ?? {};
  if (typeof from !== 'string' || typeof to !== 'string' || typeof text !== 'string') return null;
  const { nowOf } = await presentEnds(context, [{ source: from, target: to }]);
  if (nowOf(from) === source && nowOf(to) === target) return { source: from, target: to, text };
  return nowOf(from) === target && nowOf(to) === source ? { source: to, target: from, text } : null;
};

/** The link that confirming it records. */
export const linkOf = (row: RequestRow): LinkInput => {
  const { caseId, source, target, type, certainty, reliability, credibility, handling } = row;
  const { validFrom, validTo, sourceText } = row;
  return {
    caseId,
    source,
    target,
    type,
    certainty,
    reliability,
    credibility,
    handling,
    validFrom,
    validTo,
    sourceText,
  };
};

export const shownRequest = (
  { row, isPast }: StandingRequest,
  { viewer }: Pick<RequestContext, 'viewer'>,
): LinkRequest => {
  const isOwn = row.askedBy === viewer.userId;
  const waits = row.outcome === null;
  const mayWrite = viewer.role !== null && mayDo(viewer.role, 'link:write') && row.mayEdit;
  return {
    ...row,
    grade: `${row.reliability}${row.credibility}`,
    askedBy: { az: row.askedByAz, en: row.askedByEn },
    closedBy: row.closedAt === null ? null : { az: row.closedByAz ?? '', en: row.closedByEn ?? '' },
    isPast,
    mayDecide: waits && !isPast && !isOwn && mayWrite,
    mayWithdraw: waits && isOwn,
  };
};
