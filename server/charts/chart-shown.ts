import type { Chart, ChartColleague, ChartVersion, Problem } from '../graphql/types.generated.ts';
import type { Shown } from '../graphql/shown.ts';
import { filtersFrom } from './kept-filters.ts';
import type { ChartRow, ColleagueRow, VersionRow } from './charts.queries.ts';

const LONGEST_NAME = 120;

export const nameProblem = (name: string): Problem[] =>
  name.trim() !== '' && [...name].length <= LONGEST_NAME
    ? []
    : [
        {
          field: 'name',
          text: {
            az: `1–${LONGEST_NAME} işarəlik ad verin.`,
            en: `Give a name of 1 to ${LONGEST_NAME} characters.`,
          },
        },
      ];

/** Somebody saved a chart after it was seen as it is asked to be kept. */
export const MOVED_ON: Problem = {
  field: 'revision',
  text: {
    az: 'Sxem bu arada yenidən saxlanılıb, ona görə heç nə adlandırılmadı. Sxemi yenidən açın, baxın və adlandırın.',
    en: 'The chart has been saved again meanwhile, so nothing was named. Open it anew, look at it and name it.',
  },
};

const workerOf = (row: ChartRow, readerId: string | null): Chart['worker'] =>
  row.tab === null || row.heldBy === null || row.heldSince === null
    ? null
    : {
        name: { az: row.heldByAz ?? '', en: row.heldByEn ?? '' },
        isReader: row.heldBy === readerId,
        tab: row.tab,
        since: row.heldSince,
      };

export const chartShown = (row: ChartRow, readerId: string | null): Shown<Chart> => ({
  id: row.id,
  name: row.name,
  case: { id: row.caseId },
  owner: { az: row.ownerAz, en: row.ownerEn },
  level: row.level,
  revision: row.revision,
  savedAt: row.savedAt,
  savedBy: { az: row.byAz, en: row.byEn },
  savedTab: row.savedTab,
  worker: workerOf(row, readerId),
});

export const versionShown = (row: VersionRow): ChartVersion => ({
  id: row.id,
  name: row.name,
  at: row.at,
  by: { az: row.byAz, en: row.byEn },
  isFrozen: row.isFrozen,
  hash: row.hash,
  filters: filtersFrom(row.filters),
  hiddenElements: row.hiddenElements,
  hiddenLines: row.hiddenLines,
});

export const colleagueShown = (row: ColleagueRow): ChartColleague => ({
  id: row.id,
  name: { az: row.nameAz, en: row.nameEn },
  role: row.role,
  level: row.level,
});
