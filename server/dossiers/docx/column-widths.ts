/** Between the margins of a page, in twentieths of a point. */
export const TEXT_WIDTH = 9020;
const LEAST = 700;
/** From so many letters on a cell is set in several lines. */
const MOST_LETTERS = 48;
/** A heading of one word is not broken. */
const LETTER = 110;

const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/u).map(({ length }) => length));

/** Widths of the columns of a table, by what stands in them, in twentieths of a point; together as wide as the text. A column is as wide as its longest word where there is room. */
export const columnWidths = (rows: readonly (readonly string[])[]): number[] => {
  const count = rows[0]?.length ?? 0;
  const most = (at: number, of: (text: string) => number): number =>
    Math.max(0, ...rows.map((row) => of(row[at] ?? '')));
  const columns = Array.from({ length: count }, (_, at) => ({
    least: Math.max(LEAST, Math.min(most(at, longestWord), MOST_LETTERS / 2) * LETTER + 160),
    letters: Math.min(
      MOST_LETTERS,
      Math.max(
        1,
        most(at, ({ length }) => length),
      ),
    ),
  }));
  const least = columns.reduce((sum, one) => sum + one.least, 0);
  const letters = columns.reduce((sum, one) => sum + one.letters, 0);
  const scale = Math.min(1, TEXT_WIDTH / Math.max(1, least));
  const rest = Math.max(0, TEXT_WIDTH - least);
  const widths = columns.map((one) =>
    Math.floor(one.least * scale + (rest * one.letters) / Math.max(1, letters)),
  );
  const given = widths.reduce((sum, one) => sum + one, 0);
  return widths.map((width, at) => (at === count - 1 ? width + TEXT_WIDTH - given : width));
};
