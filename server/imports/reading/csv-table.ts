import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { delimiterOf } from './delimiter.ts';
import { FileProblem } from './file-problem.ts';
import { LIMITS } from './limits.ts';
import { type RawRow, tableOf } from './heading.ts';
import type { Table } from './table.ts';
import type { Decoding } from './text-encoding.ts';

/** Stands for "no delimiter": a letter that no file has between words. */
const NONE = '\u001F';

const problemOf = (error: CsvError): FileProblem => {
  const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
  return error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
    ? new FileProblem(
        `${line}-ci sətirdə və ya ondan əvvəl açılan dırnaq bağlanmayıb. Onu bağlayın və ya dırnaqları silin.`,
        `A quotation mark opened in or before line ${line} is not closed. Close it or remove the quotation marks.`,
      )
    : new FileProblem(
        `${line}-ci sətir oxunmur. Ayırıcını yoxlayın və faylı yenidən CSV kimi saxlayın.`,
        `Line ${line} cannot be read. Check the delimiter and save the file as CSV again.`,
      );
};

/** Excel writes `sep=;` above the heading to name the delimiter. */
const SEPARATOR_LINE = /^sep=(?<delimiter>[,;\t|])\r?\n/iu;

type Lines = { delimiter: string | null; rawRows: () => AsyncGenerator<RawRow> };

/** The rows of a text with delimiters as they stand. */
export const openLines = (decoding: Decoding, wanted: string | null): Lines => {
  const named = SEPARATOR_LINE.exec(decoding.beginning)?.groups?.['delimiter'];
  const delimiter = wanted ?? named ?? delimiterOf(decoding.beginning);

  async function* rawRows(): AsyncGenerator<RawRow> {
    const parser = parse({
      delimiter: delimiter ?? NONE,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LIMITS.columns * LIMITS.cellCharacters,
    });
    const source = Readable.from(decoding.chunks()).pipe(parser);
    let row = 0;
    try {
      for await (const record of source as AsyncIterable<string[]>) {
        row += 1;
        if (row === 1 && named !== undefined) continue;
        yield { row, cells: record };
      }
    } catch (error) {
      if (error instanceof CsvError) throw problemOf(error);
      throw error;
    }
  }

  return { delimiter, rawRows };
};

export const openCsv = (decoding: Decoding, wanted: string | null): Promise<Table> => {
  const { delimiter, rawRows } = openLines(decoding, wanted);
  return tableOf(
    {
      container: 'CSV',
      encoding: decoding.encoding,
      hasBom: decoding.hasBom,
      delimiter,
      sheets: [],
      sheet: null,
    },
    rawRows,
  );
};
