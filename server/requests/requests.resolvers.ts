import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { caseById } from '../cases/cases.queries.ts';
import { allCountries } from '../countries/countries.queries.ts';
import { dossierById } from '../dossiers/dossiers.queries.ts';
import { goesToCountry } from '../dossiers/templates.ts';
import type { RequestContext } from '../graphql/context.ts';
import type {
  CountryRequestEventInput,
  CountryRequestInput,
  Problem,
  Resolvers,
} from '../graphql/types.generated.ts';
import { asKnownAt, momentBefore, versionsBefore } from '../network/moments.ts';
import { withdrawnAt } from '../offences/offences.queries.ts';
import {
  CHANGED_MEANWHILE,
  eventProblems,
  NO_REQUEST,
  REQUEST_RESTS,
  requestProblems,
} from './request-problems.ts';
import {
  eventsOf,
  recordEvent,
  recordRequest,
  requestsOf,
  withdrawEvent,
  withdrawRequest,
} from './requests.queries.ts';
import { shownRequest, shownRequests } from './shown-request.ts';

const refused = (...problems: Problem[]) => ({ id: null, request: null, problems, newer: null });

/** What stands now: as the answer of a change that was done, or of another's that came before it, between which and his own the writer chooses. */
const standing = async (context: RequestContext, caseId: string, dossierId: string) => {
  const [row] = await requestsOf(context.run, caseId, dossierId);
  const [request] = row ? await shownRequests(context, [row], caseId) : [];
  return row && request ? { row, request } : null;
};

const done = async (context: RequestContext, caseId: string, dossierId: string) => {
  const now = await standing(context, caseId, dossierId);
  return now
    ? { id: now.request.id, request: now.request, problems: [], newer: null }
    : refused(CHANGED_MEANWHILE);
};

/** Sent twice, it is there; recorded by somebody else meanwhile, the writer gets that; otherwise it is gone. */
const unwritten = async (context: RequestContext, id: string, caseId: string, dossierId: string) => {
  const now = await standing(context, caseId, dossierId);
  if (now?.row.id === id && now.row.recordedById === context.viewer.userId)
    return done(context, caseId, dossierId);
  return now ? { ...refused(), newer: now.request } : refused(CHANGED_MEANWHILE);
};

type Touched = { request?: { id?: string; dossierId?: string } | null };
const idsOf = ({ request }: Touched): string[] =>
  [request?.id, request?.dossierId].flatMap((one) => one ?? []);

const checkNewId = (id: string): void => {
  if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
};

const judged = async ({ run }: RequestContext, request: CountryRequestInput): Promise<Problem[]> =>
  requestProblems(request, new Set((await allCountries(run)).map(({ code }) => code)));

/** The request to which something has happened, and what is wrong with that. One that the reader does not edit is as one that is not there. */
const happening = async ({ run }: RequestContext, event: CountryRequestEventInput) => {
  const { caseId, version } = event;
  if (![caseId, version].every((one) => isUlid(one))) throw new Refusal('BAD_INPUT', { argument: 'event' });
  const rows = await requestsOf(run, caseId);
  const row = rows.find((one) => one.id === version);
  // Who has another version before him is told which one stands.
  const now = row ?? rows.find(({ earlierIds }) => earlierIds.includes(version));
  if (!now?.mayEdit) throw new Refusal('NOT_FOUND');
  const events = (await eventsOf(run, caseId)).filter(({ requestId }) => requestId === now.requestId);
  const { state, on, note } = event;
  const own = { state, on, note: note?.trim() || null };
  return { now, isCurrent: row !== undefined, events, own };
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
        return shownRequests(context, await requestsOf(context.run, caseId), caseId);
      },
    ),
    countryRequestVersions: guard(
      {
        action: 'dossier:read',
        audit: (versions, { caseId, id }) => [caseId, id, ...versions.flatMap((one) => one.id ?? [])],
      },
      async (_parent, { caseId, id }, context) => {
        const current = (await requestsOf(context.run, caseId)).find((one) => one.id === id);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, async (run, version) =>
          (await requestsOf(run, caseId, current.dossierId)).filter((one) => one.id === version),
        );
        return versions.map((row) => shownRequest({ ...row, mayEdit: false }, [], [], context));
      },
    ),
    checkCountryRequest: guard(
      // The list of countries is all that it is held against.
      { action: 'dossier:write', audit: false },
      (_parent, { request }, context) => judged(context, request),
    ),
    checkCountryRequestEvent: guard(
      { action: 'dossier:write', audit: (_problems, { event }) => [event.caseId, event.version] },
      async (_parent, { event }, context) => {
        const { now, events, own } = await happening(context, event);
        return eventProblems(own, { events, draftedOn: now.draftedOn });
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
        const problems = await judged(context, request);
        if (problems.length > 0) return refused(...problems);
        const { country, dueOn } = request;
        const reference = request.reference?.trim() || null;
        const own = { country, dueOn, reference, ground: request.ground.trim(), withdrawnAt: null };
        if (await recordRequest(context.run, { id, dossierId, version: version ?? null, ...own }))
          return done(context, kept.caseId, dossierId);
        return unwritten(context, id, kept.caseId, dossierId);
      },
    ),
    withdrawCountryRequest: guard(
      { action: 'dossier:write', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, { run }) => {
        const row = (await requestsOf(run, caseId)).find((one) => one.id === id);
        if (!row?.mayEdit) throw new Refusal('NOT_FOUND');
        return (await withdrawRequest(run, id)) ? { ...refused(), id } : refused(REQUEST_RESTS);
      },
    ),
    restoreCountryRequest: guard(
      {
        action: 'dossier:write',
        audit: (answer, { caseId, id, version }) => [caseId, id, version, ...idsOf(answer)],
      },
      async (_parent, { caseId, id, version }, context) => {
        checkNewId(id);
        const { run } = context;
        const at = await withdrawnAt(run, caseId, version);
        if (at === null) {
          const again = (await requestsOf(run, caseId)).find((one) => one.earlierIds.includes(version));
          if (!again?.mayEdit) throw new Refusal('NOT_FOUND');
          return unwritten(context, id, caseId, again.dossierId);
        }
        const then = asKnownAt(context, momentBefore(at));
        const row = (await requestsOf(then, caseId)).find((one) => one.id === version);
        if (!row) throw new Refusal('NOT_FOUND');
        const { dossierId, country, ground, reference, dueOn } = row;
        const own = { dossierId, country, ground, reference, dueOn };
        return (await recordRequest(then, { id, version, withdrawnAt: at, ...own }))
          ? done(context, caseId, dossierId)
          : unwritten(context, id, caseId, dossierId);
      },
    ),
    recordCountryRequestEvent: guard(
      {
        action: 'dossier:write',
        audit: (answer, { id, event }) => [id, event.caseId, event.version, ...idsOf(answer)],
      },
      async (_parent, { id, seen, event }, context) => {
        checkNewId(id);
        const { caseId, version } = event;
        const { now, isCurrent, events, own } = await happening(context, event);
        if (events.some((one) => one.id === id && one.recordedById === context.viewer.userId))
          return done(context, caseId, now.dossierId);
        if (!isCurrent || (events.at(-1)?.id ?? null) !== (seen ?? null))
          return unwritten(context, id, caseId, now.dossierId);
        const problems = eventProblems(own, { events, draftedOn: now.draftedOn });
        if (problems.length > 0) return refused(...problems);
        return (await recordEvent(context.run, { id, version, seen: seen ?? null, ...own }))
          ? done(context, caseId, now.dossierId)
          : unwritten(context, id, caseId, now.dossierId);
      },
    ),
    withdrawCountryRequestEvent: guard(
      { action: 'dossier:write', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, context) => {
        const { run } = context;
        const last = (await eventsOf(run, caseId)).find((one) => one.id === id);
        if (!last?.mayWithdraw) throw new Refusal('NOT_FOUND');
        return (await withdrawEvent(run, id)) ? { ...refused(), id } : refused(CHANGED_MEANWHILE);
      },
    ),
  },
};
