import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { withoutNoXml } from '../../exports/xml-text.ts';
import { CONTENTS, DRAFT, type FileOf, type PrintedPart } from '../file-of-version.ts';
import type { Picture } from '../document-tree.ts';
import { barsTable } from './bars-table.ts';
import { columnWidths, TEXT_WIDTH } from './column-widths.ts';
import { documentStyles } from './document-styles.ts';
import { runs, SIZE } from './runs.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
const paragraph = (text: string, look: { size?: number; bold?: boolean } = {}): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, children: runs(text, { size: SIZE.text, ...look }) });

const cell = (text: string, isHead: boolean, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: [new Paragraph({ children: runs(text, { size: SIZE.small, bold: isHead }) })],
  });

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): Table => {
  const widths = columnWidths([columns, ...rows]);
  const cells = (row: readonly string[], isHead: boolean): TableCell[] =>
    row.map((text, at) => cell(text, isHead, widths[at] ?? 0));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, children: cells(columns, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
};

/** The elements of a chart as rows; its links are the table that follows it. */
const elementRows = ({ elements, legend }: Picture): string[][] => {
  const said = (of: 'KIND' | 'ROLE', code: string | null): string =>
    legend.find((one) => one.of === of && one.code === code)?.text ?? '';
  return elements.map(({ span, kind, role }) => [span.text, said('KIND', kind), said('ROLE', role)]);
};

const drawn = (part: PrintedPart): (Paragraph | Table)[] => {
  switch (part.is) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[part.level], children: runs(part.text) })];
    case 'sentence':
      return [paragraph(part.span.text)];
    case 'nothing':
      return [paragraph(part.text)];
    case 'chart':
      return [table(part.columns, elementRows(part.picture)), new Paragraph({})];
    case 'bars':
      return [barsTable(part.bars, part.columns), new Paragraph({})];
    case 'table':
      // Word lets two tables that touch flow into one.
      return [
        table(
          part.columns,
          part.rows.map((row) => row.map(({ text }) => text)),
        ),
        new Paragraph({}),
      ];
  }
};

/** A dossier for a word processor: headings that make its contents, tables with repeated heads, and the mark of a draft on every page. */
export const dossierDocx = async ({ tree, cover, foot, isDraft }: FileOf): Promise<Uint8Array> => {
  const page = [
    new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: SIZE.small }),
  ];
  const document = new Document({
    title: withoutNoXml(tree.title),
    subject: withoutNoXml(tree.kind),
    creator: 'Əlaqə',
    lastModifiedBy: 'Əlaqə',
    styles: documentStyles(tree.language),
    // The contents are filled where the file is opened: only there are its pages known.
    features: { updateFields: true },
    sections: [
      {
        headers: {
          default: new Header({ children: isDraft ? [paragraph(DRAFT, { bold: true })] : [] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: runs(foot, { size: SIZE.small }) }),
              new Paragraph({ alignment: AlignmentType.RIGHT, children: page }),
            ],
          }),
        },
        children: [
          paragraph(`${tree.caseNumber} · ${tree.kind}`),
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(tree.title) }),
          ...cover.map((line) => paragraph(line, { size: SIZE.small })),
          new TableOfContents(CONTENTS[tree.language], { hyperlink: true, headingStyleRange: '1-2' }),
          ...tree.parts.flatMap(drawn),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
