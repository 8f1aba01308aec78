import type { Measure } from './measure.ts';
import { type MeasuredGraph, withoutLink } from './measured-graph.ts';
import { type Ranked, ranking } from './ranking.ts';
import { supportsOf } from './support.ts';

/** Where an element stands when its weakest link is left out. `rank` is null when it is not measured any more. */
export type RankMove = { at: number; rank: number | null };

/** So many of the first are tried without being asked for, since the whole measure is computed anew for each. */
export const TRIED = 20;

/** For each of these, elements ranked by an amount, its rank among `places` without its weakest link; told one by one, as they come. */
export const rankMoves = (
  graph: MeasuredGraph,
  measure: Measure,
  { tried, places }: { tried: readonly Pick<Ranked, 'at' | 'rank'>[]; places: readonly number[] },
  tell: (move: RankMove, share: number) => void,
): void => {
  const supports = supportsOf(graph);
  // Two that hang on the same link share one computation.
  const known = new Map<unknown, ReadonlyMap<number, number>>();
  tried.forEach(({ at, rank }, index) => {
    const weakest = supports[at]?.weakest ?? null;
    let ranks = known.get(weakest);
    if (weakest !== null && ranks === undefined) {
      const values = measure.compute(withoutLink(graph, weakest));
      ranks = new Map(ranking(values, places).map((ranked) => [ranked.at, ranked.rank]));
      known.set(weakest, ranks);
    }
    tell({ at, rank: ranks ? (ranks.get(at) ?? null) : rank }, (index + 1) / tried.length);
  });
};
