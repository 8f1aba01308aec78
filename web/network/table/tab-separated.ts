import type { ColumnId, TableRow } from './table-rows.ts';
import type { RowMark } from './use-leaving-rows.ts';

const BREAKS = /[\t\r\n]+/gu;
// A number with its country code is no formula, and an apostrophe before it would have to be taken away by hand.
const FORMULA = /^(?:[=@]|[+-](?!\d+$))/u;

/** What a sheet would compute comes in as text: names and handles are written by others. */
export const asText = (text: string): string => {
  const plain = text.replaceAll(BREAKS, ' ').trim();
  return FORMULA.test(plain) ? `'${plain}` : plain;
};

/** Rows for the clipboard, with a line of headings and the mark in each: a sheet and a text both take tabs. */
export const tabSeparated = (
  headings: readonly string[],
  columns: readonly ColumnId[],
  rows: readonly TableRow[],
  mark: RowMark,
): string =>
  [
    [...headings, ...mark.headings],
    ...rows.map(({ cells }) => [
      ...columns.map((column) => cells[column]?.text ?? ''),
      mark.number,
      mark.marking,
    ]),
  ]
    .map((cells) => cells.map(asText).join('\t'))
    .join('\n');
