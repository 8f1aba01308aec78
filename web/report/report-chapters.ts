import type { AnnualReportQuery } from '../api/operations.generated.ts';

export type Figure = AnnualReportQuery['report'][number];

export const FIGURE_CHOICES = ['ALL', 'DIFFERS', 'NOT_COMPUTED'] as const;
export type FigureChoice = (typeof FIGURE_CHOICES)[number];

/**
 * How the computed figure stands to the published one. `ALONE`: nothing is printed beside it, or the print has lost it;
 * `MISSING`: it is not known, and the reason says why.
 */
type Standing = 'EQUAL' | 'DIFFERS' | 'ALONE' | 'MISSING';

export const standingOf = ({ computed, difference, series }: Figure): Standing => {
  if (difference !== null) return difference === 0 ? 'EQUAL' : 'DIFFERS';
  return computed === null && series.every(({ value }) => value === null) ? 'MISSING' : 'ALONE';
};

export const countStandings = (figures: readonly Figure[]): Record<Standing, number> => {
  const counts: Record<Standing, number> = { EQUAL: 0, DIFFERS: 0, ALONE: 0, MISSING: 0 };
  for (const figure of figures) counts[standingOf(figure)] += 1;
  return counts;
};

const isChosen = (figure: Figure, choice: FigureChoice): boolean => {
  switch (choice) {
    case 'ALL':
      return true;
    case 'DIFFERS':
      return standingOf(figure) === 'DIFFERS';
    case 'NOT_COMPUTED':
      return standingOf(figure) === 'MISSING';
  }
};

export type Chapter = { title: Figure['chapter']; figures: Figure[] };

/** Figures under their chapters, both in the order of the print; a chapter without a chosen figure is left out. */
export const chaptersOf = (figures: readonly Figure[], choice: FigureChoice): Chapter[] => {
  const chapters = new Map<string, Chapter>();
  for (const figure of figures) {
    if (!isChosen(figure, choice)) continue;
    const { chapter: title } = figure;
    const before = chapters.get(title.az)?.figures ?? [];
    chapters.set(title.az, { title, figures: [...before, figure] });
  }
  return [...chapters.values()];
};
