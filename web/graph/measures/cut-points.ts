import { neighboursOf } from './adjacency.ts';
import { depthFirst } from './depth-first.ts';
import type { Measure } from './measure.ts';

/** Into how many more pieces the graph falls without the element. Those above 0 are networkx's `articulation_points`. */
export const cutPoints: Measure = {
  id: 'cutPoints',
  gives: 'amount',
  digits: 0,
  compute: ({ ids, links }) => {
    const { entered, low, parent } = depthFirst(neighboursOf(ids.length, links));
    const hanging = new Int32Array(ids.length);
    ids.forEach((_, at) => {
      const up = parent[at] as number;
      if (up !== -1 && (low[at] as number) >= (entered[up] as number))
        hanging[up] = (hanging[up] as number) + 1;
    });
    // Everything hangs on a root; one branch of it is what remains.
    return ids.map((_, at) =>
      parent[at] === -1 ? Math.max(0, (hanging[at] as number) - 1) : (hanging[at] as number),
    );
  },
};
