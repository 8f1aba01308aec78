import { applyCommand, type ChartCommand } from '../../graph/chart-commands.ts';
import { type FoldedBy, isToBeFolded } from '../../graph/fold-sets.ts';
import { drawnRequest, runLayout } from '../../graph/layout-client.ts';
import type { Chart } from '../../graph/network-state.ts';
import type { NetworkWork } from '../use-network-work.ts';
import { useGathering } from './use-gathering.ts';

type Parts = {
  chart: Chart;
  command: (change: ChartCommand) => void;
  work: Pick<NetworkWork, 'run' | 'setNotice'>;
};

/** Folds all that is seen and in no set yet, one step back; opens all sets again. */
export const useFoldingAll = ({ chart, command, work: { run, setNotice } }: Parts) => {
  const gather = useGathering();
  return {
    by: (by: FoldedBy): Promise<void> =>
      run('fold', async (signal) => {
        const folding = await gather(chart, by, signal);
        command(folding);
        setNotice({ says: 'foldedAll', sets: folding.sets.length, by });
      }),
    /** Where what is drawn then is too much to have been placed by hand, it is laid out. */
    giveUp: (): Promise<void> =>
      run('layout', async (signal, onProgress) => {
        const unfold = { name: 'unfold', ids: [...chart.folds.keys()] } as const;
        const whole = applyCommand(chart, unfold);
        const positions = isToBeFolded(whole)
          ? await runLayout(drawnRequest(whole), { signal, onProgress })
          : null;
        setNotice(null);
        command(unfold);
        if (positions) command({ name: 'layout', positions });
      }),
  };
};

export type FoldingAll = ReturnType<typeof useFoldingAll>;
