import { stringify } from 'csv-stringify/sync';
import type { ImportContainer, LocalizedText } from '../../graphql/types.generated.ts';
import { guardCell } from './guarded-cell.ts';

const OURS = 'Əlaqə: ';

/** Headings that are added to a file of refused rows; a table that has them is one that was mended. */
export const isOurColumn = (heading: string): boolean => heading.startsWith(OURS);

export type RefusedRow = {
  row: number;
  cells: readonly string[];
  problems: readonly { column: string | null; text: LocalizedText }[];
};

const HEADINGS = {
  az: [`${OURS}sətir`, `${OURS}sütun`, `${OURS}səbəb`],
  en: [`${OURS}row`, `${OURS}column`, `${OURS}reason`],
} as const;

/**
 * The rows that did not go in, as CSV with a byte order mark: their own columns first, then what was wrong. Mended, it can be imported by itself.
 * Rows of JSON and items of a chart stand in one column named `json`.
 */
export const refusedRowsCsv = (
  container: ImportContainer,
  header: readonly string[],
  refused: readonly RefusedRow[],
  language: 'az' | 'en',
): string => {
  const columns =
    container === 'JSON' || container === 'JSON_LINES' || container === 'CHART' ? ['json'] : header;
  // A row may have more cells than the heading; what was added stays behind all of them.
  const width = Math.max(columns.length, ...refused.map(({ cells }) => cells.length));
  const fit = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_nothing, position) => guardCell(cells[position] ?? ''));
  return stringify(
    [
      [...fit(columns), ...HEADINGS[language]],
      ...refused.map(({ row, cells, problems }) => [
        ...fit(cells),
        String(row),
        guardCell([...new Set(problems.map(({ column }) => column ?? ''))].filter(Boolean).join(', ')),
        problems.map(({ text }) => text[language]).join(' '),
      ]),
    ],
    { bom: true },
  );
};
