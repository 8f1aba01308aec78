import { CREDIBILITIES, ICONS, RELIABILITIES, STRENGTHS } from './anx-names.ts';
import type { ExportedChart, ExportedElement, ExportedLine, ExportMark } from './exported-chart.ts';
import { xmlDocument, xmlElement } from './xml-text.ts';

const ATTRIBUTES = ['role', 'detail', 'handling', 'count', 'from', 'to', 'protected', 'wanted'] as const;
type Attribute = (typeof ATTRIBUTES)[number];

const placeIn = (names: readonly string[], name: string): number => Math.max(0, names.indexOf(name));

const attributes = (values: Partial<Record<Attribute, string | number | null>>): string => {
  const said = ATTRIBUTES.flatMap((name) => {
    const value = values[name] ?? null;
    return value === null ? [] : [xmlElement('Attribute', { AttributeClass: name, Value: value })];
  });
  return xmlElement('AttributeCollection', {}, said);
};

const gradedItem = (grade: string | null) => ({
  GradeOneIndex: placeIn(RELIABILITIES, grade?.[0] ?? ''),
  GradeTwoIndex: placeIn(CREDIBILITIES, grade?.[1] ?? ''),
});

/** i2 keeps places as whole numbers, y downwards, as the chart does. */
const entity = (element: ExportedElement, { number }: ExportMark): string => {
  const at = { x: Math.round(element.at?.x ?? 0), y: Math.round(element.at?.y ?? 0) };
  return xmlElement(
    'ChartItem',
    { Label: element.label, XPosition: at.x, ...gradedItem(null), SourceReference: number },
    [
      xmlElement('End', { X: at.x, Y: at.y, Z: 0 }, [
        xmlElement('Entity', { EntityId: element.id, Identity: element.id, LabelIsIdentity: false }, [
          xmlElement('Icon', {}, [xmlElement('IconStyle', { Type: element.kind })]),
        ]),
      ]),
      attributes({
        role: element.role,
        detail: element.detail,
        handling: element.handling,
        protected: element.isProtected ? 'true' : null,
        wanted: element.isWanted ? 'true' : null,
      }),
    ],
  );
};

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** i2 orders by one date only: the first; both stand in the attributes as precisely as they are known. */
const dated = (from: string | null) => {
  const day = DAY.exec(from ?? '')?.[0];
  return day === undefined ? { DateSet: false } : { DateSet: true, DateTime: `${day}T00:00:00` };
};

const link = (line: ExportedLine, { number }: ExportMark): string => {
  const strength = STRENGTHS.find(({ certainty }) => certainty === line.certainty)?.name;
  const words = line.type.toLocaleLowerCase('en').replaceAll('_', ' ');
  return xmlElement(
    'ChartItem',
    {
      Label: line.count > 1 ? `${words} (${line.count})` : words,
      ...dated(line.from),
      ...gradedItem(line.grade),
      SourceReference: number,
    },
    [
      xmlElement('Link', { End1Id: line.source, End2Id: line.target }, [
        xmlElement('LinkStyle', {
          Type: line.type,
          Strength: strength,
          ArrowStyle: line.directed ? 'ArrowOnHead' : 'ArrowNone',
          MlStyle: 'MultiplicityMultiple',
        }),
      ]),
      attributes({ handling: line.handling, count: line.count, from: line.from, to: line.to }),
    ],
  );
};

const list = (name: string, texts: readonly string[]): string =>
  xmlElement(name, {}, [
    xmlElement(
      'StringCollection',
      {},
      texts.map((text) => xmlElement('String', { Text: text })),
    ),
  ]);

const summary = (mark: ExportMark): string =>
  xmlElement('Summary', {}, [
    xmlElement('Origin', { CreatedDate: mark.exportedAt }),
    xmlElement(
      'SummaryFieldCollection',
      {},
      Object.entries({
        SummaryFieldTitle: mark.title,
        SummaryFieldAuthor: mark.author,
        SummaryFieldSubject: [mark.number, mark.caseNumber].filter(Boolean).join(' · '),
        SummaryFieldKeywords: mark.codes.join(' '),
        SummaryFieldComments: `${mark.marking} · ${mark.left}`,
      }).map(([type, field]) => xmlElement('SummaryField', { Type: type, Field: field })),
    ),
  ]);

/** i2 chart XML: entities with their places, links with strength, arrow and grade. */
export const anxOf = ({ mark, elements, lines }: ExportedChart): string =>
  xmlDocument(
    xmlElement('Chart', { Rigorous: true, IdReferenceLinking: false }, [
      xmlElement('ApplicationVersion', { Major: 9, Minor: 0, Point: 0, Build: 0 }),
      xmlElement(
        'StrengthCollection',
        {},
        STRENGTHS.map(({ name, dots }, id) =>
          xmlElement('Strength', { Id: `S${id}`, Name: name, DotStyle: dots }),
        ),
      ),
      list('GradeOne', RELIABILITIES),
      list('GradeTwo', CREDIBILITIES),
      xmlElement(
        'AttributeClassCollection',
        {},
        ATTRIBUTES.map((name) =>
          xmlElement('AttributeClass', { Name: name, Type: name === 'count' ? 'AttNumber' : 'AttText' }),
        ),
      ),
      xmlElement(
        'EntityTypeCollection',
        {},
        [...new Set(elements.map(({ kind }) => kind))].map((kind) =>
          xmlElement('EntityType', {
            Name: kind,
            IconFile: ICONS[kind],
            PreferredRepresentation: 'RepresentAsIcon',
          }),
        ),
      ),
      xmlElement(
        'LinkTypeCollection',
        {},
        [...new Set(lines.map(({ type }) => type))].map((type) =>
          xmlElement('LinkType', { Name: type, Colour: 0 }),
        ),
      ),
      xmlElement('ChartItemCollection', {}, [
        ...elements.map((element) => entity(element, mark)),
        ...lines.map((line) => link(line, mark)),
      ]),
      summary(mark),
    ]),
  );
