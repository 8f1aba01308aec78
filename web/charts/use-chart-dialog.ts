import { useState } from 'react';
import type { ChartState, KeptChart } from './use-kept-chart.ts';

export type ChartDialog = 'keep' | 'share' | 'versions' | null;

/** What the key for saving does: save now, nothing where that is under way by itself, or ask under which name to keep it. */
export const savingByKey = (state: ChartState | null): 'SAVE' | 'WAIT' | 'ASK' => {
  switch (state?.is) {
    case 'saved':
    case 'pending':
    case 'waiting':
      return 'SAVE';
    case 'saving':
    case 'entering':
      return 'WAIT';
    default:
      return 'ASK';
  }
};

/** Which dialog about the chart as a whole is open, for its menu and the keys alike. */
export const useChartDialog = (kept: KeptChart | null) => {
  const [open, show] = useState<ChartDialog>(null);
  return {
    open,
    show,
    /** Saves the chart that is worked on; anything else is asked for a name under which it is kept. */
    save: (): void => {
      const how = savingByKey(kept?.state ?? null);
      if (how === 'SAVE') void kept?.flush();
      else if (how === 'ASK') show('keep');
    },
  };
};

export type ChartDialogs = Pick<ReturnType<typeof useChartDialog>, 'open' | 'show'>;
