const RISKY = /^'*[=+\-@\t\r]/u;

/** A spreadsheet runs what begins with = + - or @: an apostrophe before it makes it text. */
export const guardCell = (cell: string): string => (RISKY.test(cell) ? `'${cell}` : cell);

/** Undoes `guardCell`, exactly. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell;
