import { type Neighbours, neighboursOf } from './adjacency.ts';
import type { Measure, OnShare } from './measure.ts';

const SOURCES_BETWEEN_NEWS = 64;

type Options = {
  /** Not as an end of a path, though paths may still lead over it; -1 for nobody. */
  notAnEnd?: number;
  /** As if it were not there; -1 for nobody. */
  without?: number;
  onShare?: OnShare | undefined;
};

/**
 * For each node the sum, over all pairs of others, of the share of their shortest paths that lead over it; each pair counts twice, once from each end.
 * The algorithm of Brandes (2001). Our own and not the library's, because it tells how far it is, leaves ends out
 * (networkx: `betweenness_centrality_subset`) and, on flat arrays, is several times as fast (`npm run bench -- measures`).
 */
export const pathsOver = (
  { size, start, list }: Neighbours,
  { notAnEnd = -1, without = -1, onShare }: Options = {},
): Float64Array => {
  const total = new Float64Array(size);
  const distance = new Int32Array(size);
  const ways = new Float64Array(size);
  const share = new Float64Array(size);
  const order = new Int32Array(size);
  for (let source = 0; source < size; source += 1) {
    if (source % SOURCES_BETWEEN_NEWS === 0) onShare?.(source / size);
    if (source === notAnEnd || source === without) continue;
    distance.fill(-1);
    ways.fill(0);
    share.fill(0);
    let [head, tail] = [0, 1];
    order[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    while (head < tail) {
      const at = order[head] as number;
      head += 1;
      const next = (distance[at] as number) + 1;
      for (let place = start[at] as number; place < (start[at + 1] as number); place += 1) {
        const neighbour = list[place] as number;
        if (neighbour === without) continue;
        if (distance[neighbour] === -1) {
          distance[neighbour] = next;
          order[tail] = neighbour;
          tail += 1;
        }
        if (distance[neighbour] === next)
          ways[neighbour] = (ways[neighbour] as number) + (ways[at] as number);
      }
    }
    for (let last = tail - 1; last > 0; last -= 1) {
      const at = order[last] as number;
      const passed = ((at === notAnEnd ? 0 : 1) + (share[at] as number)) / (ways[at] as number);
      const before = (distance[at] as number) - 1;
      for (let place = start[at] as number; place < (start[at + 1] as number); place += 1) {
        const neighbour = list[place] as number;
        if (distance[neighbour] !== before) continue;
        share[neighbour] = (share[neighbour] as number) + (ways[neighbour] as number) * passed;
      }
      total[at] = (total[at] as number) + (share[at] as number);
    }
  }
  return total;
};

/** On how many of the shortest paths between others an element lies. networkx: `betweenness_centrality`, normalized. */
export const betweenness: Measure = {
  id: 'betweenness',
  gives: 'amount',
  digits: 3,
  compute: ({ ids, links }, onShare) => {
    const scale = ids.length > 2 ? 1 / ((ids.length - 1) * (ids.length - 2)) : 0;
    return Array.from(pathsOver(neighboursOf(ids.length, links), { onShare }), (sum) => sum * scale);
  },
};
