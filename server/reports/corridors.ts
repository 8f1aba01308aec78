import type { ViewerRun } from '../db/run.ts';
import type { CountedRow } from './figures.ts';
import type { LookedAt } from './report-day.ts';
import type { FigureRecordRow } from './reports.queries.ts';

const STATEMENT = 'reports/corridors';

export type Road = {
  key: string;
  year: number | null;
  home: string | null;
  recruitment: string | null;
  transit: string[];
  destinations: string[];
  value: number;
};

const known = (part: string | undefined): string | null => (part === undefined || part === '?' ? null : part);
const several = (part: string | undefined): string[] =>
  part === undefined || part === '?' || part === '-' ? [] : part.split('+');

export const roadOf = ({ key, count }: Pick<CountedRow, 'key' | 'count'>): Road => {
  const [year, home, recruitment, transit, destinations] = (key ?? '').split('|');
  return {
    key: key ?? '',
    year: known(year) === null ? null : Number(year),
    home: known(home),
    recruitment: known(recruitment),
    transit: several(transit),
    destinations: several(destinations),
    value: count,
  };
};

export const roadsOf = async (run: ViewerRun, { day }: LookedAt): Promise<Road[]> =>
  (await run<CountedRow>(STATEMENT, { to: day }, { aggregate: true })).map(roadOf);

/** The victims on a road that the reader may see, each once, oldest first. */
export const victimsOn = async (
  run: ViewerRun,
  road: string,
  { day }: LookedAt,
): Promise<FigureRecordRow[]> => {
  const rows = await run<FigureRecordRow & { key: string }>(STATEMENT, { to: day });
  const own = new Map(rows.filter(({ key }) => key === road).map((row) => [row.id, row]));
  return [...own.values()].sort((a, b) => ((a.on ?? '') + a.id < (b.on ?? '') + b.id ? -1 : 1));
};
