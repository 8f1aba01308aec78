const BATCH = 200;

/** The rows in lots that one statement takes. */
export const inBatches = <T>(rows: readonly T[], size = BATCH): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size));
