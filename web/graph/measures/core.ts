import { degreeOf, neighboursOf } from './adjacency.ts';
import type { Measure } from './measure.ts';

/** The largest k such that the element belongs to a circle in which each has k links within it. networkx: `core_number`. Peels off the least linked, by buckets (Batagelj and Zaveršnik, 2003). */
export const core: Measure = {
  id: 'core',
  gives: 'amount',
  digits: 0,
  compute: ({ ids, links }) => {
    const neighbours = neighboursOf(ids.length, links);
    const left = ids.map((_, at) => degreeOf(neighbours, at));
    const buckets: number[][] = [];
    left.forEach((degree, at) => (buckets[degree] ??= []).push(at));
    const values = ids.map((): number | null => null);
    for (let k = 0; k < buckets.length; k += 1) {
      // The bucket grows while it is emptied: whoever falls to k or below belongs to this core.
      const bucket = (buckets[k] ??= []);
      for (let at = bucket.pop(); at !== undefined; at = bucket.pop()) {
        if (values[at] !== null || (left[at] as number) > k) continue;
        values[at] = k;
        for (
          let place = neighbours.start[at] as number;
          place < (neighbours.start[at + 1] as number);
          place += 1
        ) {
          const neighbour = neighbours.list[place] as number;
          if (values[neighbour] !== null) continue;
          const now = Math.max(k, (left[neighbour] as number) - 1);
          left[neighbour] = now;
          (buckets[now] ??= []).push(neighbour);
        }
      }
    }
    return values;
  },
};
