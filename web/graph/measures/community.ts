import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from '../seeded-random.ts';
import type { Measure, Values } from './measure.ts';
import type { MeasuredGraph } from './measured-graph.ts';

const COMMUNITY_SEED = 20_251;

/** How much more is linked inside the communities than chance would have it. networkx: `community.modularity`; 0 without links. */
export const modularityOf = ({ links }: MeasuredGraph, values: Values): number => {
  const degrees = new Map<number | null | undefined, number>();
  let inside = 0;
  for (const { a, b } of links) {
    if (values[a] === values[b]) inside += 1;
    for (const at of [a, b]) degrees.set(values[at], (degrees.get(values[at]) ?? 0) + 1);
  }
  if (links.length === 0) return 0;
  const expected = [...degrees.values()].reduce((sum, degree) => sum + (degree / (2 * links.length)) ** 2, 0);
  return inside / links.length - expected;
};

/**
 * Groups that are denser inside than between, by the method of Louvain with a fixed seed: the same chart has the same communities.
 * 0 is the largest; of equal ones the one with the smallest id comes first. An element without links is in none.
 */
export const community: Measure = {
  id: 'community',
  gives: 'class',
  digits: 0,
  compute: ({ ids, links }) => {
    if (links.length === 0) return ids.map(() => null);
    const graph = new UndirectedGraph();
    for (const { a, b } of links) {
      graph.mergeNode(a);
      graph.mergeNode(b);
    }
    for (const { a, b } of links) graph.addEdge(a, b);
    const found = louvain(graph, { getEdgeWeight: null, rng: seededRandom(COMMUNITY_SEED) });
    const members = new Map<number, number[]>();
    ids.forEach((_, at) => {
      const name = found[at];
      if (name === undefined) return;
      const group = members.get(name);
      if (group) group.push(at);
      else members.set(name, [at]);
    });
    const values = ids.map((): number | null => null);
    [...members.values()]
      .sort((one, other) => other.length - one.length || (one[0] as number) - (other[0] as number))
      .forEach((group, number) => {
        for (const at of group) values[at] = number;
      });
    return values;
  },
};
