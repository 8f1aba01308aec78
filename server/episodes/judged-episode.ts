import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import { allCountries } from '../countries/countries.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { EpisodeInput, Problem } from '../graphql/types.generated.ts';
import { writingIn } from '../imports/imports.queries.ts';
import { offencesAmong } from '../proceedings/proceedings.queries.ts';
import { episodeProblems } from './episode-problems.ts';
import { episodeChoices, episodeOf, type EpisodeRow } from './episodes.queries.ts';

/** The case in which somebody writes; one that he does not edit is as one that is not there. */
export const writesIn = async ({ run }: RequestContext, caseId: string): Promise<void> => {
  if ((await writingIn(run, caseId)) === null) throw new Refusal('NOT_FOUND');
};

const idsIn = ({ caseId, victimId, placeId, offenceIds, acts }: EpisodeInput): string[] => [
  caseId,
  ...(victimId === '' ? [] : [victimId]),
  ...(placeId ? [placeId] : []),
  ...offenceIds,
  ...acts.map(({ by }) => by),
];

/** Reads what an episode is measured by and says what is wrong with it. `before` is the version that it would correct, when that stands. */
export const judgedEpisode = async (
  context: RequestContext,
  episode: EpisodeInput,
  version: string | null,
): Promise<{ problems: Problem[]; before: EpisodeRow | null }> => {
  if (!idsIn(episode).every((id) => isUlid(id))) throw new Refusal('BAD_INPUT', { argument: 'episode' });
  const { run, loaders } = context;
  const { caseId } = episode;
  await writesIn(context, caseId);
  const [choices, countries, offences, seen, home] = await Promise.all([
    episodeChoices(run, caseId),
    allCountries(run),
    offencesAmong(run, caseId, episode.offenceIds),
    version === null ? [] : episodeOf(run, caseId, version),
    episode.recruitedIn ? loaders.districts.load(episode.recruitedIn) : null,
  ]);
  const before = seen[0] ?? null;
  const problems = episodeProblems(episode, {
    today: dayInBaku(new Date()),
    // A correction keeps whom and what a register has put there, with a role in the case or without.
    victims: new Set([...choices.VICTIM, ...(before?.victimId ? [before.victimId] : [])]),
    actors: new Set([...choices.ACTOR, ...(before?.acts ?? []).map(({ byId }) => byId)]),
    places: new Set([...choices.PLACE, ...(before?.placeId ? [before.placeId] : [])]),
    offences: new Set(offences),
    countries: new Set(countries.map(({ code }) => code)),
    districts: new Set(home ? [home.code] : []),
  });
  return { problems, before };
};
