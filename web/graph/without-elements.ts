import { withoutBare } from './folds.ts';
import type { Chart } from './network-state.ts';

/** The chart without what is no element any more, and without what hung on it: lines, notes, hypotheses, places. The same chart when none of it was there. */
export const withoutElements = (chart: Chart, gone: readonly string[]): Chart => {
  const isGone = (id: string): boolean => gone.includes(id);
  if (!gone.some((id) => chart.elements.has(id))) return chart;
  const touches = ({ source, target }: { source: string; target: string }): boolean =>
    isGone(source) || isGone(target);
  const kept = <Value>(part: ReadonlyMap<string, Value>): Map<string, Value> =>
    new Map([...part].filter(([id]) => !isGone(id)));
  const left = (ids: ReadonlySet<string>): Set<string> => new Set([...ids].filter((id) => !isGone(id)));
  return {
    ...chart,
    elements: kept(chart.elements),
    lines: new Map([...chart.lines].filter(([, line]) => !touches(line))),
    positions: kept(chart.positions),
    pinned: left(chart.pinned),
    hidden: left(chart.hidden),
    barred: left(chart.barred),
    path: chart.path?.elements.some(isGone) ? null : chart.path,
    expansions: kept(chart.expansions),
    notes: new Map([...chart.notes].filter(([, { on }]) => on === null || !isGone(on))),
    ...withoutBare({ folds: chart.folds, foldOf: kept(chart.foldOf) }),
    hypotheses: new Map([...chart.hypotheses].filter(([, supposed]) => !touches(supposed))),
  };
};
