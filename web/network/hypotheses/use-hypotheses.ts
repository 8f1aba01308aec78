import { useState } from 'react';
import { newUlid } from '../../api/ulid.ts';
import type { ChartCommand } from '../../graph/chart-commands.ts';
import { layersOf } from '../../graph/hypotheses.ts';
import type { Chart, Hypothesis } from '../../graph/network-state.ts';

/** What is supposed, in the dialog. A new one is on the chart only once it is written. */
export type EditedHypothesis = { id: string; isNew: boolean } & Omit<Hypothesis, 'isOff'>;

type Parts = { chart: Chart; command: (change: ChartCommand) => void };

/** Supposing a link, changing and giving up what is supposed, and the layers. */
export const useHypotheses = ({ chart, command }: Parts) => {
  const [edited, setEdited] = useState<EditedHypothesis | null>(null);
  return {
    edited,
    layers: layersOf(chart.hypotheses),
    /** Between two elements; with any other number of them nothing is supposed. */
    begin: (ids: readonly string[]): void => {
      const [source, target] = ids;
      if (source === undefined || target === undefined || ids.length !== 2) return;
      const layer = layersOf(chart.hypotheses)[0]?.name ?? '';
      setEdited({ id: newUlid(), isNew: true, source, target, text: '', layer });
    },
    edit: (id: string): void => {
      const one = chart.hypotheses.get(id);
      if (one) setEdited({ ...one, id, isNew: false });
    },
    close: (): void => setEdited(null),
    write: (text: string, layer: string): void => {
      if (edited) {
        const { id, source, target } = edited;
        command({ name: 'suppose', id, source, target, text, layer });
      }
      setEdited(null);
    },
    giveUp: (id: string): void => {
      command({ name: 'unsuppose', ids: [id] });
      setEdited(null);
    },
    turnLayer: (layer: string, isOff: boolean): void => command({ name: 'layer', layer, isOff }),
  };
};
