const MEGABYTE = 1024 * 1024;

/** How much of a file is taken in. Beyond these a file is refused as a whole, or the row that goes beyond. */
export const LIMITS = {
  fileBytes: 100 * MEGABYTE,
  rows: 1_000_000,
  columns: 500,
  cellCharacters: 10_000,
  unpackedBytes: 400 * MEGABYTE,
  /** Of one entry of a packed file, once it is more than a megabyte. */
  ratio: 100,
  entries: 1000,
  nameCharacters: 200,
  /** Old generation of the worker that reads. */
  workerMegabytes: 1024,
  /** A worker that gives nothing for so long is stopped. */
  silentMilliseconds: 120_000,
  rowsBehind: 5000,
  /** Of a table that is looked at: rows in one page, columns of a row, letters of a cell. */
  shownRows: 200,
  shownColumns: 60,
  shownCharacters: 500,
  /** Files that are looked into at one moment, beside those of running imports: each may take the memory above. */
  questionsAtOnce: 3,
} as const;
