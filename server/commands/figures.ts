import type { ViewerRun } from '../db/run.ts';
import { isReportYear, lookedAtBy, type LookedAt } from '../reports/report-day.ts';
import { reportOf } from '../reports/reports.queries.ts';
import type { Viewer } from '../db/viewer.ts';
import { StartError } from '../db/installation.ts';
import type { CommandContext, Options } from './command.ts';

const DEFAULT_YEAR = 2025;

const yearOf = (text: string | undefined, lookedAt: LookedAt): number => {
  const year = text === undefined ? DEFAULT_YEAR : Number(text);
  if (!Number.isInteger(year) || !isReportYear(year, lookedAt))
    throw new StartError(
      `--year wants a year from 2005 on that has begun, such as ${DEFAULT_YEAR}, not "${text}".`,
    );
  return year;
};

const shown = (value: number | null): string => (value === null ? '–' : String(value));

/** The figures of the annual report as text for standard output: a table, or with --json an array of {id, published, computed, difference, rule}. */
export const figuresCommand = async (
  { database, requestId }: CommandContext,
  options: Options,
): Promise<string> => {
  const viewer: Viewer = { kind: 'operator', userId: null, role: null, purpose: null, requestId };
  const run: ViewerRun = (statement, params, runOptions) =>
    database.run(viewer, statement, params, runOptions);
  const lookedAt = lookedAtBy(viewer, new Date());
  const figures = await reportOf(run, yearOf(options.year, lookedAt), lookedAt);
  if (options.json)
    return JSON.stringify(
      figures.map(({ id, published, computed, difference, rule }) => ({
        id,
        published,
        computed,
        difference,
        rule: rule.en,
      })),
      null,
      2,
    );
  const lines = figures.map(
    ({ id, title, published, computed, difference }) =>
      `${id.padEnd(9)} ${shown(published).padStart(10)} ${shown(computed).padStart(10)} ${shown(difference).padStart(6)}  ${title.en}`,
  );
  return [
    `${'figure'.padEnd(9)} ${'published'.padStart(10)} ${'computed'.padStart(10)} ${'diff'.padStart(6)}`,
    ...lines,
  ].join('\n');
};
