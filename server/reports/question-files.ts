import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { plainLine } from '../../typesetting/plain-line.ts';
import { madeApart } from '../dossiers/made-apart.ts';
import type { FileOf, PrintedPart } from '../dossiers/file-of-version.ts';
import { guardCell } from '../imports/reading/guarded-cell.ts';
import { largestOf } from '../../typesetting/chart-columns.ts';
import { markOf, said, texts, type ReportFile } from './file-words.ts';
import { keyName, type Language } from './key-names.ts';
import { NOT_KNOWN, type Dimension, type Question } from './questions.ts';
import type { OutgoingAnswer } from './question-tables.ts';

type Words = Record<
  Language,
  {
    kind: string;
    all: string;
    period: string;
    overlap: string;
    subjects: Record<Question['subject'], string>;
    dimensions: Record<Dimension, string>;
  }
>;
const words = JSON.parse(readFileSync(new URL('question-words.json', import.meta.url), 'utf8')) as Words;

export type QuestionFile = Omit<ReportFile, 'figures' | 'year'> & {
  title: string;
  question: Question;
  answer: OutgoingAnswer;
};

const nameIn = (key: string, { language, places }: QuestionFile): string =>
  key === NOT_KNOWN ? texts[language].unknown : plainLine(keyName(key, language, places));

const filtersOf = (file: QuestionFile): string[] =>
  file.question.filters.map(
    ({ dimension, keys }) =>
      `${words[file.language].dimensions[dimension]}: ${keys.map((key) => nameIn(key, file)).join(', ')}`,
  );

const periodOf = ({ question: { from, to, subject }, language }: QuestionFile): string =>
  `${words[language].subjects[subject]}. ${words[language].period
    .replace('{from}', from)
    .replace('{to}', to)}`;

/** Heads and rows: with two ways of telling apart a column for each of the second. */
const tableOf = (file: QuestionFile): { columns: string[]; rows: (string | number)[][] } => {
  const { question, answer, language } = file;
  const own = words[language];
  const value = (cell: OutgoingAnswer['total']): string | number => said(cell, language);
  const first = own.dimensions[question.first];
  if (question.second === null)
    return {
      columns: [first, texts[language].value],
      rows: [
        ...answer.firsts.map(({ key, value: cell }) => [nameIn(key, file), value(cell)]),
        [own.all, value(answer.total)],
      ],
    };
  const cellsOf = (key: string) => answer.cells.filter((cell) => cell.first === key);
  return {
    columns: [
      `${first} / ${own.dimensions[question.second]}`,
      ...answer.seconds.map(({ key }) => nameIn(key, file)),
      own.all,
    ],
    rows: [
      ...answer.firsts.map(({ key, value: row }) => [
        nameIn(key, file),
        ...cellsOf(key).map((cell) => value(cell.value)),
        value(row),
      ]),
      [own.all, ...answer.seconds.map((column) => value(column.value)), value(answer.total)],
    ],
  };
};

const csv = (file: QuestionFile): Promise<Uint8Array> => {
  const { columns, rows } = tableOf(file);
  const about = [
    [file.title],
    [periodOf(file)],
    ...filtersOf(file).map((one) => [one]),
    [markOf(file), file.number],
  ];
  const all = [columns, ...rows, [], ...about].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : String(cell))),
  );
  return Promise.resolve(Buffer.from(stringify(all, { bom: true }), 'utf8'));
};

/** A chart of each column, or the one of the rows; then the table, which has every number of them. */
const documentOf = (file: QuestionFile): FileOf => {
  const { question, answer, language, number, author, upTo, at, title } = file;
  const { value, unknown, hidden } = texts[language];
  const own = words[language];
  const names = new Map(answer.firsts.map(({ key }) => [key, nameIn(key, file)]));
  const isOfTime = question.first === 'YEAR' || question.first === 'MONTH';
  const chart = (column: string | null): PrintedPart => ({
    is: 'bars',
    block: column ?? 'rows',
    columns: [own.dimensions[question.first], value],
    bars: {
      form: isOfTime && answer.firsts.length <= 24 ? 'COLUMNS' : 'BARS',
      series: answer.cells
        .filter(({ second }) => second === column)
        .map((cell) => ({ key: cell.first, part: null, value: cell.value })),
      names,
      words: { unknown, hidden },
      most: largestOf(answer.cells),
    },
  });
  const heading = (text: string): PrintedPart => ({ is: 'heading', block: text, level: 2, text, facts: [] });
  const { columns, rows } = tableOf(file);
  const charts =
    question.second === null
      ? [chart(null)]
      : answer.seconds.flatMap(({ key }) => [heading(nameIn(key, file)), chart(key)]);
  const isEmpty = answer.firsts.length === 0;
  return {
    tree: {
      language,
      caseNumber: number,
      kind: own.kind,
      title,
      parts: [
        ...(isEmpty ? [] : charts),
        {
          is: 'table',
          block: 'table',
          columns,
          rows: rows.map((row) => row.map((cell) => ({ text: String(cell), facts: [], sources: [] }))),
        },
        { is: 'nothing', block: 'table', text: own.overlap },
      ],
    },
    cover: [
      periodOf(file),
      ...filtersOf(file),
      texts[language].upTo.replace('{day}', upTo),
      texts[language].by.replace('{author}', author),
      markOf(file),
    ],
    foot: `${title} · ${number}`,
    isDraft: false,
    at,
  };
};

/** A title is whatever somebody typed: on paper it is one line of text. */
const plain = (file: QuestionFile): QuestionFile => ({ ...file, title: plainLine(file.title) });

export const QUESTION_FORMATS = ['CSV', 'PDF', 'DOCX'] as const;
export const QUESTION_FILES: Record<
  (typeof QUESTION_FORMATS)[number],
  (file: QuestionFile) => Promise<Uint8Array>
> = {
  CSV: (file) => csv(plain(file)),
  PDF: (file) => madeApart('PDF', documentOf(plain(file))),
  DOCX: (file) => madeApart('DOCX', documentOf(plain(file))),
};
