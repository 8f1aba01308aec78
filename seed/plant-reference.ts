import { readFileSync } from 'node:fs';
import type { Run } from '../server/db/run.ts';
import { systemViewer } from '../server/db/viewer.ts';
import { known, type NodeRow, type Properties } from './builders/rows.ts';
import { demoId } from './demo-id.ts';

type Entry = Properties & { code: string };

const table = <T>(path: string): T[] =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T[];

/** Ids of reference data: facts are tied to them. */
export const countryId = (code: string): string => demoId(`country:${code}`);
export const districtId = (code: string): string => demoId(`district:${code}`);
export const lawArticleId = (code: string): string => demoId(`law:${code}`);
export const bodyId = (code: string): string => demoId(`body:${code}`);

const rowsOf = (
  entries: Entry[],
  labels: string[],
  idOf: (code: string) => string,
  keyOf?: (code: string) => string,
): NodeRow[] =>
  entries.map((entry) => ({
    labels,
    properties: known({ ...entry, id: idOf(entry.code), key: keyOf?.(entry.code) }),
  }));

/** The year of the one report that is carried in; some of its figures are about other years. */
const REPORT_YEAR = 2025;

const figureRows = (): NodeRow[] =>
  table<Properties & { indicator: string; year: number }>('../server/reports/published-figures.json').map(
    (figure, position) => ({
      labels: ['PublishedFigure', 'Reference'],
      properties: known({
        ...figure,
        reportYear: REPORT_YEAR,
        position,
        id: demoId(`figure:${figure.indicator}:${figure.year}`),
      }),
    }),
  );

export const referenceRows = (): NodeRow[] => [
  ...rowsOf(
    table('../server/reference/countries.json'),
    ['Country', 'Anchor'],
    countryId,
    (code) => `COUNTRY:${code}`,
  ),
  ...rowsOf(
    table('../server/reference/districts.json'),
    ['District', 'Anchor'],
    districtId,
    (code) => `DISTRICT:${code}`,
  ),
  ...rowsOf(table('../server/reference/law-articles.json'), ['LawArticle'], lawArticleId),
  ...rowsOf(table('../server/reference/bodies.json'), ['Body'], bodyId),
  ...figureRows(),
];

/** Countries, districts, law, bodies and published figures. May be run again at any time: it brings them up to date. */
export const plantReference = async (run: Run): Promise<number> => {
  const rows = referenceRows();
  await run(systemViewer('reference'), 'seed/merge-reference', { rows });
  return rows.length;
};
