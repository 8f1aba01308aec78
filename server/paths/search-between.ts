import type { Surroundings } from './surroundings.ts';
import { waysOfLength, type PathFound } from './ways.ts';

export type Pair = readonly [from: string, to: string];

/** An end at a hub waits while the other has at most so many elements at its edge: to read the links of a hub costs what some elements cost … */
const CHEAPER_THAN_A_HUB = 20;

/** … and where they are more than are read, the other has to come to the hub, as long as it can. */
const WIDE = 1_000;

/** From so many elements at an edge only the links that end at the other edge are read first: most of what leads on from there leads nowhere. */
const MEETS_FROM = 200;

/** What was reached from one end, ring by ring. It waits at a hub as long as the edge of the other is no wider than `patience`. */
type End = { depth: number; edge: string[]; reached: Set<string>; patience: number };

const endAt = (id: string): End => ({ depth: 0, edge: [id], reached: new Set([id]), patience: 0 });

const waitsFor = (end: End, other: End): boolean =>
  end.patience > other.patience && other.edge.length <= end.patience;

/**
 * Reads outward from both ends of a search, always from the end with less at its edge, until every path of some length is known: each of its links is
 * met from one end or the other. Between two wide edges only what ties them is read, and the rest when a longer path is asked for. A hub is met from
 * the other end where that is cheaper, and where it has more links than are read, as far as the other end can go: only where it is at such a hub or
 * wide as well are links left out, and `cutAt` says at which elements.
 */
export const searchBetween = (around: Surroundings, [from, to]: Pair, meetsFrom = MEETS_FROM) => {
  const ends = [endAt(from), endAt(to)] as const;
  const cutAt = new Set<string>();

  /** False when it rather waits for the other. */
  const readEdge = async (end: End, other: End): Promise<boolean> => {
    const hubs = await around.read(end.edge);
    end.patience = Math.max(end.patience, hubs.length > 0 ? CHEAPER_THAN_A_HUB : 0);
    if (waitsFor(end, other)) return false;
    const cut = await around.readHubs(hubs);
    if (cut.length > 0) end.patience = WIDE;
    if (cut.length > 0 && waitsFor(end, other)) return false;
    for (const id of cut) cutAt.add(id);
    return true;
  };

  const widen = async (end: End, other: End): Promise<void> => {
    if (!(await readEdge(end, other))) return;
    const next = new Set(end.edge.flatMap((id) => [...around.nextTo(id).keys()]));
    end.edge = [...next].filter((id) => !end.reached.has(id));
    for (const id of end.edge) end.reached.add(id);
    end.patience = 0;
    // Where nothing leads on, every path from there is known.
    end.depth = end.edge.length > 0 ? end.depth + 1 : Infinity;
  };

  const nextFirst = (): readonly [End, End] => {
    const [one, other] = ends;
    if (waitsFor(one, other)) return [other, one];
    if (waitsFor(other, one)) return [one, other];
    const isOneFirst =
      one.edge.length < other.edge.length ||
      (one.edge.length === other.edge.length && one.depth <= other.depth);
    return isOneFirst ? [one, other] : [other, one];
  };

  /** Reads so far from both ends that each link of every path of that length is known, its days only `isDated`. */
  const readFor = async (length: number, isDated: boolean): Promise<void> => {
    while (ends[0].depth + ends[1].depth < length) {
      const [end, other] = nextFirst();
      const isLast = ends[0].depth + ends[1].depth === length - 1;
      const isWide = end.edge.length >= meetsFrom;
      // What was left out at a hub of the other is met from here, as by reading all.
      if (isLast && isWide && !isDated && (await around.readBetween(end.edge, [...other.edge, ...cutAt])))
        return;
      await widen(end, other);
    }
  };

  return {
    cutAt: cutAt as ReadonlySet<string>,
    /** Paths over exactly `length` links that come to nothing twice, `most` of them, in the order of their ids. Throws SearchEnded. */
    ofLength: async (length: number, most: number, isInTimeOrder: boolean): Promise<PathFound[]> => {
      await readFor(length, isInTimeOrder);
      return waysOfLength(around, [from, to], { length, most, isInTimeOrder });
    },
  };
};
