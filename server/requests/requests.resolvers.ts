import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayLookedAt, daysBetween } from '../calendar.ts';
import { caseById } from '../cases/cases.queries.ts';
import { allCountries } from '../countries/countries.queries.ts';
import { dossierById } from '../dossiers/dossiers.queries.ts';
import { goesToCountry } from '../dossiers/templates.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import {
  CHANGED_MEANWHILE,
  eventProblems,
  NO_REQUEST,
  nextStates,
  requestProblems,
} from './request-problems.ts';
import {
  eventsOf,
  givenWith,
  recordEvent,
  recordRequest,
  requestsOf,
  withdrawEvent,
  type EventRow,
  type GivenRow,
  type RequestRow,
} from './requests.queries.ts';

const shown = (
  row: RequestRow,
  all: readonly EventRow[],
  given: readonly GivenRow[],
  { viewer }: RequestContext,
) => {
  const isPresent = viewer.asOf === undefined;
  const own = all.filter(({ requestId }) => requestId === row.requestId);
  const { draftedOn, by } = row;
  const state = own.at(-1)?.state ?? 'DRAFTED';
  const isOver = state === 'ANSWERED' || state === 'REFUSED';
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
    next: row.mayEdit && isPresent ? nextStates(own.map((one) => one.state)) : [],
    given: given.filter(({ dossierId }) => dossierId === row.dossierId),
    by,
    mayChange: row.mayEdit && isPresent,
  };
};

const shownAll = async (context: RequestContext, rows: readonly RequestRow[], caseId: string) => {
  const { run } = context;
  const [events, given] = await Promise.all([
    eventsOf(run, caseId),
    givenWith(
      run,
      rows.map(({ dossierId }) => dossierId),
    ),
  ]);
  return rows.map((row) => shown(row, events, given, context));
};

const refused = (...problems: Problem[]) => ({ request: null, problems });

const answerOf = async (context: RequestContext, caseId: string, dossierId: string) => {
  const rows = await requestsOf(context.run, caseId, dossierId);
  const [request] = await shownAll(context, rows, caseId);
  return request ? { request, problems: [] } : refused(CHANGED_MEANWHILE);
};

type Touched = { request?: { id?: string; dossierId?: string } | null };
const idsOf = ({ request }: Touched): string[] =>
  [request?.id, request?.dossierId].flatMap((one) => one ?? []);

const checkNewId = (id: string): void => {
  if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
};

export const requestsResolvers: Resolvers = {
  Query: {
    countryRequests: guard(
      {
        action: 'dossier:read',
        audit: (rows, { caseId }) => [
          caseId,
          ...rows.flatMap(({ id, given = [] }) => [
            ...(id ? [id] : []),
            ...given.flatMap((one) => one.id ?? []),
          ]),
        ],
      },
      async (_parent, { caseId }, context) => {
        if (!(await caseById(context.run, caseId))) throw new Refusal('NOT_FOUND');
        return shownAll(context, await requestsOf(context.run, caseId), caseId);
      },
    ),
  },
  Mutation: {
    recordCountryRequest: guard(
      { action: 'dossier:write', audit: (answer, { id, dossierId }) => [id, dossierId, ...idsOf(answer)] },
      async (_parent, { id, dossierId, version, request }, context) => {
        checkNewId(id);
        const kept = await dossierById(context.run, dossierId);
        if (!kept?.mayEdit) throw new Refusal('NOT_FOUND');
        if (!goesToCountry(kept.kind)) return refused(NO_REQUEST);
        const codes = new Set((await allCountries(context.run)).map(({ code }) => code));
        const problems = requestProblems(request, codes);
        if (problems.length > 0) return refused(...problems);
        const { country, dueOn } = request;
        const reference = request.reference?.trim() || null;
        const own = { country, dueOn, reference, ground: request.ground.trim() };
        if (await recordRequest(context.run, { id, dossierId, version: version ?? null, ...own }))
          return answerOf(context, kept.caseId, dossierId);
        // The answer to the first sending may have been lost.
        const [now] = await requestsOf(context.run, kept.caseId, dossierId);
        if (now?.id === id && now.recordedById === context.viewer.userId)
          return answerOf(context, kept.caseId, dossierId);
        return refused(CHANGED_MEANWHILE);
      },
    ),
    recordCountryRequestEvent: guard(
      {
        action: 'dossier:write',
        audit: (answer, { id, caseId, version }) => [id, caseId, version, ...idsOf(answer)],
      },
      async (_parent, { id, caseId, version, state, on, note }, context) => {
        checkNewId(id);
        const { run, viewer } = context;
        const row = (await requestsOf(run, caseId)).find((one) => one.id === version);
        if (!row?.mayEdit) throw new Refusal('NOT_FOUND');
        const events = (await eventsOf(run, caseId)).filter(({ requestId }) => requestId === row.requestId);
        if (events.some((one) => one.id === id && one.recordedById === viewer.userId))
          return answerOf(context, caseId, row.dossierId);
        const event = { state, on, note: note?.trim() || null };
        const problems = eventProblems(event, { events, draftedOn: row.draftedOn });
        if (problems.length > 0) return refused(...problems);
        if (!(await recordEvent(run, { id, version, ...event }))) return refused(CHANGED_MEANWHILE);
        return answerOf(context, caseId, row.dossierId);
      },
    ),
    withdrawCountryRequestEvent: guard(
      { action: 'dossier:write', audit: (_done, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, { run }) => {
        const last = (await eventsOf(run, caseId)).find((one) => one.id === id);
        if (!last?.mayWithdraw || !(await withdrawEvent(run, id))) throw new Refusal('NOT_FOUND');
        return true;
      },
    ),
  },
};
