const MOST = 3;

/** The first values of a column that differ from each other; blanks say nothing. */
export const samplesOf = (rows: readonly (readonly string[])[], position: number): string[] => {
  const values = new Set(rows.map((row) => (row[position] ?? '').trim()).filter((value) => value !== ''));
  return [...values].slice(0, MOST);
};
