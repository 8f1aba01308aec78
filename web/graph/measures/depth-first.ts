import { type Neighbours } from './adjacency.ts';

/**
 * Each node in the order in which a depth-first search leaves it, so that children come before their parents.
 * `low` is the earliest entry that is reached from below it without the line to its parent: what lies below hangs on the parent alone when it is not earlier.
 */
export type DepthFirst = {
  left: Int32Array;
  entered: Int32Array;
  low: Int32Array;
  /** -1 for the root of a piece. */
  parent: Int32Array;
  /** Nodes at and below each. */
  below: Int32Array;
};

/** Tarjan's search, without recursion: a chain of thousands must not exhaust the stack. */
export const depthFirst = ({ size, start, list }: Neighbours): DepthFirst => {
  const entered = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const below = new Int32Array(size).fill(1);
  const left = new Int32Array(size);
  const next = start.slice(0, size);
  const path: number[] = [];
  let [clock, gone] = [0, 0];
  const enter = (at: number, from: number): void => {
    entered[at] = clock;
    low[at] = clock;
    parent[at] = from;
    clock += 1;
    path.push(at);
  };
  const leave = (at: number): void => {
    path.pop();
    left[gone] = at;
    gone += 1;
    const up = parent[at] as number;
    if (up === -1) return;
    low[up] = Math.min(low[up] as number, low[at] as number);
    below[up] = (below[up] as number) + (below[at] as number);
  };
  for (let root = 0; root < size; root += 1) {
    if (entered[root] === -1) enter(root, -1);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const place = next[at] as number;
      if (place === (start[at + 1] as number)) {
        leave(at);
        continue;
      }
      next[at] = place + 1;
      const neighbour = list[place] as number;
      if (entered[neighbour] === -1) enter(neighbour, at);
      else if (neighbour !== parent[at]) low[at] = Math.min(low[at] as number, entered[neighbour] as number);
    }
  }
  return { left, entered, low, parent, below };
};
