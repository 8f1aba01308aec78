import { headingWordsIn, looksLikeValue } from '../mapping/column-look.ts';
import { FileProblem } from './file-problem.ts';
import { LIMITS } from './limits.ts';
import { unguardCell } from './guarded-cell.ts';
import { isOurColumn } from './refused-rows.ts';
import type { SourceRow, Table } from './table.ts';

export type RawRow = { row: number; cells: string[] };

const LOOKED_AT = 10;

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** `A`, `B` … `AA`, as spreadsheets name columns. */
const letterOf = (position: number): string =>
  position < 26
    ? String.fromCharCode(65 + position)
    : letterOf(Math.floor(position / 26) - 1) + letterOf(position % 26);

const uniqueHeadings = (cells: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return cells.map((cell, position) => {
    const heading = cell.trim() === '' ? letterOf(position) : cell.trim().replace(/\s+/gu, ' ').slice(0, 200);
    const times = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
};

/** The heading is the first row that is about as full as the fullest of the first ten: a title above the table is not one. */
const headingAmong = (first: readonly RawRow[]): RawRow | undefined => {
  const most = Math.max(0, ...first.map(({ cells }) => filled(cells)));
  return first.find(({ cells }) => filled(cells) >= Math.max(1, most / 2));
};

const isHeading = (cells: readonly string[]): boolean =>
  headingWordsIn(cells) > 0 || !cells.some((cell) => looksLikeValue(cell));

const tooWide = (columns: number): FileProblem =>
  new FileProblem(
    `Cədvəldə ${columns} sütun var, ən çoxu ${LIMITS.columns} ola bilər. Lazımsız sütunları silin.`,
    `The table has ${columns} columns; at most ${LIMITS.columns} are read. Remove those that are not needed.`,
  );

const tooLong = (): FileProblem =>
  new FileProblem(
    `Cədvəldə ${LIMITS.rows} sətirdən çox var. Onu bir neçə fayla bölün.`,
    `The table has more than ${LIMITS.rows} rows. Split it into several files.`,
  );

const parseOrUndefined = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Finds the heading and gives the rows below it, without blank ones. A file mended after a refusal is told by its last columns, which are left away. */
export const tableOf = async (
  reading: Table['reading'],
  rawRows: () => AsyncIterable<RawRow> | Iterable<RawRow>,
): Promise<Table> => {
  const first: RawRow[] = [];
  for await (const raw of rawRows()) {
    if (filled(raw.cells) > 0) first.push(raw);
    if (first.length === LOOKED_AT) break;
  }
  const top = headingAmong(first);
  if (top === undefined)
    throw new FileProblem(
      'Cədvəl boşdur. Sətirləri olan fayl yükləyin.',
      'The table is empty. Upload one with rows.',
    );
  // Three are ours in a file that was mended.
  if (top.cells.length > LIMITS.columns + 3) throw tooWide(top.cells.length);
  const isNamed = isHeading(top.cells);
  const ours = top.cells.findIndex((cell) => isOurColumn(cell));
  const isMended = isNamed && ours > 0;
  const width = isMended ? ours : top.cells.length;
  if (width > LIMITS.columns) throw tooWide(width);
  const header = uniqueHeadings(
    isNamed ? top.cells.slice(0, width) : top.cells.map((_cell, position) => letterOf(position)),
  );
  const holdsJson = header.length === 1 && header[0] === 'json';

  return {
    reading,
    header,
    async *rows(): AsyncGenerator<SourceRow> {
      let count = 0;
      for await (const { row, cells } of rawRows()) {
        if (row < top.row || (isNamed && row === top.row) || filled(cells) === 0) continue;
        count += 1;
        if (count > LIMITS.rows) throw tooLong();
        const own = isMended ? cells.slice(0, width).map((cell) => unguardCell(cell)) : cells;
        yield holdsJson ? { row, cells: own, record: parseOrUndefined(own[0] ?? '') } : { row, cells: own };
      }
    },
  };
};
