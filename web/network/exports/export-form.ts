import type { Filters } from '../../graph/network-state.ts';
import type { VisibleChart } from '../../graph/visible-chart.ts';

export const EXPORT_FORMATS = [
  'PDF',
  'PNG',
  'ANX',
  'GRAPHML',
  'GEXF',
  'CSV_LINES',
  'CSV_ELEMENTS',
  'JSON',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Width and height in points, lying. */
export const PAPERS = { A4: [842, 595], A3: [1191, 842], A2: [1684, 1191], A1: [2384, 1684] } as const;
export type Paper = keyof typeof PAPERS;

export type ExportForm = {
  format: ExportFormat;
  title: string;
  paper: Paper;
  /** Whether the kind of link is written on each line of a picture. */
  writesTypes: boolean;
};

export const MOST_EXPORTED = 5_000;
/** With more lines than these, words on them would cover the picture. */
const FEW_LINES = 80;
const FEW_ELEMENTS = 60;

export const isPicture = (format: ExportFormat): format is 'PDF' | 'PNG' =>
  format === 'PDF' || format === 'PNG';

export const newExportForm = (title: string, { elements, lines }: VisibleChart): ExportForm => ({
  format: 'PDF',
  title,
  paper: elements.length > FEW_ELEMENTS ? 'A3' : 'A4',
  writesTypes: lines.length <= FEW_LINES,
});

/** A name for the file that tells nobody's name. */
export const fileNameOf = (number: string, format: 'PDF' | 'PNG'): string =>
  `alaqa-${number}.${format === 'PDF' ? 'pdf' : 'png'}`;

/** The kinds of line that are switched off on the chart. */
export const switchedOff = ({ types, certainties }: Filters) => ({
  types: [...types],
  certainties: [...certainties],
});
