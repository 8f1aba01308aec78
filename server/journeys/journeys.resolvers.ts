import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayLookedAt } from '../calendar.ts';
import { caseById } from '../cases/cases.queries.ts';
import { allCountries } from '../countries/countries.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { JourneyInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { asKnownAt, momentBefore, versionsBefore } from '../network/moments.ts';
import { withdrawnAt } from '../offences/offences.queries.ts';
import { JOURNEY_GONE, journeyProblems } from './journey-problems.ts';
import {
  carryJourney,
  journeyInputOf,
  journeysOf,
  recordJourney,
  travellersOf,
  withdrawJourney,
  type JourneyRow,
} from './journeys.queries.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

/** People go by the name, or the pseudonym, that this reader may see. */
const named = async (ids: readonly string[], { loaders }: RequestContext) =>
  (await Promise.all(ids.map((id) => loaders.elements.load(id)))).flatMap((element) =>
    element ? [{ id: element.id, label: element.label }] : [],
  );

const shown = async (row: JourneyRow, context: RequestContext) => {
  const { departedFrom, arrivedIn, travellerIds, recordedById, earlierIds, mayEdit, ...own } = row;
  const isPresent = context.viewer.asOf === undefined;
  return {
    ...own,
    departedFrom: { code: departedFrom },
    arrivedIn: { code: arrivedIn },
    travellers: await named(travellerIds, context),
    earlier: earlierIds.length,
    mayCorrect: isPresent && mayEdit,
    mayWithdraw: isPresent && mayEdit && recordedById === context.viewer.userId,
  };
};

/** The case in which somebody writes; one that he does not edit is as one that is not there. */
const written = async ({ run }: RequestContext, caseId: string): Promise<void> => {
  if ((await writingIn(run, caseId)) === null) throw new Refusal('NOT_FOUND');
};

/** What stands in the case, and what is wrong with a journey. */
const judged = async (context: RequestContext, journey: JourneyInput, version: string | null) => {
  const { run, viewer } = context;
  const { caseId } = journey;
  if (!isUlid(caseId)) throw new Refusal('BAD_INPUT', { argument: 'journey' });
  await written(context, caseId);
  const [countries, travellers, standing] = await Promise.all([
    allCountries(run),
    travellersOf(run, caseId),
    journeysOf(run, caseId),
  ]);
  const before = standing.find((row) => row.id === version);
  const problems = journeyProblems(journey, {
    today: dayLookedAt(viewer),
    countries: new Set(countries.map(({ code }) => code)),
    // A correction keeps whom a register has put there, with a role in the case or without.
    travellers: new Set([...travellers, ...(before?.travellerIds ?? [])]),
  });
  return { before, standing, problems };
};

/** Sent twice, it is there; corrected by somebody else meanwhile, the writer gets that version; otherwise it is gone. */
const unwritten = async (context: RequestContext, caseId: string, id: string, version: string | null) => {
  const now = await journeysOf(context.run, caseId);
  if (now.some((row) => row.id === id && row.recordedById === context.viewer.userId)) return done(id);
  const newer = version ? now.find(({ earlierIds }) => earlierIds.includes(version)) : undefined;
  return newer ? { ...refused(), newer: await shown(newer, context) } : refused(JOURNEY_GONE);
};

export const journeysResolvers: Resolvers = {
  Query: {
    caseJourneys: guard(
      {
        action: 'case:read',
        audit: ({ journeys = [] }, { caseId }) => [caseId, ...journeys.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId }, context) => {
        const { run, viewer } = context;
        if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
        const [rows, travellers, writing] = await Promise.all([
          journeysOf(run, caseId),
          travellersOf(run, caseId),
          writingIn(run, caseId),
        ]);
        return {
          journeys: await Promise.all(rows.map((row) => shown(row, context))),
          travellers: await named(travellers, context),
          mayRecord: writing !== null && viewer.asOf === undefined,
        };
      },
    ),
    journeyVersions: guard(
      {
        action: 'case:read',
        audit: (versions, { caseId, id }) => [caseId, id, ...versions.flatMap((one) => one.id ?? [])],
      },
      async (_parent, { caseId, id }, context) => {
        const [current] = await journeysOf(context.run, caseId, id);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, (run, version) =>
          journeysOf(run, caseId, version),
        );
        return Promise.all(versions.map((row) => shown({ ...row, mayEdit: false }, context)));
      },
    ),
    checkJourney: guard(
      {
        action: 'element:write',
        audit: (_problems, { version, journey }) => [journey.caseId, ...(version ? [version] : [])],
      },
      async (_parent, { version, journey }, context) =>
        (await judged(context, journey, version ?? null)).problems,
    ),
  },
  Mutation: {
    recordJourney: guard(
      { action: 'element:write', audit: ({ id }, { journey }) => [journey.caseId, ...(id ? [id] : [])] },
      async (_parent, { id, version, journey }, context) => {
        const { run, viewer } = context;
        const { caseId } = journey;
        const { before, standing, problems } = await judged(context, journey, version ?? null);
        if (standing.some((row) => row.id === id && row.recordedById === viewer.userId)) return done(id);
        // A version that stands no more is told as such: what is wrong may be wrong of it alone.
        if (version && !before) return unwritten(context, caseId, id, version);
        if (problems.length > 0) return refused(...problems);
        if (!(await recordJourney(run, id, { version: version ?? null }, journey)))
          return unwritten(context, caseId, id, version ?? null);
        await carryJourney(run, before, id, journey);
        return done(id);
      },
    ),
    withdrawJourney: guard(
      { action: 'element:write', audit: ({ id }, { caseId }) => [caseId, ...(id ? [id] : [])] },
      async (_parent, { caseId, id }, context) => {
        await written(context, caseId);
        return (await withdrawJourney(context.run, caseId, id)) ? done(id) : refused(JOURNEY_GONE);
      },
    ),
    restoreJourney: guard(
      { action: 'element:write', audit: (_answer, { caseId, id, version }) => [caseId, id, version] },
      async (_parent, { caseId, id, version }, context) => {
        const { run } = context;
        await written(context, caseId);
        const at = await withdrawnAt(run, caseId, version);
        if (at === null) return unwritten(context, caseId, id, version);
        const then = asKnownAt(context, momentBefore(at));
        const [row] = await journeysOf(then, caseId, version);
        if (!row) throw new Refusal('NOT_FOUND');
        const journey = journeyInputOf(row, caseId);
        if (!(await recordJourney(then, id, { version, withdrawnAt: at }, journey)))
          return unwritten(context, caseId, id, version);
        await carryJourney(run, row, id, journey);
        return done(id);
      },
    ),
  },
};
