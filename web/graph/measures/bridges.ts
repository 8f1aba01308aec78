import { componentsOf } from '../components.ts';
import { neighboursOf } from './adjacency.ts';
import { depthFirst } from './depth-first.ts';
import type { Measure } from './measure.ts';

/** Links without which the graph falls into more pieces, and how many elements the smaller side has. networkx: `bridges`. */
export const bridges: Measure = {
  id: 'bridges',
  gives: 'links',
  digits: 0,
  compute: ({ ids, links }) => {
    const { entered, low, parent, below } = depthFirst(neighboursOf(ids.length, links));
    const whole = new Int32Array(ids.length);
    const pairs = links.map(({ a, b }) => [a, b] as const);
    for (const piece of componentsOf(ids.length, pairs)) for (const at of piece) whole[at] = piece.length;
    return links.map(({ a, b }) => {
      const child = parent[b] === a ? b : parent[a] === b ? a : -1;
      const up = child === a ? b : a;
      if (child === -1 || (low[child] as number) <= (entered[up] as number)) return null;
      const side = below[child] as number;
      return Math.min(side, (whole[child] as number) - side);
    });
  },
};
