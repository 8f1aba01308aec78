import type { ViewerRun } from '../db/run.ts';
import type { Vault } from '../vault/vault.ts';
import type { Texts } from './figures.ts';
import { frozenFigure, hashOfReport, type FrozenContent } from './frozen-content.ts';
import type { LookedAt } from './report-day.ts';
import { reportOf } from './reports.queries.ts';

export type FrozenRow = {
  id: string;
  year: number;
  day: string;
  hash: string;
  frozenAt: string;
  frozenBy: Texts;
};
export type WholeFrozenRow = FrozenRow & { countedAt: string; content: string };

export const frozenReports = (run: ViewerRun, year: number): Promise<FrozenRow[]> =>
  run<FrozenRow>('reports/frozen', { year });

export const frozenReport = async (run: ViewerRun, id: string): Promise<WholeFrozenRow | null> =>
  (await run<WholeFrozenRow>('reports/frozen-one', { id }))[0] ?? null;

export const contentOf = async (
  run: ViewerRun,
  year: number,
  lookedAt: LookedAt,
): Promise<FrozenContent> => ({
  year,
  day: lookedAt.day,
  figures: (await reportOf(run, year, lookedAt)).map(frozenFigure),
});

/** False when the id is that of something else. */
export const keepFrozen = async (
  run: ViewerRun,
  vault: Vault,
  { id, countedAt, content }: { id: string; countedAt: string; content: FrozenContent },
): Promise<boolean> => {
  const sealed = vault.sealBytes(Buffer.from(JSON.stringify(content), 'utf8')).toString('base64');
  const { year, day } = content;
  const rows = await run('reports/freeze', {
    id,
    year,
    day,
    countedAt,
    hash: hashOfReport(content),
    content: sealed,
  });
  return rows.length > 0;
};

/** Throws when it was changed: what has another hash was never frozen so. */
export const openFrozen = (vault: Vault, { content, hash }: WholeFrozenRow): FrozenContent => {
  const opened = JSON.parse(
    vault.openBytes(Buffer.from(content, 'base64')).toString('utf8'),
  ) as FrozenContent;
  if (hashOfReport(opened) !== hash) throw new Error('a frozen report is not the one that was frozen');
  return opened;
};
