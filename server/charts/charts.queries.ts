import type { ViewerRun } from '../db/run.ts';
import type { ChartLevel, LocalizedText } from '../graphql/types.generated.ts';

export type ChartRow = {
  id: string;
  caseId: string;
  name: string;
  level: ChartLevel;
  revision: number;
  savedAt: string;
  byAz: string;
  byEn: string;
  ownerAz: string;
  ownerEn: string;
  heldBy: string | null;
  heldByAz: string | null;
  heldByEn: string | null;
  heldSince: string | null;
  tab: string | null;
  savedTab: string | null;
};

const some = async (rows: Promise<readonly unknown[]>): Promise<boolean> => (await rows).length > 0;

export const chartsPage = (
  run: ViewerRun,
  asked: { caseId: string | null; size: number; after: string | null },
): Promise<(ChartRow & { cursor: string })[]> =>
  run('charts/charts', { caseId: asked.caseId, most: asked.size + 1, after: asked.after });

export const chartById = async (
  run: ViewerRun,
  id: string,
): Promise<(ChartRow & { document: string }) | null> =>
  (await run<ChartRow & { document: string }>('charts/chart', { id }))[0] ?? null;

export type NewChart = {
  id: string;
  tie: string;
  caseId: string;
  name: string;
  document: string;
  tab: string;
};

export const addChart = (run: ViewerRun, chart: NewChart): Promise<boolean> =>
  some(run('charts/add-chart', chart));

export const enterChart = (
  run: ViewerRun,
  entry: { id: string; tab: string; takeOver: boolean },
): Promise<boolean> => some(run('charts/enter', entry));

export const leaveChart = (run: ViewerRun, id: string, tab: string): Promise<boolean> =>
  some(run('charts/leave', { id, tab }));

export const renameChart = (run: ViewerRun, id: string, name: string): Promise<boolean> =>
  some(run('charts/rename', { id, name }));

export const withdrawChart = (run: ViewerRun, id: string): Promise<boolean> =>
  some(run('charts/withdraw', { id }));

/** Null when another window has it meanwhile, or has saved it. `turn` counts what the window has sent, from 1. */
export const saveChart = async (
  run: ViewerRun,
  saving: { id: string; tab: string; revision: number; turn: number; document: string },
): Promise<{ revision: number; savedAt: string } | null> =>
  (await run<{ revision: number; savedAt: string }>('charts/save', saving))[0] ?? null;

export type ColleagueRow = {
  id: string;
  nameAz: string;
  nameEn: string;
  role: string;
  level: ChartLevel | null;
};

/** Empty, too, when the chart is not the reader's own. */
export const colleaguesOf = (run: ViewerRun, id: string): Promise<ColleagueRow[]> =>
  run('charts/colleagues', { id });

export const shareChart = (
  run: ViewerRun,
  share: { id: string; tie: string; userId: string; level: ChartLevel | null },
): Promise<boolean> => some(run('charts/share', share));

export type VersionRow = {
  id: string;
  name: string;
  at: string;
  byAz: string;
  byEn: string;
  isFrozen: boolean;
  hash: string | null;
  filters: string | null;
  hiddenElements: number | null;
  hiddenLines: number | null;
};

/** The newest first, those before a version where its `cursor` is given. */
export const versionsOf = (
  run: ViewerRun,
  { chartId, after, most }: { chartId: string; after: string | null; most: number },
): Promise<(VersionRow & { cursor: string })[]> => run('charts/versions', { chartId, after, most });

export type KeptVersion = {
  id: string;
  chartId: string;
  name: string;
  at: string;
  by: LocalizedText;
  isFrozen: boolean;
  hash: string | null;
  document: string;
};

export const versionById = async (run: ViewerRun, id: string): Promise<KeptVersion | null> =>
  (await run<KeptVersion>('charts/version', { id }))[0] ?? null;

export type NewVersion = {
  id: string;
  chartId: string;
  /** Of the chart, as the author saw it. */
  revision: number;
  name: string;
  document: string;
  filters: string | null;
  isFrozen: boolean;
  hash: string | null;
  hiddenElements: number;
  hiddenLines: number;
};

/** False, too, when the chart was saved since. */
export const addVersion = (run: ViewerRun, version: NewVersion): Promise<boolean> =>
  some(run('charts/add-version', version));
