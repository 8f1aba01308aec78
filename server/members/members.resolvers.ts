import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import { caseLinksOf, openingOf } from '../case-links/case-links.queries.ts';
import { caseById } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { ViewerRun } from '../db/run.ts';
import type { CaseOpening, Problem, Resolvers } from '../graphql/types.generated.ts';
import {
  colleaguesOf,
  endMembership,
  giveMembership,
  leadingOf,
  membershipsOf,
  type ColleagueRow,
  type Leading,
  type MembershipRow,
} from './members.queries.ts';
import { membershipProblems, NOBODY_LEADS, NO_MEMBER, NOT_OF_THE_UNIT } from './membership-problems.ts';

const shownColleague = ({ id, nameAz, nameEn, role }: ColleagueRow) => ({
  id,
  name: { az: nameAz, en: nameEn },
  role,
});

const shownMembership = (row: MembershipRow) => ({
  ...shownColleague(row),
  level: row.level,
  until: row.until,
  seesIdentities: row.identity,
  seesSources: row.source,
  givenAt: row.grantedAt,
  givenBy: row.byAz === null ? null : { az: row.byAz, en: row.byEn ?? row.byAz },
});

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const leading = async ({ run }: RequestContext, caseId: string): Promise<Leading> => {
  const own = await leadingOf(run, caseId);
  if (!own) throw new Refusal('NOT_FOUND');
  return own;
};

/** Why nothing was done: another membership stands, or the reader himself may not leave the case. */
const hindered = async (
  { run, viewer }: RequestContext,
  { caseId, userId, seenAt }: { caseId: string; userId: string; seenAt: string | null },
  otherwise: Problem,
) => {
  const stands = (await membershipsOf(run, caseId)).find(({ id }) => id === userId);
  if (stands && (stands.grantedAt ?? '') !== seenAt) return { ...refused(), newer: shownMembership(stands) };
  if (!stands && seenAt !== null) return refused(NO_MEMBER);
  return refused(userId === viewer.userId ? NOBODY_LEADS : otherwise);
};

/** What each of the cases opens in which the members of this one read. */
const sharedWith = async (run: ViewerRun, caseId: string): Promise<CaseOpening[]> => {
  const links = (await caseLinksOf(run, caseId)).filter(({ intoId }) => intoId === caseId);
  return Promise.all(links.map(({ fromId }) => openingOf(run, fromId)));
};

const totalOf = (all: readonly CaseOpening[]): CaseOpening => ({
  facts: all.reduce((sum, { facts }) => sum + facts, 0),
  people: all.reduce((sum, { people }) => sum + people, 0),
});

const audited = ({ id }: { id?: string | null }, caseId: string): string[] => [caseId, ...(id ? [id] : [])];

export const membersResolvers: Resolvers = {
  Query: {
    caseMembers: guard(
      {
        action: 'case:read',
        audit: ({ members = [] }, { caseId }) => [caseId, ...members.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId }, { run, viewer }) => {
        if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
        const [members, own, colleagues] = await Promise.all([
          membershipsOf(run, caseId),
          leadingOf(run, caseId),
          colleaguesOf(run, caseId),
        ]);
        const mayGive = own !== null && viewer.asOf === undefined;
        const shared = mayGive ? await sharedWith(run, caseId) : [];
        return {
          members: members.map((row) => shownMembership(row)),
          colleagues: mayGive ? colleagues.map((row) => shownColleague(row)) : [],
          opens: shared.length === 0 ? null : totalOf(shared),
          mayGive,
          mayGiveIdentities: mayGive && own.identity,
          mayGiveSources: mayGive && own.source,
        };
      },
    ),
  },
  Mutation: {
    giveMembership: guard(
      { action: 'membership:give', audit: (answer, { membership }) => audited(answer, membership.caseId) },
      async (_parent, { membership }, context) => {
        const { caseId, userId, level } = membership;
        if (!isUlid(caseId) || !isUlid(userId)) throw new Refusal('BAD_INPUT', { argument: 'membership' });
        const own = await leading(context, caseId);
        const problems = membershipProblems(membership, own, dayInBaku(new Date()));
        if (problems.length > 0) return refused(...problems);
        const seenAt = membership.seenAt ?? null;
        const isDone = await giveMembership(context.run, {
          caseId,
          userId,
          level,
          until: membership.until ?? null,
          isShownIdentities: membership.seesIdentities,
          isShownSources: membership.seesSources,
          seenAt,
        });
        return isDone ? done(userId) : hindered(context, { caseId, userId, seenAt }, NOT_OF_THE_UNIT);
      },
    ),
    endMembership: guard(
      { action: 'membership:give', audit: (answer, { caseId }) => audited(answer, caseId) },
      async (_parent, { caseId, userId, seenAt }, context) => {
        if (!isUlid(caseId) || !isUlid(userId)) throw new Refusal('BAD_INPUT', { argument: 'userId' });
        await leading(context, caseId);
        const isDone = await endMembership(context.run, { caseId, userId, seenAt });
        return isDone ? done(userId) : hindered(context, { caseId, userId, seenAt }, NO_MEMBER);
      },
    ),
  },
};
