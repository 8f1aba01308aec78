import { type DrawnChart, drawnChart } from '../../graph/drawn-chart.ts';
import { type SupposedLine, supposedLines } from '../../graph/hypotheses.ts';
import type { Chart } from '../../graph/network-state.ts';
import { type PlacedNote, placedNotes } from '../../graph/notes.ts';
import type { VisibleChart } from '../../graph/visible-chart.ts';

/** What the canvas shows of a chart: sets folded, parallel lines as one, with notes and what is supposed. */
export type ShownChart = DrawnChart & {
  notes: readonly PlacedNote[];
  supposed: readonly SupposedLine[];
};

/** Of what may leave alone: a note on what may not, and a hypothesis that ends there, stay behind with it. */
export const shownChart = (
  chart: Pick<Chart, 'folds' | 'foldOf' | 'isOnePerPair' | 'notes' | 'positions' | 'hypotheses'>,
  leaving: Pick<VisibleChart, 'elements' | 'lines'>,
): ShownChart => {
  const drawn = drawnChart(chart, leaving);
  return { ...drawn, notes: placedNotes(chart, drawn), supposed: supposedLines(chart, drawn) };
};
