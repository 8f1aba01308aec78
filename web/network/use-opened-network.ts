import { useApolloClient } from '@apollo/client/react';
import { type Dispatch, useEffect, useEffectEvent, useState } from 'react';
import { type Failure, failureOf } from '../api/failures.ts';
import { asOfDay } from '../api/as-of.ts';
import type { OpenedChart } from '../charts/opened-chart.ts';
import { applyCommand } from '../graph/chart-commands.ts';
import { isToBeFolded } from '../graph/fold-sets.ts';
import { mergePicture } from '../graph/merge-picture.ts';
import { layoutRequest, runLayout } from '../graph/layout-client.ts';
import { type Chart, EMPTY_CHART } from '../graph/network-state.ts';
import { placeAround } from '../graph/place-around.ts';
import type { WorkspaceAction } from '../graph/workspace.ts';
import { useGathering } from './folds/use-gathering.ts';
import { useMe } from '../session/session.ts';
import { fetchKeptChart } from './fetch-kept-chart.ts';
import { fetchLeftWork } from './fetch-left-work.ts';
import { forgetOverReload, forgetWorkOfOthers, keptOverReload } from './kept-over-reload.ts';
import { forgetLeftWork, leftWork, type LeftWork } from './left-work.ts';
import { NotOpened } from './not-opened.ts';
import { fetchNetwork, type OpenedPlace } from './network-requests.ts';
import { wasStopped } from './use-task.ts';

export type Opening =
  | { is: 'loading' }
  | { is: 'layout'; elements: number; share: number; stop: () => void }
  | {
      is: 'ready';
      hasMore: boolean;
      /** After which the next page of the network begins. */
      next: string | null;
      kept: OpenedChart | null;
      /** Null where it was not left in the middle of work. */
      left: LeftWork | null;
      /** Into how many sets a large picture was folded; 0 where all of it is drawn. */
      sets: number;
    }
  | { is: 'failed'; failure: Failure };

type NetworkPlace = Exclude<OpenedPlace, { of: 'chart' }>;

/** What a network is left under: the same place as of another day is another network. */
export const keyOf = (place: NetworkPlace): string =>
  `${place.of} ${place.of === 'case' ? place.id : place.code} ${asOfDay() ?? ''}`;

/** Fetches the network of a place and lays it out before it is first shown, so that nothing jumps; a chart lies as it was left, and so does a network to which the reader comes back. */
export const useOpenedNetwork = (place: OpenedPlace, dispatch: Dispatch<WorkspaceAction>) => {
  const client = useApolloClient();
  const { id: userId } = useMe();
  const gather = useEffectEvent(useGathering());
  const [opening, setOpening] = useState<Opening>({ is: 'loading' });

  useEffect(() => {
    const leaving = new AbortController();
    const layout = new AbortController();
    leaving.signal.addEventListener('abort', () => layout.abort());

    const placed = async (chart: Chart): Promise<Chart> => {
      const elements = [...chart.elements.values()];
      const stop = (): void => layout.abort();
      const say = (share: number): void =>
        setOpening({ is: 'layout', elements: elements.length, share, stop });
      say(0);
      try {
        const request = layoutRequest(chart, elements, [...chart.lines.values()]);
        const positions = await runLayout(request, { signal: layout.signal, onProgress: say });
        return { ...chart, positions };
      } catch (error) {
        if (!wasStopped(error)) throw error;
        // Whoever stops the layout still gets the picture, roughly placed.
        return { ...chart, positions: placeAround(chart, '') };
      }
    };

    /** What the tab holds of this network from before it was loaded anew. The opening itself is asked for as any is. */
    const fromBeforeReload = async (of: NetworkPlace): Promise<LeftWork | null> => {
      const about = { userId, key: keyOf(of) };
      const kept = keptOverReload(about);
      if (!kept) return null;
      const [answer] = await Promise.all([
        fetchLeftWork({ text: kept.text }, leaving.signal),
        fetchNetwork(client, of, leaving.signal),
      ]);
      if (answer.is === 'work') return { history: answer.history, view: answer.view, ...kept.rest };
      if (answer.is === 'failed') throw new NotOpened(answer.failure);
      forgetOverReload(about);
      return null;
    };

    const open = async (): Promise<void> => {
      setOpening({ is: 'loading' });
      forgetWorkOfOthers(userId);
      try {
        const left = place.of === 'chart' ? null : leftWork(keyOf(place));
        if (left && place.of !== 'chart') {
          // Asked for as any opening is: whoever may not see it any more does not find it here, and coming back is a reading of its own.
          await fetchNetwork(client, place, leaving.signal);
          if (leaving.signal.aborted) return;
          dispatch({ do: 'resume', history: left.history });
          const { hasMore, next } = left;
          setOpening({ is: 'ready', hasMore, next, kept: null, left, sets: 0 });
          return;
        }
        const lasting = place.of === 'chart' ? null : await fromBeforeReload(place);
        if (leaving.signal.aborted) return;
        if (lasting) {
          dispatch({ do: 'resume', history: lasting.history });
          const { hasMore, next } = lasting;
          setOpening({ is: 'ready', hasMore, next, kept: null, left: lasting, sets: 0 });
          return;
        }
        if (place.of === 'chart') {
          const kept = await fetchKeptChart(client, { ...place, userId }, leaving.signal);
          if (leaving.signal.aborted) return;
          dispatch({ do: 'resume', history: kept.history });
          setOpening({ is: 'ready', hasMore: false, next: null, kept, left: null, sets: 0 });
          return;
        }
        const { picture, hasMore, next } = await fetchNetwork(client, place, leaving.signal);
        const chart = await placed(mergePicture(EMPTY_CHART, picture));
        // No step of the analyst's: nothing to be kept, and a button to take it back. What could not be folded is opened whole.
        const folding = isToBeFolded(chart)
          ? await gather(chart, 'closeness', leaving.signal).catch(() => null)
          : null;
        if (leaving.signal.aborted) return;
        dispatch({ do: 'open', chart: folding ? applyCommand(chart, folding) : chart });
        const sets = folding?.sets.length ?? 0;
        setOpening({ is: 'ready', hasMore, next, kept: null, left: null, sets });
      } catch (error) {
        if (leaving.signal.aborted) return;
        const failure = error instanceof NotOpened ? error.failure : failureOf(error);
        // While the server is away what was left waits for the next try.
        if (failure.kind === 'NOT_FOUND' && place.of !== 'chart') {
          forgetLeftWork(keyOf(place));
          forgetOverReload({ userId, key: keyOf(place) });
        }
        setOpening({ is: 'failed', failure });
      }
    };
    void open();
    return () => leaving.abort();
  }, [client, place, dispatch, userId]);

  return opening;
};
