import { openLines } from './csv-table.ts';
import type { RawRow } from './heading.ts';
import { LIMITS } from './limits.ts';
import type { PageOfSheet, SheetToShow } from './reader.ts';
import { decodingOf } from './text-encoding.ts';
import { openSheet } from './xlsx-table.ts';

const shortened = (cell: string): string =>
  cell.length > LIMITS.shownCharacters
    ? `${cell.slice(0, LIMITS.shownCharacters).replace(/\p{Cs}$/u, '')}…`
    : cell;

const isBlank = ({ cells }: RawRow): boolean => cells.every((cell) => cell.trim() === '');

type Opened = {
  sheets: string[];
  sheet: string | null;
  rawRows: () => AsyncIterable<RawRow> | Iterable<RawRow>;
};

const opened = async ({ file, sheet }: SheetToShow): Promise<Opened> => {
  const { bytes } = file;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openSheet(bytes, sheet);
  return { sheets: [], sheet: null, ...openLines(decodingOf(bytes, null), null) };
};

/** Some rows of a table as they stand in the file, without blank ones, each with its number in the file; and how many there are. */
export const pageOfSheet = async (asked: SheetToShow): Promise<PageOfSheet> => {
  const { sheets, sheet, rawRows } = await opened(asked);
  const rows: RawRow[] = [];
  let total = 0;
  let columns = 0;
  let isCut = false;
  for await (const raw of rawRows()) {
    if (isBlank(raw)) continue;
    total += 1;
    if (total > LIMITS.rows) {
      isCut = true;
      break;
    }
    columns = Math.max(columns, raw.cells.length);
    if (total <= asked.from || rows.length >= LIMITS.shownRows) continue;
    rows.push({ row: raw.row, cells: raw.cells.slice(0, LIMITS.shownColumns).map(shortened) });
  }
  return { sheets, sheet, rows, total: Math.min(total, LIMITS.rows), columns, isCut };
};
