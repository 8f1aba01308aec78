import type { AnnualReportQuery } from '../api/operations.generated.ts';
import type { Figure } from './report-chapters.ts';

export type Contradiction = AnnualReportQuery['reportContradictions'][number];
export type Claim = Contradiction['claims'][number];

/** The two sums, and whether they stand to each other as the claim says. Null when one of the figures is not known. */
export type Checked = { left: number; right: number; holds: boolean } | null;

export const checked = (
  { left, is, right }: Claim,
  figures: ReadonlyMap<string, Figure>,
  of: 'published' | 'computed',
): Checked => {
  const sum = (ids: readonly string[]): number | null =>
    ids.reduce<number | null>((total, id) => {
      const value = figures.get(id)?.[of] ?? null;
      return total === null || value === null ? null : total + value;
    }, 0);
  const [a, b] = [sum(left), sum(right)];
  if (a === null || b === null) return null;
  return { left: a, right: b, holds: is === 'EQUAL' ? a === b : a <= b };
};
