import type { FileOf, PrintedPart } from '../dossiers/file-of-version.ts';
import type { Span } from '../dossiers/document-tree.ts';
import { columnsOf, partsOf, rowsOf } from '../../typesetting/chart-columns.ts';
import { markOf, said, texts, units, type Cell, type ReportFile } from './file-words.ts';
import { keyName } from './key-names.ts';
import type { OutgoingFigure } from './outgoing.ts';
import { textBlocks } from './text-blocks.ts';

const span = (text: Cell): Span => ({ text: String(text), facts: [], sources: [] });
const heading = (block: string, level: 1 | 2, text: string): PrintedPart => ({
  is: 'heading',
  block,
  level,
  text,
  facts: [],
});

/** The values of a distribution as a table; years side by side of which nothing is known are one row. */
const seriesTable = ({ id, series }: OutgoingFigure, file: ReportFile): PrintedPart => {
  const { language, places } = file;
  const words = texts[language];
  const nameIn = (key: string): string => keyName(key, language, places);
  const parts = partsOf(series);
  const rows = rowsOf(columnsOf(series)).map(({ key, until, values }) => [
    until === null ? nameIn(key) : `${nameIn(key)}–${nameIn(until)}`,
    ...values.map(({ value }) => said(value, language)),
  ]);
  return {
    is: 'table',
    block: id,
    columns: [words.key, ...(parts.length === 0 ? [words.value] : parts.map(nameIn))],
    rows: rows.map((cells) => cells.map(span)),
  };
};

/** A chart of the report with what it draws, its numbers in words, and how it is counted. */
const chartParts = (figure: OutgoingFigure, file: ReportFile, hasTable: boolean): PrintedPart[] => {
  const { id, title, chart, series, rule } = figure;
  const { language, places } = file;
  const { key, value, unknown, hidden } = texts[language];
  const head = heading(id, 2, `${id} ${title[language]}`);
  const ruled: PrintedPart = { is: 'nothing', block: id, text: rule[language] };
  if (series.length === 0) return [head, { is: 'nothing', block: id, text: unknown }, ruled];
  const keys = series.flatMap((one) => [one.key, ...(one.part === null ? [] : [one.part])]);
  const drawn: PrintedPart = {
    is: 'bars',
    block: id,
    columns: [key, value],
    bars: {
      form: chart === 'COLUMNS' || chart === 'TREND' ? 'COLUMNS' : 'BARS',
      series,
      names: new Map(keys.map((one) => [one, keyName(one, language, places)])),
      words: { unknown, hidden },
    },
  };
  return [head, drawn, ...(hasTable ? [seriesTable(figure, file)] : []), ruled];
};

/** Where what is printed is not what is computed: both, and why as an author of the report says; nothing of what is hidden. */
const reconciliation = ({ figures, language }: ReportFile): PrintedPart[] => {
  const words = texts[language];
  const rows = figures.flatMap(({ id, title, published, value, difference, explained }) =>
    difference === null || (difference === 0 && explained === null)
      ? []
      : [
          [id, title[language], published ?? '', said(value, language), difference, explained ?? ''].map(
            span,
          ),
        ],
  );
  if (rows.length === 0) return [];
  const columns = [words.code, words.figure, words.published, words.value, words.difference, words.reason];
  return [
    heading('reconciliation', 1, words.reconciliation),
    { is: 'table', block: 'reconciliation', columns, rows },
  ];
};

const blocksIn = ({ figures, year, language }: ReportFile): PrintedPart[] => {
  const sentence = (text: string): PrintedPart => ({
    is: 'sentence',
    block: 'texts',
    sentenceId: null,
    span: span(text),
  });
  const both = textBlocks(figures, year, texts).flatMap(({ az, en }) => [sentence(az), sentence(en)]);
  const { textBlocks: title, both: says } = texts[language];
  return [heading('texts', 1, title), { is: 'nothing', block: 'texts', text: says }, ...both];
};

/**
 * The report as a document: chapters, and the charts drawn and as tables. For a word processor the paragraphs come first, in both
 * languages; there a chart is a table by itself.
 */
export const reportDocument = (file: ReportFile, format: 'PDF' | 'DOCX'): FileOf => {
  const { figures, year, number, author, upTo, at, language } = file;
  const words = texts[language];
  const chapters = [...new Set(figures.map(({ chapter }) => chapter[language]))];
  const parts = chapters.flatMap((chapter): PrintedPart[] => {
    const own = figures.filter((figure) => figure.chapter[language] === chapter);
    const counted = own.filter(({ chart }) => chart === null);
    const rows = counted.map(({ id, title, unit, value, change }) =>
      [
        id,
        title[language],
        said(value, language),
        change === null ? '' : said(change, language),
        units[language][unit] ?? unit,
      ].map(span),
    );
    const columns = [words.code, words.figure, words.value, words.change, words.unit];
    const drawn = own.filter(({ chart, series }) => chart !== null || series.length > 0);
    return [
      heading(chapter, 1, chapter),
      ...(rows.length > 0 ? [{ is: 'table' as const, block: chapter, columns, rows }] : []),
      ...drawn.flatMap((figure) => chartParts(figure, file, format === 'PDF')),
    ];
  });
  const title = words.title.replace('{year}', String(year));
  return {
    tree: {
      language,
      caseNumber: number,
      kind: words.kind,
      title,
      parts: [...(format === 'DOCX' ? blocksIn(file) : []), ...parts, ...reconciliation(file)],
    },
    cover: [words.upTo.replace('{day}', upTo), words.by.replace('{author}', author), markOf(file)],
    foot: `${title} · ${number}`,
    isDraft: false,
    at,
  };
};
