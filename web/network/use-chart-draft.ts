import { type RefObject, useState } from 'react';
import type { Base } from '../charts/unsaved-chart.ts';
import type { History } from '../graph/history.ts';
import type { CanvasHandle } from '../graph/NetworkCanvas.tsx';
import type { Chart } from '../graph/network-state.ts';
import { useMe } from '../session/session.ts';
import { forgetOverReload, keepOverReload, type Keeping, keyOfChart } from './kept-over-reload.ts';

type Parts = {
  /** Null where it is no chart that is worked on. */
  id: string | null;
  history: History<Chart>;
  canvas: RefObject<CanvasHandle | null>;
};

export type ChartDraft = {
  /** Null while nothing is unsaved. */
  keeping: Keeping | null;
  keep: (base: Base) => void;
  drop: () => void;
};

/** The place in the tab where work on a chart lies until the server has it. */
export const useChartDraft = ({ id, history, canvas }: Parts): ChartDraft => {
  const { id: userId } = useMe();
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const say = (now: Keeping | null): void =>
    setKeeping((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
  return {
    keeping,
    keep: (about) => {
      if (id === null) return;
      const view = canvas.current?.view() ?? null;
      say(keepOverReload({ userId, key: keyOfChart(id) }, { history, view, about }));
    },
    drop: () => {
      if (id === null) return;
      forgetOverReload({ userId, key: keyOfChart(id) });
      say(null);
    },
  };
};
