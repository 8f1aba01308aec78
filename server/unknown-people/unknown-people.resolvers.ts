import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { caseById } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { asKnownAt, momentBefore } from '../network/moments.ts';
import { withdrawnAt } from '../offences/offences.queries.ts';
import { EPISODE_CHANGED, PEOPLE_GONE, unknownPeopleProblems } from './unknown-people-problems.ts';
import {
  episodesOf,
  recordUnknownPeople,
  restoreUnknownPeople,
  unknownPeopleOf,
  withdrawUnknownPeople,
  type EpisodeRow,
  type UnknownPeopleRow,
} from './unknown-people.queries.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const episodeShown = ({ victimId, ...episode }: EpisodeRow) => ({
  ...episode,
  victim: victimId === null ? null : { id: victimId },
});

const shown = (row: UnknownPeopleRow, episodes: readonly EpisodeRow[], { viewer }: RequestContext) => {
  const { recordedById, earlierIds, episodeId, mayEdit, ...own } = row;
  const episode = episodes.find(({ id }) => id === episodeId);
  const isPresent = viewer.asOf === undefined;
  return {
    ...own,
    episode: episode ? episodeShown(episode) : null,
    earlier: earlierIds.length,
    mayCorrect: isPresent && mayEdit,
    mayWithdraw: isPresent && mayEdit && recordedById === viewer.userId,
  };
};

/** A case that the reader does not edit is as one that is not there. */
const checkWriting = async ({ run }: RequestContext, caseId: string): Promise<void> => {
  if ((await writingIn(run, caseId)) === null) throw new Refusal('NOT_FOUND');
};

export const unknownPeopleResolvers: Resolvers = {
  Query: {
    unknownPeople: guard(
      {
        action: 'evidence:read',
        audit: ({ groups = [], episodes = [] }, { caseId }) => [
          caseId,
          ...groups.flatMap(({ id }) => id ?? []),
          ...episodes.flatMap(({ id }) => id ?? []),
        ],
      },
      async (_parent, { caseId }, context) => {
        const { run, viewer } = context;
        if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
        const [rows, episodes, writing] = await Promise.all([
          unknownPeopleOf(run, caseId),
          episodesOf(run, caseId),
          writingIn(run, caseId),
        ]);
        return {
          groups: rows.map((row) => shown(row, episodes, context)),
          episodes: episodes.map((episode) => episodeShown(episode)),
          mayRecord: writing !== null && viewer.asOf === undefined,
        };
      },
    ),
  },
  Mutation: {
    recordUnknownPeople: guard(
      { action: 'evidence:write', audit: ({ id }, { people }) => [people.caseId, ...(id ? [id] : [])] },
      async (_parent, { id, version, people }, context) => {
        const { run, viewer } = context;
        const { caseId, episodeId } = people;
        if (!isUlid(caseId) || (episodeId != null && !isUlid(episodeId)))
          throw new Refusal('BAD_INPUT', { argument: 'people' });
        await checkWriting(context, caseId);
        const [episodes, standing] = await Promise.all([
          episodesOf(run, caseId),
          unknownPeopleOf(run, caseId),
        ]);
        if (standing.some((row) => row.id === id && row.recordedById === viewer.userId)) return done(id);
        const problems = unknownPeopleProblems(people, new Set(episodes.map((one) => one.id)));
        if (problems.length > 0) return refused(...problems);
        const before = standing.find((row) => row.id === version);
        if (await recordUnknownPeople(run, { id, version: version ?? null }, people, before)) return done(id);
        const now = await unknownPeopleOf(run, caseId);
        const newer = version ? now.find(({ earlierIds }) => earlierIds.includes(version)) : undefined;
        return newer ? { ...refused(), newer: shown(newer, episodes, context) } : refused(PEOPLE_GONE);
      },
    ),
    withdrawUnknownPeople: guard(
      { action: 'evidence:write', audit: ({ id }, { caseId }) => [caseId, ...(id ? [id] : [])] },
      async (_parent, { caseId, id }, context) => {
        await checkWriting(context, caseId);
        return (await withdrawUnknownPeople(context.run, caseId, id)) ? done(id) : refused(PEOPLE_GONE);
      },
    ),
    restoreUnknownPeople: guard(
      { action: 'evidence:write', audit: ({ id }, { caseId }) => [caseId, ...(id ? [id] : [])] },
      async (_parent, { caseId, id }, context) => {
        const { run, viewer } = context;
        await checkWriting(context, caseId);
        const at = await withdrawnAt(run, caseId, id);
        const stands = async (): Promise<boolean> =>
          (await unknownPeopleOf(run, caseId)).some(
            (row) => row.id === id && row.recordedById === viewer.userId,
          );
        if (at === null) return (await stands()) ? done(id) : refused(PEOPLE_GONE);
        const then = asKnownAt(context, momentBefore(at));
        if (await restoreUnknownPeople(then, { caseId, id, withdrawnAt: at })) return done(id);
        // Of two that were sent at once one has brought them back.
        return (await stands()) ? done(id) : refused(EPISODE_CHANGED);
      },
    ),
  },
};
