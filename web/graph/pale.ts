import type { Chart, NetworkElement, NetworkLine } from './network-state.ts';
import type { VisibleChart } from './visible-chart.ts';

/** What is on the chart and hidden, by hand or by the legend, to be drawn pale. It is looked at and counts nowhere. */
export type Pale = { elements: readonly NetworkElement[]; lines: readonly NetworkLine[] };

export const paleOf = (
  chart: Pick<Chart, 'elements' | 'lines'>,
  visible: Pick<VisibleChart, 'elements' | 'lines'>,
): Pale => {
  const drawn = new Set([...visible.elements, ...visible.lines].map(({ id }) => id));
  const isLeft = ({ id }: { id: string }): boolean => !drawn.has(id);
  return {
    elements: [...chart.elements.values()].filter(isLeft),
    lines: [...chart.lines.values()].filter(isLeft),
  };
};
