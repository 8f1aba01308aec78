import type { LineCertainty } from '../../network/network-columns.ts';
import {
  gradeIn,
  handlingIn,
  noEnds,
  noName,
  numberIn,
  placeAt,
  twice,
  type ReadChart,
} from './read-chart.ts';
import { readXml } from './xml-reader.ts';

type Attributes = Readonly<Record<string, string>>;
type Item = { line: number; own: Attributes; values: Map<string, string> };

const CERTAINTIES: readonly LineCertainty[] = ['CONFIRMED', 'PROBABLE', 'PRESUMED', 'REFUTED'];

/** What other tools call the same thing, the likeliest first. */
const NAMES = {
  label: ['label', 'name', 'caption', 'nodelabel'],
  kind: ['kind', 'type', 'category', 'class'],
  type: ['type', 'label', 'kind', 'relationship', 'relation', 'edgelabel'],
  from: ['from', 'since', 'start', 'date'],
  to: ['to', 'until', 'end'],
  count: ['count', 'weight'],
} as const;

const first = (item: Item, names: readonly string[]): string | null => {
  const found = names.find((name) => (item.values.get(name) ?? '').trim() !== '');
  return found === undefined ? null : (item.values.get(found) ?? null);
};

const linkOf = (item: Item, ids: ReadonlySet<string>, isDirected: boolean) => {
  const { own, values, line } = item;
  const [source = '', target = ''] = [own['source'], own['target']];
  if (!ids.has(source) || !ids.has(target)) return null;
  return {
    source,
    target,
    type: first(item, NAMES.type),
    certainty: CERTAINTIES.find((one) => one === values.get('certainty')) ?? null,
    grade: gradeIn(values.get('grade') ?? ''),
    handling: handlingIn(values.get('handling')),
    count: numberIn(first(item, NAMES.count)),
    from: first(item, NAMES.from),
    to: first(item, NAMES.to),
    directed: own['directed'] === undefined ? isDirected : own['directed'] === 'true',
    line,
  };
};

const chartOf = (nodes: readonly Item[], edges: readonly Item[], isDirected: boolean): ReadChart => {
  const chart: ReadChart = { entities: [], links: [], problems: [] };
  const ids = new Set<string>();
  for (const item of nodes) {
    const { own, values, line } = item;
    const id = own['id'] ?? '';
    const label = first(item, NAMES.label) ?? id;
    if (label.trim() === '') chart.problems.push(noName(line));
    else if (ids.has(id)) chart.problems.push(twice(line));
    else {
      ids.add(id);
      const at = placeAt(numberIn(values.get('x')), numberIn(values.get('y')));
      const handling = handlingIn(values.get('handling'));
      chart.entities.push({ id, label, kind: first(item, NAMES.kind), at, handling, line });
    }
  }
  for (const item of edges) {
    const link = linkOf(item, ids, isDirected);
    if (link === null) chart.problems.push(noEnds(item.line));
    else chart.links.push(link);
  }
  return chart;
};

/** GraphML of any tool. Throws FileProblem for a file that cannot be read as a whole; single items that cannot go in are problems. */
export const readGraphml = (chunks: Iterable<string>): ReadChart => {
  const keys = new Map<string, string>();
  const [nodes, edges]: [Item[], Item[]] = [[], []];
  const open: Item[] = [];
  const dataKeys: string[] = [];
  let isDirected = false;
  const keep = (name: string, value: string): void => {
    const item = open.at(-1);
    if (item && value.trim() !== '' && !item.values.has(name)) item.values.set(name, value);
  };
  readXml(chunks, {
    open: (name, attributes, line) => {
      if (name === 'key') {
        const called = attributes['attr.name'] ?? attributes['id'] ?? '';
        keys.set(attributes['id'] ?? '', called.toLocaleLowerCase('en'));
      } else if (name === 'graph') isDirected ||= attributes['edgedefault'] === 'directed';
      else if (name === 'data') dataKeys.push(attributes['key'] ?? '');
      else if (name === 'node' || name === 'edge') {
        const item = { line, own: attributes, values: new Map<string, string>() };
        (name === 'node' ? nodes : edges).push(item);
        open.push(item);
      } else if (name === 'Geometry') {
        // yEd keeps places and labels in elements of its own.
        keep('x', attributes['x'] ?? '');
        keep('y', attributes['y'] ?? '');
      }
    },
    close: (name, text) => {
      if (name === 'node' || name === 'edge') open.pop();
      else if (name === 'data') {
        const named = dataKeys.pop() ?? '';
        keep(keys.get(named) ?? named.toLocaleLowerCase('en'), text);
      } else if (name === 'NodeLabel' || name === 'EdgeLabel') keep(name.toLocaleLowerCase('en'), text);
    },
  });
  return chartOf(nodes, edges, isDirected);
};
