import { asText } from './tab-separated.ts';
import type { ColumnId, TableRow } from './table-rows.ts';
import type { RowMark } from './use-leaving-rows.ts';

/** The rows as a CSV file that a sheet opens as it is: with a mark of its encoding, and no formula in any cell. */
export const rowsCsv = async (
  headings: readonly string[],
  columns: readonly ColumnId[],
  rows: readonly TableRow[],
  mark: RowMark,
): Promise<string> => {
  // Fetched when somebody saves: the page opens without it.
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const cells = rows.map(({ cells: of }) => [
    ...columns.map((column) => asText(of[column]?.text ?? '')),
    mark.number,
    mark.marking,
  ]);
  return stringify([[...headings, ...mark.headings], ...cells], { bom: true });
};
