import { HUB_DEGREE } from '../db/macros.ts';
import type { ViewerRun } from '../db/run.ts';
import { linkTypesAt } from '../network/network.queries.ts';

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

// Of one type as many are read as an element that is no hub can have at all: so whether some are left out never tells of what is hidden.
export const stepsFromHub = async (run: ViewerRun, id: string): Promise<HubSteps> => {
  const types = (await linkTypesAt(run, [id])).filter((type) => !NO_WAY.has(type));
  const pages = await Promise.all(
    types.map((type) => run<Omit<Step, 'isFact'>>(`paths/hub-steps/${type}`, { id, most: HUB_DEGREE + 1 })),
  );
  return {
    steps: pages.flatMap((page) => page.slice(0, HUB_DEGREE).map((step) => ({ ...step, isFact: false }))),
    isCut: pages.some((page) => page.length > HUB_DEGREE),
  };
};

type StepsRow = { id: string; isHub: boolean; steps: [other: string, isFact: boolean, day: string | null][] };

/** What leads on from some elements and from some facts between elements, by id; nothing for those that are not there. */
export const stepsFrom = async (
  run: ViewerRun,
  wanted: { ids: readonly string[]; facts: readonly string[] },
): Promise<Map<string, Steps>> => {
  const rows = await run<StepsRow>('paths/steps', wanted);
  return new Map(
    rows.map(({ id, isHub, steps }) => [
      id,
      { isHub, steps: steps.map(([other, isFact, day]) => ({ other, isFact, day })) },
    ]),
  );
};

export type SharedRow = { id: string; kind: string; people: string[]; on: string | null };

export const sharedThings = (run: ViewerRun, ids: readonly string[], most: number): Promise<SharedRow[]> =>
  run<SharedRow>('paths/shared-things', { ids, most });
