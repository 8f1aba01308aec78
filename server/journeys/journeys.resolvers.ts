import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayLookedAt } from '../calendar.ts';
import { caseById } from '../cases/cases.queries.ts';
import { allCountries } from '../countries/countries.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { JOURNEY_GONE, journeyProblems } from './journey-problems.ts';
import {
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
  },
  Mutation: {
    recordJourney: guard(
      { action: 'element:write', audit: ({ id }, { journey }) => [journey.caseId, ...(id ? [id] : [])] },
      async (_parent, { id, version, journey }, context) => {
        const { run, viewer } = context;
        const { caseId } = journey;
        if (!isUlid(caseId)) throw new Refusal('BAD_INPUT', { argument: 'journey' });
        await written(context, caseId);
        const [countries, travellers, standing] = await Promise.all([
          allCountries(run),
          travellersOf(run, caseId),
          journeysOf(run, caseId),
        ]);
        if (standing.some((row) => row.id === id && row.recordedById === viewer.userId)) return done(id);
        const before = standing.find((row) => row.id === version);
        const problems = journeyProblems(journey, {
          today: dayLookedAt(viewer),
          countries: new Set(countries.map(({ code }) => code)),
          // A correction keeps whom a register has put there, with a role in the case or without.
          travellers: new Set([...travellers, ...(before?.travellerIds ?? [])]),
        });
        if (problems.length > 0) return refused(...problems);
        if (await recordJourney(run, id, { version: version ?? null, before }, journey)) return done(id);
        const now = await journeysOf(run, caseId);
        const newer = version ? now.find(({ earlierIds }) => earlierIds.includes(version)) : undefined;
        return newer ? { ...refused(), newer: await shown(newer, context) } : refused(JOURNEY_GONE);
      },
    ),
    withdrawJourney: guard(
      { action: 'element:write', audit: ({ id }, { caseId }) => [caseId, ...(id ? [id] : [])] },
      async (_parent, { caseId, id }, context) => {
        await written(context, caseId);
        return (await withdrawJourney(context.run, caseId, id)) ? done(id) : refused(JOURNEY_GONE);
      },
    ),
  },
};
