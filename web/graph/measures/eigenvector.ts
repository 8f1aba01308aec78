import { componentsOf } from '../components.ts';
import { type Neighbours, neighboursOf } from './adjacency.ts';
import type { Measure, OnShare } from './measure.ts';

const MOST_STEPS = 50_000;
const CLOSE_ENOUGH = 1e-12;

/**
 * The vector of the largest eigenvalue, of length 1, by power iteration; null when it has not settled.
 * The matrix plus the identity is iterated, as networkx does: a star would swing for ever otherwise.
 * Each step is taken to bring the same share of what is left, so that a slow approach is not taken for an arrival.
 */
const leadingVector = ({ size, start, list }: Neighbours, onShare?: OnShare): Float64Array | null => {
  let now = new Float64Array(size).fill(1 / Math.sqrt(size));
  let next = new Float64Array(size);
  let before = 0;
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    if (step % 1_000 === 0) onShare?.(step / MOST_STEPS);
    let squares = 0;
    for (let at = 0; at < size; at += 1) {
      let sum = now[at] as number;
      for (let place = start[at] as number; place < (start[at + 1] as number); place += 1)
        sum += now[list[place] as number] as number;
      next[at] = sum;
      squares += sum * sum;
    }
    const length = Math.sqrt(squares);
    let moved = 0;
    for (let at = 0; at < size; at += 1) {
      next[at] = (next[at] as number) / length;
      moved += ((next[at] as number) - (now[at] as number)) ** 2;
    }
    moved = Math.sqrt(moved);
    [now, next] = [next, now];
    const ratio = moved / before;
    if (moved < 1e-15 || (ratio < 1 && (moved * ratio) / (1 - ratio) < CLOSE_ENOUGH)) return now;
    before = moved;
  }
  return null;
};

/**
 * Who is linked to those who are well linked themselves. networkx: `eigenvector_centrality` of the largest piece.
 * Pieces cannot be compared by it: outside the largest (of equal ones, the first by id) it is null, and everywhere if it does not settle.
 */
export const eigenvector: Measure = {
  id: 'eigenvector',
  gives: 'amount',
  digits: 3,
  compute: ({ ids, links }, onShare) => {
    const pairs = links.map(({ a, b }) => [a, b] as const);
    const [largest = []] = componentsOf(ids.length, pairs);
    const place = new Map(largest.map((at, within) => [at, within]));
    const inside = links.flatMap(({ a, b }) => {
      const [from, to] = [place.get(a), place.get(b)];
      return from === undefined || to === undefined ? [] : [{ a: from, b: to }];
    });
    const vector = leadingVector(neighboursOf(largest.length, inside), onShare);
    return ids.map((_, at) => {
      const within = place.get(at);
      return within === undefined ? null : (vector?.[within] ?? null);
    });
  },
};
