import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import writeWorkbook from 'write-excel-file/node';
import { dossierPdf } from '../dossiers/pdf/dossier-pdf.ts';
import type { Part, Span } from '../dossiers/document-tree.ts';
import { guardCell } from '../imports/reading/guarded-cell.ts';
import type { Texts } from './figures.ts';
import type { OutgoingFigure, OutgoingValue } from './outgoing.ts';
import { SMALL } from './report-tables.ts';

export type Language = 'az' | 'en';
type Word =
  | 'code'
  | 'chapter'
  | 'figure'
  | 'unit'
  | 'key'
  | 'part'
  | 'value'
  | 'change'
  | 'rule'
  | 'number'
  | 'marking';
type Words = {
  texts: Record<
    Language,
    Record<Word | 'title' | 'kind' | 'hidden' | 'unknown' | 'mark' | 'upTo' | 'by', string>
  >;
  units: Record<Language, Record<string, string>>;
  keys: Record<Language, Record<string, string>>;
};

const { texts, units, keys } = JSON.parse(
  readFileSync(new URL('file-words.json', import.meta.url), 'utf8'),
) as Words;

/** What a file says of itself: its number is the end of the id in the audit trail. */
export type FileOf = {
  figures: readonly OutgoingFigure[];
  year: number;
  number: string;
  author: string;
  upTo: string;
  at: Date;
  language: Language;
  places: ReadonlyMap<string, Texts>;
};

type Cell = string | number;

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
  'number',
  'marking',
];

const said = (value: OutgoingValue, language: Language): Cell => {
  if (value === null) return texts[language].unknown;
  return value === 'HIDDEN' ? texts[language].hidden : value;
};

const keyName = (key: string, { language, places }: FileOf): string =>
  places.get(key)?.[language] ?? keys[language][key] ?? key;

const markOf = ({ language }: FileOf): string =>
  texts[language].mark.replace('{threshold}', String(SMALL.threshold));

/** A row for each figure, and below it one for each value of its distribution; each carries number and marking, so that a part that is cut out is still marked. */
const rowsOf = (file: FileOf): Cell[][] => {
  const { figures, language, number } = file;
  const end = [number, markOf(file)];
  return figures.flatMap(({ id, chapter, title, unit, value, change, rule, series }) => {
    const start = [id, chapter, title[language], units[language][unit] ?? unit];
    const changed = change === null ? '' : said(change, language);
    return [
      [...start, '', '', said(value, language), changed, rule[language], ...end],
      ...series.map(({ key, part, value: own }) => [
        ...start,
        keyName(key, file),
        part === null ? '' : keyName(part, file),
        said(own, language),
        '',
        rule[language],
        ...end,
      ]),
    ];
  });
};

const headOf = ({ language }: FileOf): string[] => COLUMNS.map((column) => texts[language][column]);

const csv = (file: FileOf): Promise<Uint8Array> => {
  const rows = [headOf(file), ...rowsOf(file)].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : String(cell))),
  );
  return Promise.resolve(Buffer.from(stringify(rows, { bom: true }), 'utf8'));
};

/** Text is text in it, whatever it begins with; numbers are numbers. */
const xlsx = async (file: FileOf): Promise<Uint8Array> => {
  const text = (value: string) => ({ value, type: String });
  const head = headOf(file).map((value) => ({ ...text(value), fontWeight: 'bold' as const }));
  const rows = rowsOf(file).map((row) =>
    row.map((value) => (typeof value === 'number' ? { value, type: Number } : text(value))),
  );
  return writeWorkbook([{ sheet: String(file.year), data: [head, ...rows], stickyRowsCount: 1 }]).toBuffer();
};

const pdf = (file: FileOf): Promise<Uint8Array> => {
  const { figures, year, number, author, upTo, at, language } = file;
  const words = texts[language];
  const span = (text: Cell): Span => ({ text: String(text), facts: [], sources: [] });
  const chapters = [...new Set(figures.map(({ chapter }) => chapter))];
  const parts = chapters.flatMap((chapter): Part[] => {
    const own = figures.filter((figure) => figure.chapter === chapter);
    const rows = own.map(({ id, title, unit, value, change }) =>
      [
        id,
        title[language],
        said(value, language),
        change === null ? '' : said(change, language),
        units[language][unit] ?? unit,
      ].map(span),
    );
    const columns = [words.code, words.figure, words.value, words.change, words.unit];
    const series = own.flatMap((figure): Part[] => {
      if (figure.series.length === 0) return [];
      const known = figure.series.filter(({ value }) => value !== null);
      return [
        {
          is: 'heading',
          block: figure.id,
          level: 2,
          text: `${figure.id} ${figure.title[language]}`,
          facts: [],
        },
        {
          is: 'table',
          block: figure.id,
          columns: [words.key, words.part, words.value],
          rows: known.map(({ key, part, value }) =>
            [keyName(key, file), part === null ? '' : keyName(part, file), said(value, language)].map(span),
          ),
        },
        { is: 'nothing', block: figure.id, text: figure.rule[language] },
      ];
    });
    return [
      { is: 'heading', block: chapter, level: 1, text: chapter, facts: [] },
      { is: 'table', block: chapter, columns, rows },
      ...series,
    ];
  });
  const title = words.title.replace('{year}', String(year));
  return dossierPdf({
    tree: { language, caseNumber: number, kind: words.kind, title, parts },
    cover: [words.upTo.replace('{day}', upTo), words.by.replace('{author}', author), markOf(file)],
    foot: `${title} · ${number}`,
    isDraft: false,
    at,
  });
};

export const REPORT_FORMATS = ['CSV', 'XLSX', 'PDF'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const REPORT_FILES: Record<
  ReportFormat,
  { ending: string; type: string; write: (file: FileOf) => Promise<Uint8Array> }
> = {
  CSV: { ending: '.csv', type: 'text/csv; charset=utf-8', write: csv },
  XLSX: {
    ending: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: xlsx,
  },
  PDF: { ending: '.pdf', type: 'application/pdf', write: pdf },
};
