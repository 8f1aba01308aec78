import { useApolloClient } from '@apollo/client/react';
import { type Dispatch, useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import { fetchChart, type OpenedChart } from '../charts/opened-chart.ts';
import { stateOf } from '../graph/history.ts';
import type { WorkspaceAction } from '../graph/workspace.ts';
import type { NetworkWork } from './use-network-work.ts';

/** Makes the version that `?restore=` names the present one: one step of the chart, which undo takes back. `chart` is null where nothing is kept. */
export const useRestoredVersion = (
  chart: OpenedChart['chart'] | null,
  dispatch: Dispatch<WorkspaceAction>,
  run: NetworkWork['run'],
): void => {
  const client = useApolloClient();
  const [search, setSearch] = useSearchParams();
  const version = search.get('restore');
  const restore = useEffectEvent((id: string, of: string) =>
    run('open', async (signal) => {
      // Once: a failure is told, and not tried again with the next saving.
      setSearch(
        (before) => {
          before.delete('restore');
          return before;
        },
        { replace: true },
      );
      const asked = await fetchChart(client, { id: of, version: id }, signal);
      if (asked.chart.id === of)
        dispatch({ do: 'command', command: { name: 'restore', chart: stateOf(asked.history) } });
    }),
  );
  const id = chart?.id ?? null;
  useEffect(() => {
    if (version !== null && id !== null) void restore(version, id);
  }, [version, id]);
};
