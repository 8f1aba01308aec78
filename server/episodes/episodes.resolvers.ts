import { guard } from '../access/guard.ts';
import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import { caseById } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, Resolvers } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { asKnownAt, momentBefore, versionsBefore } from '../network/moments.ts';
import { withdrawnAt } from '../offences/offences.queries.ts';
import { EPISODE_GONE, EPISODE_OF_OTHERS } from './episode-problems.ts';
import {
  carryEpisode,
  episodeAfter,
  episodeChoices,
  episodeOf,
  episodesOf,
  MOST_EPISODES,
  recordEpisode,
  withdrawEpisode,
  type EpisodeRow,
} from './episodes.queries.ts';
import { judgedEpisode, writesIn } from './judged-episode.ts';
import { episodeInputOf, shownEpisode } from './shown-episode.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

type Sent = { caseId: string; id: string; before: EpisodeRow | null; version: string | null };

/** What was written goes on where others see it; written anew or not, it is there once. */
const settled = async (context: RequestContext, { caseId, id, before }: Sent): Promise<boolean> => {
  const [own] = await episodeOf(context.run, caseId, id);
  if (own?.recordedById !== context.viewer.userId) return false;
  if (before) await carryEpisode(context.run, before, own);
  return true;
};

/** Sent twice, it is there; corrected by somebody else meanwhile, the writer gets that version; otherwise it is gone. */
const answered = async (context: RequestContext, sent: Sent) => {
  if (await settled(context, sent)) return done(sent.id);
  const { caseId, version } = sent;
  const newer = version === null ? undefined : await episodeAfter(context.run, caseId, version);
  return newer ? { ...refused(), newer: shownEpisode(newer, context) } : refused(EPISODE_GONE);
};

export const episodesResolvers: Resolvers = {
  Query: {
    caseEpisodes: guard(
      {
        action: 'offence:read',
        audit: ({ episodes = [] }, { caseId }) => [caseId, ...episodes.flatMap(({ id }) => id ?? [])],
      },
      async (_parent, { caseId }, context) => {
        const { run, viewer } = context;
        if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
        const [rows, choices, writing] = await Promise.all([
          episodesOf(run, caseId, MOST_EPISODES + 1),
          episodeChoices(run, caseId),
          writingIn(run, caseId),
        ]);
        const refs = (ids: readonly string[]) => ids.map((id) => ({ id }));
        return {
          episodes: rows.slice(0, MOST_EPISODES).map((row) => shownEpisode(row, context)),
          isCut: rows.length > MOST_EPISODES,
          victims: refs(choices.VICTIM),
          actors: refs(choices.ACTOR),
          places: refs(choices.PLACE),
          mayRecord:
            writing !== null &&
            viewer.asOf === undefined &&
            viewer.role !== null &&
            mayDo(viewer.role, 'offence:write'),
        };
      },
    ),
    episodeVersions: guard(
      {
        action: 'offence:read',
        audit: (versions, { caseId, id }) => [caseId, id, ...versions.flatMap((version) => version.id ?? [])],
      },
      async (_parent, { caseId, id }, context) => {
        const [current] = await episodeOf(context.run, caseId, id);
        if (!current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, (run, version) =>
          episodeOf(run, caseId, version),
        );
        return versions.map((row) => ({
          ...shownEpisode(row, context),
          mayCorrect: false,
          mayWithdraw: false,
        }));
      },
    ),
    checkEpisode: guard(
      { action: 'offence:write', audit: (_problems, { episode }) => [episode.caseId] },
      async (_parent, { version, episode }, context) =>
        (await judgedEpisode(context, episode, version ?? null)).problems,
    ),
  },
  Mutation: {
    recordEpisode: guard(
      {
        action: 'offence:write',
        audit: ({ id }, { version, episode }) => [
          episode.caseId,
          ...[id, version, episode.victimId, episode.placeId].flatMap((one) => one || []),
          ...episode.offenceIds,
          ...episode.acts.map(({ by }) => by),
        ],
      },
      async (_parent, { id, version: asked, episode }, context) => {
        const version = asked ?? null;
        const { caseId } = episode;
        const { problems, before } = await judgedEpisode(context, episode, version);
        const sent = { caseId, id, before, version };
        const again = await episodeOf(context.run, caseId, id);
        if (again.length > 0 || (version !== null && before === null)) return answered(context, sent);
        if (problems.length > 0) return refused(...problems);
        await recordEpisode(context.run, { id, before, withdrawnAt: null, episode });
        return answered(context, sent);
      },
    ),
    withdrawEpisode: guard(
      { action: 'offence:write', audit: (_answer, { caseId, id }) => [caseId, id] },
      async (_parent, { caseId, id }, context) => {
        await writesIn(context, caseId);
        if ((await episodeOf(context.run, caseId, id)).length === 0) throw new Refusal('NOT_FOUND');
        return (await withdrawEpisode(context.run, caseId, id)) ? done(id) : refused(EPISODE_OF_OTHERS);
      },
    ),
    restoreEpisode: guard(
      { action: 'offence:write', audit: (_answer, { caseId, id, version }) => [caseId, id, version] },
      async (_parent, { caseId, id, version }, context) => {
        await writesIn(context, caseId);
        const at = await withdrawnAt(context.run, caseId, version);
        const then = at === null ? null : asKnownAt(context, momentBefore(at));
        const [before = null] = then ? await episodeOf(then, caseId, version) : [];
        if (then && before) {
          const episode = episodeInputOf(before, caseId);
          await recordEpisode(then, { id, before, withdrawnAt: at, episode });
        }
        return answered(context, { caseId, id, before, version });
      },
    ),
  },
};
