import { useMemo } from 'react';
import type { Chart } from '../../graph/network-state.ts';
import { type DatedLines, datedLinesOf } from './timeline-lanes.ts';

/** The dated lines of the chart, whatever range they are filtered by: moving the range does not change them. */
export const useDatedLines = (chart: Chart): DatedLines => {
  const { elements, lines, hidden, filters } = chart;
  const { kinds, roles, types, certainties } = filters;
  return useMemo(
    () => datedLinesOf(chart),
    // Only these can change them; what is moved or played does not.
    // oxlint-disable-next-line react/exhaustive-deps
    [elements, lines, hidden, kinds, roles, types, certainties],
  );
};
