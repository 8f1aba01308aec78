import { mayDo } from '../access/permissions.ts';
import { entriesAt, type ChartDocument } from '../charts/chart-document.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { LinkInput, LinkRequest } from '../graphql/types.generated.ts';
import { asKnownAt, presently } from '../network/moments.ts';
import { visibleElements } from '../network/network.queries.ts';
import { requestById, type RequestRow } from './hypotheses.queries.ts';

/** A request both ends of which the reader sees, now or, `isPast`, as they were known when it was asked. */
export type StandingRequest = { row: RequestRow; isPast: boolean };

const endsOf = ({ source, target }: RequestRow): string[] => [source, target];

/** Without those of which the reader does not see an end: of what is hidden he reads no request either. */
export const standingRequests = async (
  context: RequestContext,
  rows: readonly RequestRow[],
): Promise<StandingRequest[]> => {
  const now = await visibleElements(presently(context), [...new Set(rows.flatMap(endsOf))]);
  const seen = new Set(now.map(({ id }) => id));
  const standing = await Promise.all(
    rows.map(async (row): Promise<StandingRequest | null> => {
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

type Supposed = { source: string; target: string; text: string };

/** A hypothesis as it is on a chart at present, whichever way round. Null when it is not there between these two. */
export const supposedOn = (
  document: ChartDocument,
  hypothesisId: string,
  { source, target }: { source: string; target: string },
): Supposed | null => {
  const entry = entriesAt(document).get(`h:${hypothesisId}`) as Partial<Supposed> | undefined;
  const ends = [entry?.source, entry?.target];
  return typeof entry?.text === 'string' && ends.includes(source) && ends.includes(target)
    ? { source, target, text: entry.text }
    : null;
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
