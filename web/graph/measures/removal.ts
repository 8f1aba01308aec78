import { componentsOf } from '../components.ts';
import { type Neighbours, neighboursOf, walk } from './adjacency.ts';
import { pathsOver } from './betweenness.ts';
import type { OnShare } from './measure.ts';
import type { MeasuredGraph } from './measured-graph.ts';

/** How the others are linked, with somebody or without: pairs are of the others alone. */
export type Reach = {
  pieces: number;
  largest: number;
  /** Steps between two who reach each other; null when nobody reaches anybody. */
  meanDistance: number | null;
  unreachablePairs: number;
};

/** Pairs of the others whose shortest path leads over this element, before and after; a pair with several shortest paths counts by shares. */
export type Successor = { at: number; before: number; after: number };

export type Removal = {
  others: number;
  before: Reach;
  after: Reach;
  /** The one who gains most comes first. Only those who gain, and never one who may not be ranked. */
  successors: readonly Successor[];
};

const MOST_SUCCESSORS = 10;
const NO_GAIN = 1e-9;

const piecesOfOthers = (graph: MeasuredGraph, gone: number, isThere: boolean): number[] =>
  componentsOf(
    graph.ids.length,
    graph.links.flatMap(({ a, b }) => (isThere || (a !== gone && b !== gone) ? [[a, b] as const] : [])),
  )
    .map((piece) => piece.filter((at) => at !== gone).length)
    .filter((size) => size > 0);

const reachOfOthers = (
  graph: MeasuredGraph,
  neighbours: Neighbours,
  gone: number,
  isThere: boolean,
): Reach => {
  const size = graph.ids.length;
  const [distance, queue] = [new Int32Array(size), new Int32Array(size)];
  let [steps, reached] = [0, 0];
  for (let from = 0; from < size; from += 1) {
    if (from === gone) continue;
    distance.fill(-1);
    walk(neighbours, { from, without: isThere ? -1 : gone, distance, queue }, (at, far) => {
      if (at === from || at === gone) return;
      steps += far;
      reached += 1;
    });
  }
  const pieces = piecesOfOthers(graph, gone, isThere);
  return {
    pieces: pieces.length,
    largest: Math.max(0, ...pieces),
    meanDistance: reached === 0 ? null : steps / reached,
    unreachablePairs: ((size - 1) * (size - 2) - reached) / 2,
  };
};

/**
 * What becomes of the others when one is removed, and who comes to lie on their paths instead.
 * Paths that began or ended at the one removed are counted neither before nor after, so that only the part of a go-between is compared.
 */
export const removalOf = (graph: MeasuredGraph, gone: number, onShare?: OnShare): Removal => {
  const neighbours = neighboursOf(graph.ids.length, graph.links);
  const before = reachOfOthers(graph, neighbours, gone, true);
  onShare?.(0.2);
  const after = reachOfOthers(graph, neighbours, gone, false);
  onShare?.(0.4);
  const over = pathsOver(neighbours, { notAnEnd: gone, onShare: (share) => onShare?.(0.4 + share * 0.3) });
  const overWithout = pathsOver(neighbours, {
    without: gone,
    onShare: (share) => onShare?.(0.7 + share * 0.3),
  });
  const successors = graph.ids
    .flatMap((_, at): Successor[] =>
      at === gone || graph.isUnranked[at] === true
        ? []
        : [{ at, before: (over[at] as number) / 2, after: (overWithout[at] as number) / 2 }],
    )
    .filter((one) => one.after - one.before > NO_GAIN * Math.max(1, one.before))
    .sort((one, other) => other.after - other.before - (one.after - one.before) || one.at - other.at);
  return {
    others: graph.ids.length - 1,
    before,
    after,
    successors: successors.slice(0, MOST_SUCCESSORS),
  };
};
