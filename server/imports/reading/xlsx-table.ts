import { readSheet } from 'read-excel-file/universal';
import { FileProblem } from './file-problem.ts';
import { type RawRow, tableOf } from './heading.ts';
import type { Table } from './table.ts';
import { checkWorkbook } from './zip-check.ts';

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const plain = (text: string): string =>
  text.replace(/&(?<name>amp|lt|gt|quot|apos);/gu, (whole, name: string) => ENTITIES.get(name) ?? whole);

/** In the order of the workbook. */
const sheetsOf = (workbook: string): string[] =>
  [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname=(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu)].map(
    ({ groups }) => plain(groups?.['double'] ?? groups?.['single'] ?? ''),
  );

/** Fifteen digits are what a spreadsheet keeps; beyond them is the noise of binary fractions. */
const numberText = (text: string): string => {
  const value = Number(text);
  return Number.isFinite(value) && /[.eE]/u.test(text) ? String(Number(value.toPrecision(15))) : text;
};

const dateText = (date: Date): string => {
  if (Number.isNaN(date.getTime())) return '';
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
};

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  return typeof value === 'string' ? value : JSON.stringify(value).toLocaleUpperCase('en');
};

const unreadable = (error: unknown): FileProblem => {
  const where = /row (?<row>\d+), col (?<column>\d+)/u.exec(
    error instanceof Error ? error.message : '',
  )?.groups;
  return where === undefined
    ? new FileProblem(
        'Cədvəl faylı zədələnib. Onu Excel-də açıb yenidən saxlayın.',
        'The spreadsheet is damaged. Open it in Excel and save it again.',
      )
    : new FileProblem(
        `${where['row']}-ci sətrin ${where['column']}-ci xanası oxunmur. Onu düzəldin və ya silin, sonra yenidən yükləyin.`,
        `Row ${where['row']}, cell ${where['column']} cannot be read. Mend or clear it and upload again.`,
      );
};

type Sheet = { sheets: string[]; sheet: string; rawRows: () => Generator<RawRow> };

/** The rows of one sheet of a workbook as they stand, blank ones among them; the first sheet when none is asked for. */
export const openSheet = async (bytes: Uint8Array, wanted: string | null): Promise<Sheet> => {
  const sheets = sheetsOf(checkWorkbook(bytes));
  const sheet = wanted ?? sheets[0];
  if (sheet === undefined || !sheets.includes(sheet))
    throw new FileProblem(
      `Bu adda vərəq yoxdur. Vərəqlər: ${sheets.join(', ')}.`,
      `There is no sheet of that name. The sheets are: ${sheets.join(', ')}.`,
    );
  let data: unknown[][];
  try {
    data = await readSheet(Uint8Array.from(bytes).buffer, sheets.indexOf(sheet) + 1, {
      trim: false,
      parseNumber: numberText,
    });
  } catch (error) {
    throw unreadable(error);
  }
  return {
    sheets,
    sheet,
    *rawRows(): Generator<RawRow> {
      for (const [index, cells] of data.entries())
        yield { row: index + 1, cells: cells.map((value) => cellText(value)) };
    },
  };
};

export const openXlsx = async (bytes: Uint8Array, wanted: string | null): Promise<Table> => {
  const { sheets, sheet, rawRows } = await openSheet(bytes, wanted);
  return tableOf(
    { container: 'XLSX', encoding: null, hasBom: false, delimiter: null, sheets, sheet },
    rawRows,
  );
};
