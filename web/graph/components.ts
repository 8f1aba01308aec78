/** A network reduced to what a layout needs: nodes by position in a list, lines as pairs of positions. */
export type Adjacency = readonly (readonly [number, number])[];

/** The connected components of `size` nodes, the largest first, each in ascending order. */
export const componentsOf = (size: number, lines: Adjacency): number[][] => {
  const parent = Array.from({ length: size }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] as number;
    for (let next = at; next !== top;) {
      const up = parent[next] as number;
      parent[next] = top;
      next = up;
    }
    return top;
  };
  for (const [from, to] of lines) parent[root(from)] = root(to);
  const members = new Map<number, number[]>();
  for (let at = 0; at < size; at += 1) {
    const top = root(at);
    const list = members.get(top);
    if (list) list.push(at);
    else members.set(top, [at]);
  }
  return [...members.values()].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
};
