import type { Rows } from '../../seed/builders/rows.ts';

const NO_LINK = new Set(['SAME_AS', 'NOT_SAME_AS', 'NO_LINK_FOUND']);

/** People and the lines between them: stored links, and who acted in whose episode. Things, cases and countries are left out. */
export const peopleGraph = (rows: Rows, isTaken: (id: string) => boolean): Map<string, Set<string>> => {
  const people = new Set(
    rows.nodes
      .filter(({ labels }) => labels.includes('Person'))
      .map(({ properties }) => String(properties['id'])),
  );
  const victimOf = new Map(
    rows.ties.filter(({ type }) => type === 'OF_VICTIM').map(({ from, to }) => [from, to]),
  );
  const graph = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    if (a === b || !people.has(a) || !people.has(b) || !isTaken(a) || !isTaken(b)) return;
    graph.set(a, (graph.get(a) ?? new Set()).add(b));
    graph.set(b, (graph.get(b) ?? new Set()).add(a));
  };
  for (const { type, from, to } of rows.ties) {
    if (NO_LINK.has(type) || type === 'OF_VICTIM') continue;
    join(from, victimOf.get(to) ?? to);
  }
  return graph;
};

export const componentsOf = (graph: ReadonlyMap<string, ReadonlySet<string>>): Set<string>[] => {
  const seen = new Set<string>();
  const components: Set<string>[] = [];
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const component = new Set<string>();
    const waiting = [start];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (component.has(next)) continue;
      component.add(next);
      seen.add(next);
      waiting.push(...(graph.get(next) ?? []));
    }
    components.push(component);
  }
  return components.sort((a, b) => b.size - a.size);
};

export const degreesOf = (graph: ReadonlyMap<string, ReadonlySet<string>>): [id: string, degree: number][] =>
  [...graph].map(([id, others]): [string, number] => [id, others.size]).sort((a, b) => b[1] - a[1]);

export const withoutPerson = (
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  person: string,
): Map<string, Set<string>> =>
  new Map(
    [...graph]
      .filter(([id]) => id !== person)
      .map(([id, others]) => [id, new Set([...others].filter((other) => other !== person))]),
  );
