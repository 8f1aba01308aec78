import DataLoader from 'dataloader';
import type { ViewerRun } from '../db/run.ts';
import { stepsFrom, stepsFromHub, type HubSteps, type Step, type Steps } from './paths.queries.ts';

/** A search reads at most so many links; what it found until then is its answer. */
const MOST_READ = 150_000;

/** A search came to its bound: beyond what it found nothing is known. */
export class SearchEnded extends Error {}

/** What is known of the graph around the ends of some searches. Read as it is asked for, each element once, for all of them together. */
export type Surroundings = {
  /** Reads what leads on from there, and gives those of them that are hubs, whose links are still to be read. Throws SearchEnded. */
  read: (ids: readonly string[]) => Promise<string[]>;
  /** Reads the links of hubs, and gives those of them that have more than are read. Throws SearchEnded. */
  readHubs: (ids: readonly string[]) => Promise<string[]>;
  /** The days of the links between an element and each that was found next to it, from whichever end it was read. */
  nextTo: (id: string) => ReadonlyMap<string, ReadonlySet<string | null>>;
  /** Where only elements count: an episode, a journey or a meeting is crossed and not told. */
  isFact: (id: string) => boolean;
};

const NOTHING: ReadonlyMap<string, ReadonlySet<string | null>> = new Map();

export type Reading = {
  steps: (wanted: { ids: string[]; facts: string[] }) => Promise<ReadonlyMap<string, Steps>>;
  ofHub: (id: string) => Promise<HubSteps>;
};

export const createSurroundings = (
  reading: Reading,
  barred: readonly string[],
  mostRead = MOST_READ,
): Surroundings => {
  const facts = new Set<string>();
  const links = new Map<string, Map<string, Set<string | null>>>();
  const closed = new Set(barred);
  let count = 0;

  const tie = (one: string, other: string, day: string | null): void => {
    const ties = links.get(one) ?? new Map<string, Set<string | null>>();
    links.set(one, ties.set(other, (ties.get(other) ?? new Set()).add(day)));
  };
  const keep = (id: string, { steps }: { steps: readonly Step[] }): void => {
    count += steps.length;
    for (const { other, isFact, day } of steps) {
      if (closed.has(other)) continue;
      if (isFact) facts.add(other);
      tie(id, other, day);
      tie(other, id, day);
    }
  };
  const checkBound = (): void => {
    if (count > mostRead) throw new SearchEnded();
  };
  // One request for all searches that go on at the same time.
  const isHub = new DataLoader<string, boolean>(
    async (ids) => {
      checkBound();
      const found = await reading.steps({
        ids: ids.filter((id) => !facts.has(id)),
        facts: ids.filter((id) => facts.has(id)),
      });
      for (const [id, steps] of found) keep(id, steps);
      return ids.map((id) => found.get(id)?.isHub ?? false);
    },
    { maxBatchSize: 1_000 },
  );
  const isCut = new DataLoader<string, boolean>(
    async (ids) => {
      checkBound();
      const found = await Promise.all(ids.map((id) => reading.ofHub(id)));
      for (const [at, steps] of found.entries()) keep(ids[at] ?? '', steps);
      return found.map((one) => one.isCut);
    },
    { maxBatchSize: 20 },
  );
  const chosenBy = async (test: DataLoader<string, boolean>, ids: readonly string[]): Promise<string[]> => {
    const is = await Promise.all(ids.map((id) => test.load(id)));
    return ids.filter((_id, at) => is[at]);
  };

  return {
    read: (ids) => chosenBy(isHub, ids),
    readHubs: (ids) => chosenBy(isCut, ids),
    nextTo: (id) => links.get(id) ?? NOTHING,
    isFact: (id) => facts.has(id),
  };
};

export const surroundingsIn = (run: ViewerRun, barred: readonly string[]): Surroundings =>
  createSurroundings(
    { steps: (wanted) => stepsFrom(run, wanted), ofHub: (id) => stepsFromHub(run, id) },
    barred,
  );
