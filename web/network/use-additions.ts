import type { RefObject } from 'react';
import type { ChartCommand } from '../graph/chart-commands.ts';
import type { CanvasHandle } from '../graph/NetworkCanvas.tsx';
import type { Chart } from '../graph/network-state.ts';
import { useFolds } from './folds/use-folds.ts';
import { useHypotheses } from './hypotheses/use-hypotheses.ts';
import { useStyles } from './styles/use-styles.ts';
import { useNotes } from './notes/use-notes.ts';

type Parts = {
  chart: Chart;
  command: (change: ChartCommand) => void;
  canvas: RefObject<CanvasHandle | null>;
};

/** What the analyst adds to the chart and no register knows: notes, named sets, hypotheses, styles. */
export const useAdditions = (parts: Parts) => {
  const notes = useNotes(parts);
  const folds = useFolds(parts);
  const hypotheses = useHypotheses(parts);
  const styles = useStyles(parts);
  return { notes, folds, hypotheses, styles };
};
