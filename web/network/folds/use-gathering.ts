import { newUlid } from '../../api/ulid.ts';
import { applyCommand, type ChartCommand } from '../../graph/chart-commands.ts';
import {
  type FoldedBy,
  type Gathered,
  isToBeFolded,
  setsByCloseness,
  setsByGroup,
  setsByKind,
} from '../../graph/fold-sets.ts';
import { drawnRequest, runLayout } from '../../graph/layout-client.ts';
import { runMeasures } from '../../graph/measures-client.ts';
import type { Values } from '../../graph/measures/measure.ts';
import { measuredGraph } from '../../graph/measures/measured-graph.ts';
import type { Chart } from '../../graph/network-state.ts';
import { visibleChart } from '../../graph/visible-chart.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';

type FoldAll = Extract<ChartCommand, { name: 'foldAll' }>;
type Gather = (chart: Chart, by: FoldedBy, signal: AbortSignal) => Promise<FoldAll>;

/**
 * Puts what is seen, and in no set yet, into sets with names in the reader's language. What is close is found in a worker: aborting ends it.
 * A picture too large to be read is laid out anew, set by set; in any other nothing moves that somebody placed.
 */
export const useGathering = (): Gather => {
  const text = useText();
  const label = useLabel();

  const gathered = async (chart: Chart, by: FoldedBy, signal: AbortSignal): Promise<Gathered[]> => {
    const visible = visibleChart(chart);
    const byNumber = (number: number): string => text('folds.set', { number });
    if (by === 'group') return setsByGroup(chart, visible, byNumber);
    if (by === 'kind') return setsByKind(chart, visible, (kind) => label('elementKind', kind));
    const graph = measuredGraph(visible);
    let values: Values = [];
    await runMeasures(
      { ask: 'measure', graph, measure: 'community', places: [] },
      {
        signal,
        onNews: (news) => {
          if (news.say === 'measured') ({ values } = news);
        },
      },
    );
    return setsByCloseness(chart, visible, { graph, values }, byNumber);
  };

  return async (chart, by, signal) => {
    // Later ids for later sets: a layout goes by ids, so that the same picture is folded into the same picture.
    const now = Date.now();
    const sets = (await gathered(chart, by, signal)).map((set, at) => ({ id: newUlid(now + at), ...set }));
    const command: FoldAll = { name: 'foldAll', sets, positions: null };
    if (sets.length === 0 || !isToBeFolded(chart)) return command;
    const request = drawnRequest(applyCommand(chart, command));
    return { ...command, positions: await runLayout(request, { signal, onProgress: () => undefined }) };
  };
};
