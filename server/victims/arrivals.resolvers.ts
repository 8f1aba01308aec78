import { guard } from '../access/guard.ts';
import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import { dayInBaku } from '../calendar.ts';
import { allCountries } from '../countries/countries.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { NewVictimInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import { versionsBefore } from '../network/moments.ts';
import { importId } from '../imports/import-id.ts';
import ways from './arrival-ways.json' with { type: 'json' };
import {
  ARRIVAL_GONE,
  childProblems,
  correctionProblems,
  HELPED,
  NO_CENTRE,
  NOT_AGREED,
  registrationProblems,
  TAKEN_IN,
} from './arrival-problems.ts';
import {
  addChild,
  correctArrival,
  registerVictim,
  restoreArrival,
  sealArrival,
  sealedArrival,
  takeIntoCase,
  takers,
  withdrawArrival,
  writesIn,
} from './arrivals.queries.ts';
import {
  correctedIdentity,
  correctedPerson,
  newChildRow,
  newVictimRow,
  pseudonymOfVictim,
  victimIdOf,
} from './new-victim.ts';
import { arrivalRow, isHelped, shownArrival, shownVictim } from './shown-victim.ts';
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

/** Her identity is sealed anew where a correction says who she is; sent again, what was broken off is done. */
const sealed = async (
  { id, victim, row }: { id: string; victim: VictimRow; row: NonNullable<ReturnType<typeof arrivalRow>> },
  person: NewVictimInput | null,
  { run, imports }: RequestContext,
) => {
  const of = { victimId: victim.id, scope: row.arrival.scope };
  const identity = person && correctedIdentity(id, imports.vault, person, await sealedArrival(run, of));
  if (identity) await sealArrival(run, { id, ...of }, identity);
  return done(id);
};

export const arrivalsResolvers: Resolvers = {
  Query: {
    victimArrivalVersions: guard(
      { action: 'victim:read', audit: (_versions, { victimId, id }) => [victimId, id] },
      async (_parent, { victimId, id }, context) => {
        const victim = await seen(context, victimId);
        const current = victim.statuses.find((one) => one.id === id && one.arrival !== null);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, async (run, version) =>
          (await victimsByIds(run, [victimId])).flatMap(({ statuses }) =>
            statuses.filter((one) => one.id === version),
          ),
        );
        return versions.flatMap((one) => {
          const arrival = shownArrival({ ...victim, statuses: [one] }, context);
          return arrival ? { ...arrival, mayChange: false, mayWithdraw: false } : [];
        });
      },
    ),
  },
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
      async (_parent, { id, victimId, version, arrival, person = null }, context) => {
        const { victim, row } = await registered(context, victimId);
        if (row.id === id) return sealed({ id, victim, row }, person, context);
        if (row.id !== version) return { ...refused(), newer: shownVictim(victim, context) };
        const problems = correctionProblems(
          { arrival, person },
          {
            today: dayInBaku(new Date()),
            bornFrom: victim.birthFrom,
            countries: new Set((await allCountries(context.run)).map(({ code }) => code)),
          },
        );
        if (problems.length > 0) return refused(...problems);
        const isDone = await correctArrival(context.run, {
          ...correctedPerson(id, person),
          isSealed: Boolean(person?.name?.trim()),
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
        const now = await registered(context, victimId);
        return isDone || now.row.id === id
          ? sealed({ id, ...now }, person, context)
          : { ...refused(), newer: shownVictim(now.victim, context) };
      },
    ),
    withdrawVictimArrival: guard(
      { action: 'victim:register', audit: (_answer, { id, victimId }) => [victimId, id] },
      async (_parent, { id, victimId }, context) => {
        const { victim, row } = await registered(context, victimId);
        const { scope, isTaken, firstById } = row.arrival;
        if (row.id !== id || firstById !== context.viewer.userId) return refused(ARRIVAL_GONE);
        if (isTaken) return refused(TAKEN_IN);
        if (isHelped(victim, row)) return refused(HELPED);
        return (await withdrawArrival(context.run, { id, victimId, scope }))
          ? done(id)
          : refused(ARRIVAL_GONE);
      },
    ),
    restoreVictimArrival: guard(
      { action: 'victim:register', audit: ({ id }, { victimId }) => [victimId, ...(id ? [id] : [])] },
      async (_parent, { id, victimId, version }, context) => {
        const { run } = context;
        const body = (await helpProviders(run)).find(({ isOwn }) => isOwn);
        const scope = `support:${victimId}:${body?.code ?? ''}`;
        if (!(await writesIn(run, scope))) throw new Refusal('NOT_FOUND');
        const isDone = await restoreArrival(run, { id, victimId, scope, version }, (old) =>
          importId(id, old),
        );
        if (isDone) return done(id);
        const [victim] = await victimsByIds(run, [victimId]);
        return victim && arrivalRow(victim)?.id === id ? done(id) : refused(ARRIVAL_GONE);
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
