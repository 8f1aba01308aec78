/** The neighbours of all nodes in one list: those of `at` lie from `start[at]` to before `start[at + 1]`, in ascending order. */
export type Neighbours = { size: number; start: Int32Array; list: Int32Array };

/** Each link is given once, `a < b`, and they are in ascending order. */
export const neighboursOf = (size: number, links: readonly { a: number; b: number }[]): Neighbours => {
  const start = new Int32Array(size + 1);
  for (const { a, b } of links) {
    start[a + 1] = (start[a + 1] as number) + 1;
    start[b + 1] = (start[b + 1] as number) + 1;
  }
  for (let at = 0; at < size; at += 1) start[at + 1] = (start[at + 1] as number) + (start[at] as number);
  const list = new Int32Array(links.length * 2);
  const next = start.slice(0, size);
  const put = (at: number, neighbour: number): void => {
    const place = next[at] as number;
    list[place] = neighbour;
    next[at] = place + 1;
  };
  for (const { a, b } of links) put(b, a);
  for (const { a, b } of links) put(a, b);
  return { size, start, list };
};

export const degreeOf = ({ start }: Neighbours, at: number): number =>
  (start[at + 1] as number) - (start[at] as number);

/**
 * Walks from `from` in breadth, around whom it is told to leave out (-1 for nobody), and calls `visit` for each node reached, itself first, with its distance.
 * `distance` is of the walker's own: it has to be filled with -1 when a walk begins.
 */
export const walk = (
  { start, list }: Neighbours,
  { from, without = -1, distance, queue }: Walk,
  visit: (at: number, distance: number) => void,
): void => {
  let [head, tail] = [0, 1];
  queue[0] = from;
  distance[from] = 0;
  while (head < tail) {
    const at = queue[head] as number;
    head += 1;
    const far = distance[at] as number;
    visit(at, far);
    for (let place = start[at] as number; place < (start[at + 1] as number); place += 1) {
      const neighbour = list[place] as number;
      if (neighbour === without || distance[neighbour] !== -1) continue;
      distance[neighbour] = far + 1;
      queue[tail] = neighbour;
      tail += 1;
    }
  }
};
export type Walk = { from: number; without?: number; distance: Int32Array; queue: Int32Array };
