import { useApolloClient } from '@apollo/client/react';
import { type Dispatch, useState } from 'react';
import { isToBeFolded } from '../graph/fold-sets.ts';
import { additionRequest, runLayout } from '../graph/layout-client.ts';
import { mergePicture } from '../graph/merge-picture.ts';
import type { Chart } from '../graph/network-state.ts';
import type { WorkspaceAction } from '../graph/workspace.ts';
import { useGathering } from './folds/use-gathering.ts';
import { fetchNetwork, MOST_KNOWN, type OpenedPlace } from './network-requests.ts';
import type { NetworkWork } from './use-network-work.ts';
import type { Opening } from './use-opened-network.ts';

type Parts = {
  opening: Opening;
  place: OpenedPlace;
  chart: Chart;
  dispatch: Dispatch<WorkspaceAction>;
  work: Pick<NetworkWork, 'run' | 'setNotice'>;
};

/** What of the large network of a case or a country has not been brought: the next page after what was brought last. */
export const useRestOfNetwork = ({ opening, place, chart, dispatch, work: { run, setNotice } }: Parts) => {
  const client = useApolloClient();
  const gather = useGathering();
  const [brought, setBrought] = useState<{ of: Opening; next: string | null } | null>(null);
  const isReady = opening.is === 'ready';
  const isBrought = brought !== null && brought.of === opening;
  const next = isBrought ? brought.next : isReady ? opening.next : null;
  return {
    hasMore: isBrought ? brought.next !== null : isReady && opening.hasMore,
    next,
    bring: (): Promise<void> =>
      run('open', async (signal, tell) => {
        if (place.of === 'chart' || next === null) return;
        const known = [...chart.elements.keys()].slice(0, MOST_KNOWN);
        const { picture, ...answer } = await fetchNetwork(client, place, signal, { after: next, known });
        const merged = mergePicture(chart, picture);
        const positions = await runLayout(additionRequest(chart, merged), { signal, onProgress: tell });
        dispatch({ do: 'command', command: { name: 'add', near: { x: 0, y: 0 }, picture } });
        // What lay there is where it was, also where it was moved to meanwhile.
        const fresh = new Map([...positions].filter(([id]) => !chart.positions.has(id)));
        dispatch({ do: 'command', command: { name: 'layout', positions: fresh } });
        if (isToBeFolded(merged)) {
          const command = await gather({ ...merged, positions }, 'closeness', signal);
          dispatch({ do: 'command', command });
          setNotice({ says: 'foldedAll', sets: command.sets.length, by: 'closeness' });
        }
        setBrought({ of: opening, next: answer.next });
      }),
  };
};
