import type { ExportedChart, ExportedElement, ExportedLine } from './exported-chart.ts';
import { xmlDocument, xmlElement } from './xml-text.ts';

type Value = string | number | boolean | null;

const OF_GRAPH = ['title', 'author', 'exportedAt', 'export', 'case', 'marking', 'left'] as const;
const OF_NODE = {
  label: 'string',
  kind: 'string',
  role: 'string',
  detail: 'string',
  isProtected: 'boolean',
  isWanted: 'boolean',
  handling: 'string',
  x: 'double',
  y: 'double',
} as const;
const OF_EDGE = {
  type: 'string',
  certainty: 'string',
  grade: 'string',
  edgeHandling: 'string',
  count: 'int',
  from: 'string',
  to: 'string',
} as const;

const key = (place: string, id: string, type: string): string =>
  xmlElement('key', {
    id,
    for: place,
    'attr.name': id === 'edgeHandling' ? 'handling' : id,
    'attr.type': type,
  });

const data = (values: Record<string, Value>): string[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [xmlElement('data', { key: name }, String(value))],
  );

const node = ({ id, at, ...says }: ExportedElement): string =>
  xmlElement('node', { id }, data({ ...says, x: at?.x ?? null, y: at?.y ?? null }));

const edge = ({ source, target, directed, handling, ...says }: ExportedLine, place: number): string =>
  xmlElement(
    'edge',
    { id: `e${place}`, source, target, directed },
    data({ ...says, edgeHandling: handling }),
  );

/** GraphML, as Gephi, yEd, Cytoscape and NetworkX read it. */
export const graphmlOf = ({ mark, elements, lines }: ExportedChart): string =>
  xmlDocument(
    xmlElement('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...OF_GRAPH.map((id) => key('graph', id, 'string')),
      ...Object.entries(OF_NODE).map(([id, type]) => key('node', id, type)),
      ...Object.entries(OF_EDGE).map(([id, type]) => key('edge', id, type)),
      xmlElement('graph', { id: mark.number, edgedefault: 'directed' }, [
        ...data({
          title: mark.title,
          author: mark.author,
          exportedAt: mark.exportedAt,
          export: mark.number,
          case: mark.caseNumber,
          marking: mark.marking,
          left: mark.left,
        }),
        ...elements.map(node),
        ...lines.map(edge),
      ]),
    ]),
  );
