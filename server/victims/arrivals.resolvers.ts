import { guard } from '../access/guard.ts';
import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import { dayInBaku } from '../calendar.ts';
import { allCountries } from '../countries/countries.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { importId } from '../imports/import-id.ts';
import ways from './arrival-ways.json' with { type: 'json' };
import {
  arrivalProblems,
  childProblems,
  NO_CENTRE,
  NOT_AGREED,
  registrationProblems,
} from './arrival-problems.ts';
import { addChild, correctArrival, registerVictim, takeIntoCase, takers } from './arrivals.queries.ts';
import { newChildRow, newVictimRow, pseudonymOfVictim, victimIdOf } from './new-victim.ts';
import { arrivalRow, shownVictim } from './shown-victim.ts';
import { helpProviders, victimsByIds, type VictimRow } from './victim-list.queries.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const sealedScopeOf = (scope: string): string => `${scope}:identity`;

/** Null when nobody sent her: she, or her family, came by themselves. */
const referralIdOf = (id: string, cameBy: string): string | null =>
  ways.some(({ code, isReferral }) => code === cameBy && isReferral) ? importId(id, 'referral') : null;

const seen = async ({ run }: RequestContext, id: string): Promise<VictimRow> => {
  const [victim] = await victimsByIds(run, [id]);
  if (!victim) throw new Refusal('NOT_FOUND');
  return victim;
};

/** Throws NOT_FOUND unless the reader's centre has registered her. */
const registered = async (context: RequestContext, id: string) => {
  const victim = await seen(context, id);
  const row = arrivalRow(victim);
  if (!row?.arrival.mayChange) throw new Refusal('NOT_FOUND');
  return { victim, row };
};

export const arrivalsResolvers: Resolvers = {
  VictimArrival: {
    takers: guard({ action: 'victim:read', audit: false }, ({ agrees, isTaken }, _args, { run, viewer }) =>
      viewer.asOf === undefined &&
      viewer.role !== null &&
      mayDo(viewer.role, 'victim:take-in') &&
      agrees &&
      !isTaken
        ? takers(run)
        : [],
    ),
  },
  Mutation: {
    registerVictim: guard(
      { action: 'victim:register', audit: ({ victimId }) => (victimId ? [victimId] : []) },
      async (_parent, { id, arrival, person, children }, context) => {
        const { run, imports } = context;
        const { vault } = imports;
        const [centre, countries] = await Promise.all([helpProviders(run), allCountries(run)]);
        const body = centre.find(({ isOwn }) => isOwn);
        if (!body) return { victimId: null, problems: [NO_CENTRE] };
        const problems = registrationProblems(
          { arrival, person, children },
          { today: dayInBaku(new Date()), countries: new Set(countries.map(({ code }) => code)) },
        );
        if (problems.length > 0) return { victimId: null, problems };
        const victimId = victimIdOf(id);
        const scope = `support:${victimId}:${body.code}`;
        const herself = newVictimRow(id, vault, person);
        const isNew = await registerVictim(run, {
          id,
          personId: victimId,
          scope,
          sealedScope: sealedScopeOf(scope),
          people: [
            herself,
            ...children.map((child, place) => newChildRow(id, vault, { child, on: arrival.on, place })),
          ],
          on: arrival.on,
          cameBy: arrival.cameBy,
          ground: arrival.ground.trim(),
          isAgreed: arrival.agrees,
          isSealed: Boolean(person.name?.trim()),
          by: body.kind === 'NGO' ? 'NGO' : 'NON_POLICE_GOVERNMENT',
          referralId: referralIdOf(id, arrival.cameBy),
          pseudonym: pseudonymOfVictim(id, vault),
        });
        // Sent again, it is hers that stands; an id that something else has leads nowhere.
        if (!isNew) await registered(context, victimId);
        return { victimId, problems: [] };
      },
    ),
    correctVictimArrival: guard(
      { action: 'victim:register', audit: ({ id }, { victimId }) => [victimId, ...(id ? [id] : [])] },
      async (_parent, { id, victimId, version, arrival }, context) => {
        const { victim, row } = await registered(context, victimId);
        if (row.id === id) return done(id);
        if (row.id !== version) return { ...refused(), newer: shownVictim(victim, context) };
        const problems = arrivalProblems(arrival, {
          today: dayInBaku(new Date()),
          bornFrom: victim.birthFrom,
        });
        if (problems.length > 0) return refused(...problems);
        const isDone = await correctArrival(context.run, {
          id,
          victimId,
          version,
          on: arrival.on,
          cameBy: arrival.cameBy,
          ground: arrival.ground.trim(),
          isAgreed: arrival.agrees,
          referralId: referralIdOf(id, arrival.cameBy),
          pseudonym: victim.pseudonym ?? '–',
        });
        if (isDone) return done(id);
        const now = await registered(context, victimId);
        return now.row.id === id ? done(id) : { ...refused(), newer: shownVictim(now.victim, context) };
      },
    ),
    addVictimChild: guard(
      { action: 'victim:register', audit: ({ id }, { victimId }) => [victimId, ...(id ? [id] : [])] },
      async (_parent, { id, victimId, child }, context) => {
        const { row } = await registered(context, victimId);
        const problems = childProblems(child);
        if (problems.length > 0) return refused(...problems);
        const { vault } = context.imports;
        const { scope } = row.arrival;
        const people = [newChildRow(id, vault, { child, on: row.on, place: 0 })];
        await addChild(context.run, { id, victimId, scope, sealedScope: sealedScopeOf(scope), people });
        return done(id);
      },
    ),
    takeVictimIntoCase: guard(
      { action: 'victim:take-in', audit: (_answer, { victimId, caseId }) => [victimId, caseId] },
      async (_parent, { id, victimId, caseId }, context) => {
        const victim = await seen(context, victimId);
        if (!arrivalRow(victim)) throw new Refusal('NOT_FOUND');
        if (!(await takers(context.run)).some((file) => file.id === caseId)) throw new Refusal('NOT_FOUND');
        const isDone = await takeIntoCase(context.run, {
          id,
          victimId,
          caseId,
          tieId: importId(id, 'describes'),
          roleId: importId(id, 'role'),
        });
        if (isDone) return done(id);
        const now = await seen(context, victimId);
        return now.cases.some((file) => file.id === caseId) ? done(id) : refused(NOT_AGREED);
      },
    ),
  },
};
