import { dayLookedAt, daysBetween } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import { nextStates } from './request-problems.ts';
import { eventsOf, givenWith, type EventRow, type GivenRow, type RequestRow } from './requests.queries.ts';

/** A request as its reader finds it: where it stands follows from what has happened. */
export const shownRequest = (
  row: RequestRow,
  all: readonly EventRow[],
  allGiven: readonly GivenRow[],
  { viewer }: RequestContext,
) => {
  const isPresent = viewer.asOf === undefined;
  const own = all.filter(({ requestId }) => requestId === row.requestId);
  const given = allGiven.filter(({ dossierId }) => dossierId === row.dossierId);
  const { draftedOn, by } = row;
  const state = own.at(-1)?.state ?? 'DRAFTED';
  const isOver = state === 'ANSWERED' || state === 'REFUSED';
  const mayChange = row.mayEdit && isPresent;
  return {
    id: row.id,
    case: { id: row.caseId },
    dossierId: row.dossierId,
    dossierTitle: row.dossierTitle,
    country: row.country,
    ground: row.ground,
    reference: row.reference,
    dueOn: row.dueOn,
    daysLeft: isOver ? null : daysBetween(dayLookedAt(viewer), row.dueOn),
    state,
    events: [
      { id: row.requestId, state: 'DRAFTED' as const, on: draftedOn, note: null, by, mayWithdraw: false },
      // What something else follows from is taken back after that.
      ...own.map((one, at) => ({
        ...one,
        mayWithdraw: isPresent && one.mayWithdraw && at === own.length - 1,
      })),
    ],
    next: mayChange ? nextStates(own.map((one) => one.state)) : [],
    given,
    by,
    recordedAt: row.recordedAt,
    earlier: row.earlierIds.length,
    mayChange,
    mayWithdraw: mayChange && row.recordedById === viewer.userId && own.length === 0 && given.length === 0,
  };
};

export const shownRequests = async (context: RequestContext, rows: readonly RequestRow[], caseId: string) => {
  const { run } = context;
  const [events, given] = await Promise.all([
    eventsOf(run, caseId),
    givenWith(
      run,
      rows.map(({ dossierId }) => dossierId),
    ),
  ]);
  return rows.map((row) => shownRequest(row, events, given, context));
};
