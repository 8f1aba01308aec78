import type { ImportReading, LocalizedText } from '../../graphql/types.generated.ts';

/**
 * A row of a file as text; `row` is its number in the file, the heading being 1. `record` is the object behind a row of JSON or of a chart;
 * `problem` is why the reader of the file could make nothing of the row.
 */
export type SourceRow = { row: number; cells: string[]; record?: unknown; problem?: LocalizedText };

/** A file as a table: how it is read, its heading, and its rows without the heading and without blank ones. Rows can be asked for more than once. */
export type Table = {
  reading: Omit<ImportReading, '__typename'>;
  header: string[];
  rows: () => AsyncIterable<SourceRow> | Iterable<SourceRow>;
};
