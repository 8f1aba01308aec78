import { useApolloClient } from '@apollo/client/react';
import type { Dispatch } from 'react';
import type { Picture } from '../../graph/columns-to-elements.ts';
import type { Chart, NetworkElement, Point } from '../../graph/network-state.ts';
import type { WorkspaceAction } from '../../graph/workspace.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { MOST_KNOWN } from '../network-requests.ts';
import type { Notice } from '../notice.ts';
import type { useTask } from '../use-task.ts';
import {
  fetchCommonNeighbours,
  fetchConnectingNetwork,
  fetchPaths,
  fetchSharedThings,
  type SharedThing,
} from './finding-requests.ts';
import { fits, MOST_CHOSEN, type PathWish, QUICK_PATH } from './finding.ts';

type Parts = {
  chart: Chart;
  dispatch: Dispatch<WorkspaceAction>;
  run: ReturnType<typeof useTask>['run'];
  setNotice: (notice: Notice) => void;
  nameOf: (id: string) => string;
};

const isHub = (element: NetworkElement | undefined): boolean =>
  element?.kind === 'Country' || element?.kind === 'District';

/** `Telefon 2, Səfər 1`. */
const countedKinds = (things: readonly SharedThing[], kindOf: (kind: string) => string): string => {
  const counts = new Map<string, number>();
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kindOf(kind)} ${count}`).join(', ');
};

/** Searches among elements of the chart: paths, what connects several, what they have in common. What is barred on the chart is crossed by none. */
export const useFinding = ({ chart, dispatch, run, setNotice, nameOf }: Parts) => {
  const client = useApolloClient();
  const label = useLabel();
  const text = useText();
  const kindOf = (kind: string): string =>
    kind === 'Trip' ? text('finding.journey') : label('elementKind', kind);
  const known = [...chart.elements.keys()].slice(0, MOST_KNOWN);
  const barred = [...chart.barred];

  const bring = (picture: Picture, near: string | Point, selected: readonly string[]): void => {
    dispatch({ do: 'command', command: { name: 'bring', near, picture } });
    dispatch({ do: 'select', ids: selected, how: 'replace' });
  };

  /** Runs a search among the chosen when they are as many as it needs and none of them is a hub. */
  const searchAmong = (
    ids: readonly string[],
    search: (ids: string[], first: string, signal: AbortSignal) => Promise<void>,
  ): Promise<void> => {
    const [first] = ids;
    if (first === undefined || !fits('common', ids.length)) {
      setNotice({ says: 'chooseSeveral', most: MOST_CHOSEN });
      return Promise.resolve();
    }
    if (ids.some((id) => isHub(chart.elements.get(id)))) {
      setNotice({ says: 'notForPaths' });
      return Promise.resolve();
    }
    return run('path', (signal) => search([...ids], first, signal));
  };

  const bringShared = async (
    among: { ids: string[] } | { caseId: string },
    near: string | Point,
    signal: AbortSignal,
  ): Promise<void> => {
    const { picture, things, isCapped } = await fetchSharedThings(client, { ...among, known }, signal);
    if (things.length === 0) return setNotice({ says: 'noneShared' });
    const shown = things.flatMap(({ element, people }) => element?.id ?? people.map(({ id }) => id));
    bring(picture, near, [...new Set(shown)]);
    setNotice({ says: 'shared', kinds: countedKinds(things, kindOf), isCapped });
  };

  const paths = (ids: readonly string[], wish: PathWish = QUICK_PATH): Promise<void> => {
    if (!fits('paths', ids.length)) {
      setNotice({ says: 'choosePair' });
      return Promise.resolve();
    }
    return searchAmong(ids, async ([from = '', to = ''], _first, signal) => {
      const found = await fetchPaths(client, { from, to, ...wish, barred, known }, signal);
      const ends = { from: nameOf(from), to: nameOf(to) };
      const { outcome, ways, length, hasUndatedLinks, cutAt } = found;
      if (ways > 0)
        dispatch({ do: 'command', command: { name: 'path', picture: found.picture, path: found.path } });
      if (outcome === 'TIMED_OUT') setNotice({ says: 'pathTimedOut', ways, ...ends });
      else if (ways === 0)
        setNotice({ says: 'noPath', most: wish.maxLength, barred: barred.length, cutAt, ...ends });
      else
        setNotice({
          says: 'path',
          length,
          ways,
          isCapped: outcome === 'CAPPED',
          hasUndatedLinks,
          cutAt,
          ...ends,
        });
    });
  };

  return {
    paths,

    connecting: (ids: readonly string[], maxLength: number): Promise<void> =>
      searchAmong(ids, async (chosen, _first, signal) => {
        const found = await fetchConnectingNetwork(client, { ids: chosen, maxLength, barred, known }, signal);
        const people = chosen.length;
        if (found.outcome === 'TIMED_OUT') return setNotice({ says: 'connectingTimedOut' });
        if (found.outcome === 'NONE')
          return setNotice({ says: 'notConnected', people, most: maxLength, cutAt: found.cutAt });
        dispatch({ do: 'command', command: { name: 'path', picture: found.picture, path: found.path } });
        const isCapped = found.outcome === 'CAPPED';
        setNotice({ says: 'connected', people, apart: found.apart.length, isCapped, cutAt: found.cutAt });
      }),

    common: (ids: readonly string[]): Promise<void> =>
      searchAmong(ids, async (chosen, first, signal) => {
        const found = await fetchCommonNeighbours(client, { ids: chosen, known }, signal);
        if (found.ids.length === 0) return setNotice({ says: 'noneCommon' });
        bring(found.picture, first, found.ids);
        setNotice({ says: 'common', count: found.ids.length, isCapped: found.isCapped });
      }),

    shared: (ids: readonly string[]): Promise<void> =>
      searchAmong(ids, (chosen, first, signal) => bringShared({ ids: chosen }, first, signal)),

    /** What any of the case share, whoever is selected. */
    sharedInCase: (caseId: string): Promise<void> =>
      run('path', (signal) => bringShared({ caseId }, { x: 0, y: 0 }, signal)),
  };
};

export type Finding = ReturnType<typeof useFinding>;
