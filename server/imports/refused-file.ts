import { Refusal } from '../access/refusals.ts';
import { isMissing } from '../files/file-store.ts';
import type { ViewerRun } from '../db/run.ts';
import type { ImportDesk } from './desk.ts';
import { problemsOf, type JobRow } from './imports.queries.ts';
import { refusedRowsCsv, type RefusedRow } from './reading/refused-rows.ts';
import { openedProblem } from './refusals.ts';
import { readingOf } from './work.ts';

const PROBLEMS_AT_ONCE = 5_000;

/** Every refused row of an import that the reader may see, in the order of the file. */
const refusedRows = async (run: ViewerRun, { vault }: ImportDesk, id: string): Promise<RefusedRow[]> => {
  const rows: RefusedRow[] = [];
  let afterRow: number | null = null;
  for (;;) {
    const page = await problemsOf(run, { id, afterRow, most: PROBLEMS_AT_ONCE });
    const last = page.at(-1)?.row ?? null;
    const isLast = page.length < PROBLEMS_AT_ONCE;
    for (const row of page) {
      if (!row.isRefused || (!isLast && row.row === last)) continue;
      const { cells, column, text, row: number } = openedProblem(vault, row);
      const problem = { column, text };
      const before = rows.at(-1);
      if (before?.row === number)
        rows[rows.length - 1] = { ...before, problems: [...before.problems, problem] };
      else if (cells) rows.push({ row: number, cells, problems: [problem] });
    }
    if (isLast || last === null) return rows;
    // The last row of the page may go on in the next one: it is read again there.
    afterRow = last - 1;
  }
};

/** The rows that did not go in as a CSV file that can be mended and uploaded again; those that the reader may not see are not in it. */
export const refusedFileOf = async (
  run: ViewerRun,
  desk: ImportDesk,
  job: JobRow,
  language: 'az' | 'en',
): Promise<string> => {
  const bytes = await desk.files.open(job.sha256).catch((error: unknown) => {
    // A file that was erased with a notice is there no more.
    throw isMissing(error) ? new Refusal('NOT_FOUND') : error;
  });
  const { reading, header } = await desk.reader.inspect(bytes, job.fileName, readingOf(job));
  return refusedRowsCsv(reading.container, header, await refusedRows(run, desk, job.id), language);
};
