import { guard } from '../access/guard.ts';
import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import { caseById } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers, RoleInput } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { asKnownAt, momentBefore, versionsBefore } from '../network/moments.ts';
import {
  isGiven,
  NO_PERSON,
  ROLE_GONE,
  ROLE_OF_OTHERS,
  ROLE_TYPES,
  roleProblems,
  rolesFor,
  type GivenRole,
} from './role-problems.ts';
import {
  peopleForRoles,
  recordRole,
  restoreRole,
  rolesOf,
  withdrawnRole,
  withdrawRole,
  type RoleRow,
} from './roles.queries.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const GIVEN = Object.keys(ROLE_TYPES).filter((role): role is GivenRole => Object.hasOwn(ROLE_TYPES, role));
const roleOf = ({ type }: Pick<RoleRow, 'type'>): GivenRole =>
  GIVEN.find((role) => ROLE_TYPES[role] === type) ?? 'WITNESS';

const shown = (row: RoleRow, { viewer }: Pick<RequestContext, 'viewer'>) => {
  const { personId, type, recordedById, earlierIds, resumedFrom: _since, mayEdit, ...own } = row;
  const isPresent = viewer.asOf === undefined;
  return {
    ...own,
    person: { id: personId },
    role: roleOf({ type }),
    earlier: earlierIds.length,
    mayCorrect: isPresent && mayEdit,
    mayWithdraw: isPresent && mayEdit && recordedById === viewer.userId,
  };
};

/** The case in which somebody writes; one that he does not edit is as one that is not there. */
const written = async ({ run }: RequestContext, caseId: string): Promise<void> => {
  if ((await writingIn(run, caseId)) === null) throw new Refusal('NOT_FOUND');
};

const isProtected = async ({ loaders }: RequestContext, id: string): Promise<boolean> =>
  (await loaders.elements.load(id))?.isProtected === true;

/** Sent twice, it is there; corrected by somebody else meanwhile, the writer gets that version; otherwise it is gone. */
const unwritten = async (context: RequestContext, caseId: string, id: string, version: string | null) => {
  const standing = await rolesOf(context.run, caseId);
  if (standing.some((row) => row.id === id && row.recordedById === context.viewer.userId)) return done(id);
  const newer =
    version === null ? undefined : standing.find(({ earlierIds }) => earlierIds.includes(version));
  return newer ? { ...refused(), newer: shown(newer, context) } : refused(ROLE_GONE);
};

/** A role as its form would send it. */
const inputOf = (row: RoleRow, caseId: string): RoleInput => ({
  caseId,
  personId: row.personId,
  role: roleOf(row),
  from: row.from,
  to: row.to,
  ground: row.ground,
  certainty: row.certainty,
  reliability: row.reliability ?? '',
  credibility: row.credibility ?? 0,
  handling: row.handling,
  sourceText: row.sourceText ?? '',
});

const judged = async (
  context: RequestContext,
  role: RoleInput,
  standing: readonly RoleRow[],
  before: RoleRow | null,
): Promise<Problem[]> => {
  const { caseId, personId } = role;
  const isThere = before
    ? before.personId === personId
    : (await peopleForRoles(context.run, caseId)).includes(personId);
  if (!isThere) return [NO_PERSON];
  return roleProblems(role, {
    today: dayInBaku(new Date()),
    isProtected: await isProtected(context, personId),
    before: before && roleOf(before),
    others: standing
      .filter((row) => row.personId === personId && row.id !== before?.id)
      .map((row) => ({ role: roleOf(row), from: row.from, to: row.to })),
  });
};

export const rolesResolvers: Resolvers = {
  Query: {
    caseRoles: guard(
      {
        action: 'case:read',
        audit: ({ roles = [], people = [] }, { caseId }) => [
          caseId,
          ...roles.flatMap(({ id, person }) => [id, person?.id].flatMap((one) => one ?? [])),
          ...people.flatMap(({ person }) => person?.id ?? []),
        ],
      },
      async (_parent, { caseId }, context) => {
        const { run, viewer } = context;
        if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
        const [rows, writing] = await Promise.all([rolesOf(run, caseId), writingIn(run, caseId)]);
        const mayRecord =
          writing !== null &&
          viewer.asOf === undefined &&
          viewer.role !== null &&
          mayDo(viewer.role, 'element:write');
        const people = mayRecord ? await peopleForRoles(run, caseId) : [];
        return {
          roles: rows.map((row) => shown(row, context)),
          people: await Promise.all(
            people.map(async (id) => ({
              person: { id },
              roles: rolesFor({ isProtected: await isProtected(context, id) }),
            })),
          ),
          mayRecord,
        };
      },
    ),
    roleVersions: guard(
      {
        action: 'case:read',
        audit: (versions, { caseId, id }) => [caseId, id, ...versions.flatMap((version) => version.id ?? [])],
      },
      async (_parent, { caseId, id }, context) => {
        const [current] = await rolesOf(context.run, caseId, id);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, (run, version) =>
          rolesOf(run, caseId, version),
        );
        return versions.map((row) => ({ ...shown(row, context), mayCorrect: false, mayWithdraw: false }));
      },
    ),
    checkRole: guard(
      {
        action: 'element:write',
        audit: (_problems, { version, role }) => [role.caseId, role.personId, ...(version ? [version] : [])],
      },
      async (_parent, { version, role }, context) => {
        const { caseId, personId } = role;
        if (![caseId, personId].every((one) => isUlid(one)))
          throw new Refusal('BAD_INPUT', { argument: 'role' });
        await written(context, caseId);
        const standing = await rolesOf(context.run, caseId);
        return judged(context, role, standing, standing.find((row) => row.id === version) ?? null);
      },
    ),
  },
  Mutation: {
    recordRole: guard(
      {
        action: 'element:write',
        audit: ({ id }, { version, role }) => [
          role.caseId,
          role.personId,
          ...[id, version].flatMap((one) => one ?? []),
        ],
      },
      async (_parent, { id, version: asked, role }, context) => {
        const { run } = context;
        const { caseId, personId } = role;
        const version = asked ?? null;
        if (![id, caseId, personId].every((one) => isUlid(one)))
          throw new Refusal('BAD_INPUT', { argument: 'role' });
        await written(context, caseId);
        const standing = await rolesOf(run, caseId);
        const before = standing.find((row) => row.id === version) ?? null;
        if (standing.some((row) => row.id === id) || (version !== null && !before))
          return unwritten(context, caseId, id, version);
        if (before && !before.mayEdit) throw new Refusal('NOT_FOUND');
        const problems = await judged(context, role, standing, before);
        if (problems.length > 0 || !isGiven(role.role)) return refused(...problems);
        if (await recordRole(run, { id, before }, role, role.role)) return done(id);
        const later = await judged(context, role, await rolesOf(run, caseId), before);
        return later.length > 0 && version === null
          ? refused(...later)
          : unwritten(context, caseId, id, version);
      },
    ),
    withdrawRole: guard(
      { action: 'element:write', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, context) => {
        await written(context, caseId);
        if ((await rolesOf(context.run, caseId, id)).length === 0) throw new Refusal('NOT_FOUND');
        return (await withdrawRole(context.run, caseId, id)) ? done(id) : refused(ROLE_OF_OTHERS);
      },
    ),
    restoreRole: guard(
      { action: 'element:write', audit: (_answer, { caseId, id, version }) => [caseId, id, version] },
      async (_parent, { caseId, id, version }, context) => {
        await written(context, caseId);
        const gone = await withdrawnRole(context.run, caseId, version);
        if (!gone) return unwritten(context, caseId, id, version);
        const then = asKnownAt(context, momentBefore(gone.at));
        const [row] = await rolesOf(then, caseId, version);
        if (!row?.mayEdit) throw new Refusal('NOT_FOUND');
        const problems = await judged(context, inputOf(row, caseId), await rolesOf(context.run, caseId), row);
        if (problems.length > 0) return refused(...problems);
        const restored = { id, caseId, version, personId: row.personId };
        return (await restoreRole({ run: context.run, before: then }, restored, gone))
          ? done(id)
          : unwritten(context, caseId, id, version);
      },
    ),
  },
};
