import { drawnChart } from './drawn-chart.ts';
import { inWorker } from './in-worker.ts';
import type { LayoutRequest } from './layout.ts';
import type { LayoutMessage } from './layout.worker.ts';
import type { Chart, NetworkElement, NetworkLine, Point } from './network-state.ts';
import { nodeSize } from './node-size.ts';
import { visibleChart } from './visible-chart.ts';

/** Lays out in a worker. Aborting ends the worker and rejects with an AbortError. */
export const runLayout = (
  request: LayoutRequest,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<ReadonlyMap<string, Point>> =>
  inWorker<LayoutMessage, ReadonlyMap<string, Point>>(
    () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
    request,
    {
      signal,
      hear: (message) => {
        if (message.say === 'done') return { answer: new Map(message.positions) };
        if (message.say !== 'progress') throw new Error(message.message);
        onProgress(message.share);
        return null;
      },
    },
  );

/** A set's sign with its name. */
const FOLD_ROOM = { width: 124, height: 84 };

/** What a layout of the picture as it is drawn needs: a folded set is one node. */
export const drawnRequest = (chart: Chart): LayoutRequest => {
  const { elements, folds, lines } = drawnChart(chart, visibleChart(chart));
  const { nodes, lines: ends } = layoutRequest(chart, elements, lines);
  return { nodes: [...nodes, ...folds.map(({ id }) => ({ id, ...FOLD_ROOM, fixed: null }))], lines: ends };
};

/** What a layout of what has come to a chart needs: all that lay there already stays where it is. */
export const additionRequest = (before: Chart, merged: Chart): LayoutRequest =>
  layoutRequest(
    { ...merged, positions: before.positions, pinned: new Set(before.positions.keys()) },
    [...merged.elements.values()],
    [...merged.lines.values()],
  );

/** What a layout of these elements needs: pinned ones stay, labels count as part of the node. */
export const layoutRequest = (
  chart: Chart,
  elements: readonly NetworkElement[],
  lines: readonly NetworkLine[],
): LayoutRequest => ({
  nodes: elements.map((element) => ({
    id: element.id,
    ...nodeSize(element),
    fixed: chart.pinned.has(element.id) ? (chart.positions.get(element.id) ?? null) : null,
  })),
  lines: lines.map((line): [string, string] => [line.source, line.target]),
});
