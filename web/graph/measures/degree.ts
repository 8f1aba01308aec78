import { degreeOf, neighboursOf } from './adjacency.ts';
import type { Measure } from './measure.ts';

/** To how many others an element is linked. networkx: `degree` of the simple graph. */
export const degree: Measure = {
  id: 'degree',
  gives: 'amount',
  digits: 0,
  compute: ({ ids, links }) => {
    const neighbours = neighboursOf(ids.length, links);
    return ids.map((_, at) => degreeOf(neighbours, at));
  },
};
