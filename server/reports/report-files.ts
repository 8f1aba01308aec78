import { stringify } from 'csv-stringify/sync';
import writeWorkbook from 'write-excel-file/node';
import { madeApart } from '../dossiers/made-apart.ts';
import { guardCell } from '../imports/reading/guarded-cell.ts';
import { markOf, said, texts, units, type Cell, type ReportFile, type Word } from './file-words.ts';
import { keyName } from './key-names.ts';
import { reportDocument } from './report-document.ts';

const COLUMNS: readonly Word[] = [
  'code',
  'chapter',
  'figure',
  'unit',
  'key',
  'part',
  'value',
  'change',
  'rule',
  'published',
  'difference',
  'reason',
  'number',
  'marking',
];

/** A row for each figure, and below it one for each value of its distribution; each carries number and marking, so that a part that is cut out is still marked. */
const rowsOf = (file: ReportFile): Cell[][] => {
  const { figures, language, number, places } = file;
  const mark = [number, markOf(file)];
  return figures.flatMap(({ id, chapter, title, unit, value, change, rule, series, ...figure }) => {
    const reconciled = [figure.published ?? '', figure.difference ?? '', figure.explained ?? ''];
    const start = [id, chapter[language], title[language], units[language][unit] ?? unit];
    const changed = change === null ? '' : said(change, language);
    return [
      [...start, '', '', said(value, language), changed, rule[language], ...reconciled, ...mark],
      ...series.map(({ key, part, value: own }) => [
        ...start,
        keyName(key, language, places),
        part === null ? '' : keyName(part, language, places),
        said(own, language),
        '',
        rule[language],
        '',
        '',
        '',
        ...mark,
      ]),
    ];
  });
};

const headOf = ({ language }: ReportFile): string[] => COLUMNS.map((column) => texts[language][column]);

const csv = (file: ReportFile): Promise<Uint8Array> => {
  const rows = [headOf(file), ...rowsOf(file)].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : String(cell))),
  );
  return Promise.resolve(Buffer.from(stringify(rows, { bom: true }), 'utf8'));
};

/** Text is text in it, whatever it begins with; numbers are numbers. */
const xlsx = async (file: ReportFile): Promise<Uint8Array> => {
  const text = (value: string) => ({ value, type: String });
  const head = headOf(file).map((value) => ({ ...text(value), fontWeight: 'bold' as const }));
  const rows = rowsOf(file).map((row) =>
    row.map((value) => (typeof value === 'number' ? { value, type: Number } : text(value))),
  );
  return writeWorkbook([{ sheet: String(file.year), data: [head, ...rows], stickyRowsCount: 1 }]).toBuffer();
};

export const REPORT_FORMATS = ['CSV', 'XLSX', 'PDF', 'DOCX'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const REPORT_FILES: Record<
  ReportFormat,
  { ending: string; type: string; write: (file: ReportFile) => Promise<Uint8Array> }
> = {
  CSV: { ending: '.csv', type: 'text/csv; charset=utf-8', write: csv },
  XLSX: {
    ending: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: xlsx,
  },
  PDF: {
    ending: '.pdf',
    type: 'application/pdf',
    write: (file) => madeApart('PDF', reportDocument(file, 'PDF')),
  },
  DOCX: {
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (file) => madeApart('DOCX', reportDocument(file, 'DOCX')),
  },
};
