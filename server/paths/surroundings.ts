import DataLoader from 'dataloader';
import type { ViewerRun } from '../db/run.ts';
import {
  stepsBetween,
  stepsBetweenHubs,
  stepsFrom,
  stepsFromHubs,
  type Ends,
  type HubSteps,
  type Step,
  type Steps,
} from './paths.queries.ts';

/** A search reads at most so many links; what it found until then is its answer. */
const MOST_READ = 150_000;

/** A search came to its bound: beyond what it found nothing is known. */
export class SearchEnded extends Error {}

type Days = ReadonlySet<string | null>;

/** What is known of the graph around the ends of some searches. Read as it is asked for, each element once, for all of them together. */
export type Surroundings = {
  /** Reads what leads on from there, and gives those of them that are hubs, whose links are still to be read. Throws SearchEnded. */
  read: (ids: readonly string[]) => Promise<string[]>;
  /**
   * Reads the links between the one and the other, whatever their days, and nothing else that leads on from there. False when they are not all known.
   * Throws SearchEnded.
   */
  readBetween: (ones: readonly string[], others: readonly string[]) => Promise<boolean>;
  /** Reads the links of hubs, and gives those of them that have more than are read. Throws SearchEnded. */
  readHubs: (ids: readonly string[]) => Promise<string[]>;
  /** The days of the links between an element and each that was found next to it, from whichever end it was read. */
  nextTo: (id: string) => ReadonlyMap<string, Days>;
  /** Where only elements count: an episode, a journey or a meeting is crossed and not told. */
  isFact: (id: string) => boolean;
};

const NOTHING: ReadonlyMap<string, Days> = new Map();

/** Most links of a wide search have no day: one set serves them all. */
const UNDATED: Days = new Set([null]);

export type Reading = {
  steps: (from: Ends) => Promise<ReadonlyMap<string, Steps>>;
  between: (from: Ends, towards: Ends) => Promise<ReadonlyMap<string, Steps>>;
  betweenHubs: (
    ones: readonly string[],
    others: readonly string[],
  ) => Promise<readonly (readonly [string, string])[] | null>;
  ofHubs: (ids: readonly string[]) => Promise<ReadonlyMap<string, HubSteps>>;
};

export const createSurroundings = (
  reading: Reading,
  barred: readonly string[],
  mostRead = MOST_READ,
): Surroundings => {
  const facts = new Set<string>();
  const links = new Map<string, Map<string, Days>>();
  const closed = new Set(barred);
  let count = 0;

  const tie = (one: string, other: string, day: string | null): void => {
    const ties = links.get(one) ?? new Map<string, Days>();
    links.set(one, ties);
    const days = ties.get(other);
    if (days === undefined) ties.set(other, day === null ? UNDATED : new Set([day]));
    else if (!days.has(day)) ties.set(other, new Set([...days, day]));
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
  const endsOf = (ids: readonly string[]): Ends => ({
    ids: ids.filter((id) => !facts.has(id)),
    facts: ids.filter((id) => facts.has(id)),
  });
  const keepAll = <S extends { steps: readonly Step[] }>(
    found: ReadonlyMap<string, S>,
  ): ReadonlyMap<string, S> => {
    for (const [id, steps] of found) keep(id, steps);
    return found;
  };
  const readTowards = async (ids: readonly string[], towards: readonly string[]): Promise<string[]> => {
    checkBound();
    const found = keepAll(await reading.between(endsOf(ids), endsOf(towards)));
    return ids.filter((id) => found.get(id)?.isHub);
  };
  // One request for all searches that go on at the same time.
  const isHub = new DataLoader<string, boolean>(
    async (ids) => {
      checkBound();
      const found = keepAll(await reading.steps(endsOf(ids)));
      return ids.map((id) => found.get(id)?.isHub ?? false);
    },
    { maxBatchSize: 1_000 },
  );
  const isCut = new DataLoader<string, boolean>(
    async (ids) => {
      checkBound();
      const found = keepAll(await reading.ofHubs(ids));
      return ids.map((id) => found.get(id)?.isCut ?? false);
    },
    { maxBatchSize: 20 },
  );
  const chosenBy = async (test: DataLoader<string, boolean>, ids: readonly string[]): Promise<string[]> => {
    const is = await Promise.all(ids.map((id) => test.load(id)));
    return ids.filter((_id, at) => is[at]);
  };

  return {
    read: (ids) => chosenBy(isHub, ids),
    readBetween: async (ones, others) => {
      const hubs = await readTowards(ones, others);
      if (hubs.length === 0) return true;
      const otherHubs = await readTowards(others, hubs);
      if (otherHubs.length === 0) return true;
      const ties = await reading.betweenHubs(hubs, otherHubs);
      for (const [one, other] of ties ?? []) keep(one, { steps: [{ other, isFact: false, day: null }] });
      return ties !== null;
    },
    readHubs: (ids) => chosenBy(isCut, ids),
    nextTo: (id) => links.get(id) ?? NOTHING,
    isFact: (id) => facts.has(id),
  };
};

export const surroundingsIn = (run: ViewerRun, barred: readonly string[]): Surroundings =>
  createSurroundings(
    {
      steps: (from) => stepsFrom(run, from),
      between: (from, towards) => stepsBetween(run, from, towards),
      betweenHubs: (ones, others) => stepsBetweenHubs(run, ones, others),
      ofHubs: (ids) => stepsFromHubs(run, ids),
    },
    barred,
  );
