import type { ExportedChart, ExportedElement, ExportedLine } from './exported-chart.ts';
import { xmlDocument, xmlElement } from './xml-text.ts';

const NODE_ATTRIBUTES = ['kind', 'role', 'detail', 'isProtected', 'isWanted', 'handling'] as const;
const EDGE_ATTRIBUTES = ['type', 'certainty', 'grade', 'handling', 'count', 'from', 'to'] as const;

const typeOf = (name: string): string => {
  if (name === 'count') return 'integer';
  return name.startsWith('is') ? 'boolean' : 'string';
};

const declared = (place: 'node' | 'edge', names: readonly string[]): string =>
  xmlElement(
    'attributes',
    { class: place },
    names.map((name, id) => xmlElement('attribute', { id, title: name, type: typeOf(name) })),
  );

const values = <Row>(row: Row, names: readonly (keyof Row)[]): string[] => {
  const said = names.flatMap((name, id) =>
    row[name] === null ? [] : [xmlElement('attvalue', { for: id, value: String(row[name]) })],
  );
  return said.length === 0 ? [] : [xmlElement('attvalues', {}, said)];
};

/** The y axis of GEXF points up, that of the chart down. */
const node = (element: ExportedElement): string =>
  xmlElement('node', { id: element.id, label: element.label }, [
    ...values(element, NODE_ATTRIBUTES),
    ...(element.at ? [xmlElement('viz:position', { x: element.at.x, y: -element.at.y, z: 0 })] : []),
  ]);

const edge = (line: ExportedLine, id: number): string =>
  xmlElement(
    'edge',
    {
      id,
      source: line.source,
      target: line.target,
      type: line.directed ? 'directed' : 'undirected',
      weight: line.count,
      label: line.type,
    },
    values(line, EDGE_ATTRIBUTES),
  );

/** GEXF 1.3, as Gephi and Gephi Lite read it, with the positions of the chart. */
export const gexfOf = ({ mark, elements, lines }: ExportedChart): string =>
  xmlDocument(
    xmlElement(
      'gexf',
      { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
      [
        xmlElement('meta', { lastmodifieddate: mark.exportedAt.slice(0, 10) }, [
          xmlElement('creator', {}, mark.author),
          xmlElement('title', {}, mark.title),
          xmlElement(
            'description',
            {},
            [mark.number, mark.caseNumber, mark.marking, mark.left].filter(Boolean).join(' · '),
          ),
        ]),
        xmlElement('graph', { defaultedgetype: 'directed', mode: 'static' }, [
          declared('node', NODE_ATTRIBUTES),
          declared('edge', EDGE_ATTRIBUTES),
          xmlElement('nodes', {}, elements.map(node)),
          xmlElement('edges', {}, lines.map(edge)),
        ]),
      ],
    ),
  );
