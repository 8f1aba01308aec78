import { neighboursOf, walk } from './adjacency.ts';
import type { Measure } from './measure.ts';

/**
 * How few steps lead to the others. networkx: `closeness_centrality` with `wf_improved`:
 * in a graph of several pieces, multiplied by the share of the others that can be reached at all; 0 for whoever reaches nobody.
 */
export const closeness: Measure = {
  id: 'closeness',
  gives: 'amount',
  digits: 3,
  compute: ({ ids, links }, onShare) => {
    const size = ids.length;
    const neighbours = neighboursOf(size, links);
    const [distance, queue] = [new Int32Array(size), new Int32Array(size)];
    return ids.map((_, from) => {
      if (from % 256 === 0) onShare?.(from / size);
      let [others, steps] = [-1, 0];
      distance.fill(-1);
      walk(neighbours, { from, distance, queue }, (_at, far) => {
        others += 1;
        steps += far;
      });
      return steps === 0 ? 0 : (others / steps) * (others / (size - 1));
    });
  },
};
