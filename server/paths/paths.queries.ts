import { HUB_DEGREE } from '../db/macros.ts';
import type { ViewerRun } from '../db/run.ts';
import { hubsByType } from '../network/hubs.queries.ts';

/** Where one link leads: to an element, or to an episode, a journey or a meeting. */
export type Step = { other: string; isFact: boolean; day: string | null };

/** What leads on from somewhere. Of a hub only what it did and where it was is there; its links are read apart. */
export type Steps = { steps: Step[]; isHub: boolean };

/** The links of a hub; `isCut` when there are more than are read. */
export type HubSteps = { steps: Step[]; isCut: boolean };

/** Links that say that there is nothing between their ends, or that lead to where everybody is, are no way. */
const NO_WAY: ReadonlySet<string> = new Set([
  'NOT_SAME_AS',
  'NO_LINK_FOUND',
  'OPERATES_IN',
  'BELIEVED_HIDING_IN',
  'CITIZEN_OF',
  'RESIDES_IN',
]);

type HubStepRow = { id: string; other: string; day: string | null };

/** What is read of some hubs, by id. Of one type as many links as an element that is no hub can have at all: so whether some are left out never tells of what is hidden. */
export const stepsFromHubs = async (
  run: ViewerRun,
  ids: readonly string[],
): Promise<Map<string, HubSteps>> => {
  const types = [...(await hubsByType(run, ids))].filter(([type]) => !NO_WAY.has(type));
  const answers = await Promise.all(
    types.map(([type, hubs]) =>
      run<HubStepRow>(`paths/hub-steps/${type}`, { ids: hubs, most: HUB_DEGREE + 1 }),
    ),
  );
  const found = new Map<string, HubSteps>(ids.map((id) => [id, { steps: [], isCut: false }]));
  for (const rows of answers) {
    const ofType = new Map<string, number>();
    for (const { id, other, day } of rows) {
      const count = (ofType.get(id) ?? 0) + 1;
      ofType.set(id, count);
      const hub = found.get(id);
      if (count <= HUB_DEGREE) hub?.steps.push({ other, isFact: false, day });
      else if (hub) hub.isCut = true;
    }
  }
  return found;
};

type StepsRow = { id: string; isHub: boolean; isFact: boolean; others: string[]; days: string[] };

const stepsOf = (rows: readonly StepsRow[]): Map<string, Steps> => {
  const found = new Map<string, Steps>();
  for (const { id, isHub, isFact, others, days } of rows) {
    const steps = others.map((other, at): Step => ({ other, isFact, day: days[at] || null }));
    const before = found.get(id);
    found.set(id, {
      isHub: isHub || before?.isHub === true,
      steps: before ? before.steps.concat(steps) : steps,
    });
  }
  return found;
};

/** Elements, and the episodes, journeys and meetings between elements. */
export type Ends = { ids: readonly string[]; facts: readonly string[] };

/** What leads on from there, by id; nothing for those that are not there or lead nowhere. */
export const stepsFrom = async (run: ViewerRun, { ids, facts }: Ends): Promise<Map<string, Steps>> =>
  stepsOf(await run<StepsRow>('paths/steps', { ids, facts }));

/** What leads from there to `towards`, by id. */
export const stepsBetween = async (
  run: ViewerRun,
  { ids, facts }: Ends,
  towards: Ends,
): Promise<Map<string, Steps>> =>
  stepsOf(
    await run<StepsRow>('paths/steps-between', {
      ids,
      facts,
      towards: towards.ids,
      towardsFacts: towards.facts,
    }),
  );

type HubLineRow = { source: string; target: string; certainty: string | null; count: number };

/** The links between some hubs and some others, whatever their day; null when there is one of which it is not known whether every fact is refuted. */
export const stepsBetweenHubs = async (
  run: ViewerRun,
  ones: readonly string[],
  others: readonly string[],
): Promise<[string, string][] | null> => {
  const all = [...new Set([...ones, ...others])];
  const types = [...(await hubsByType(run, all))].filter(
    ([type, hubs]) =>
      !NO_WAY.has(type) && hubs.some((id) => ones.includes(id)) && hubs.some((id) => others.includes(id)),
  );
  const lines = (
    await Promise.all(
      types.map(([type, hubs]) => run<HubLineRow>(`network/hub-lines/${type}`, { hubs, fresh: null })),
    )
  ).flat();
  const isRefuted = ({ certainty }: HubLineRow): boolean => certainty === 'REFUTED';
  if (lines.some((line) => isRefuted(line) && line.count > 1)) return null;
  return lines
    .filter((line) => !isRefuted(line))
    .map(({ source, target }): [string, string] => [source, target]);
};

export type SharedRow = { id: string; kind: string; people: string[]; on: string | null };

export const sharedThings = (run: ViewerRun, ids: readonly string[], most: number): Promise<SharedRow[]> =>
  run<SharedRow>('paths/shared-things', { ids, most });
