import { useApolloClient } from '@apollo/client/react';
import { type Dispatch, useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { drawnRequest, runLayout } from '../graph/layout-client.ts';
import { nameOf } from '../graph/network-state.ts';
import { chartOf, type Workspace, type WorkspaceAction } from '../graph/workspace.ts';
import { useLanguage } from '../i18n/Language.tsx';
import { countBeyond, shownCount, totalOf } from './expand-counts.ts';
import { useFinding } from './finding/use-finding.ts';
import {
  fetchExpansion,
  fetchNeighbourCounts,
  MOST_KNOWN,
  type NeighbourCounts,
} from './network-requests.ts';
import { EVERYBODY, type NeighbourChoice, type Point } from '../graph/network-state.ts';
import type { Notice } from './notice.ts';
import { useTask } from './use-task.ts';

/** Up to so many neighbours are drawn without asking which. */
const DRAWN_AT_ONCE = 50;
const EXPANDED_TOGETHER = 10;

export type ExpandQuestion = { id: string; name: string; counts: NeighbourCounts };
type Page = { choice: NeighbourChoice; after: string | null; shown: number; of: string };
const FIRST_PAGE: Page = {
  choice: { only: EVERYBODY, order: null, first: DRAWN_AT_ONCE },
  after: null,
  shown: 0,
  of: `${DRAWN_AT_ONCE}+`,
};

/** Everything in the workspace that asks the server or the layout worker: expanding, paths, adding, layout. */
export const useNetworkWork = (workspace: Workspace, dispatch: Dispatch<WorkspaceAction>) => {
  const client = useApolloClient();
  const language = useLanguage();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [question, setQuestion] = useState<ExpandQuestion | null>(null);
  const { task, run } = useTask((name, error) =>
    setNotice({ says: 'failed', task: name, failure: failureOf(error) }),
  );
  const chart = chartOf(workspace);
  const known = [...chart.elements.keys()].slice(0, MOST_KNOWN);
  const name = (id: string): string => {
    const element = chart.elements.get(id);
    return element ? nameOf(element, language) : '';
  };

  const finding = useFinding({ chart, dispatch, run, setNotice, nameOf: name });

  /** `drawn` grows with what the page brings, so that the next page asks for lines to it as well. Returns what is to be said of it. */
  const drawPage = async (
    id: string,
    page: Page,
    signal: AbortSignal,
    drawn = new Set(known),
  ): Promise<Notice> => {
    const { choice, after } = page;
    const variables = { id, ...choice, after, known: [...drawn].slice(0, MOST_KNOWN) };
    const answer = await fetchExpansion(client, variables, signal);
    const added = answer.picture.elements.flatMap((element) => (drawn.has(element.id) ? [] : [element.id]));
    for (const element of answer.picture.elements) drawn.add(element.id);
    // Of whom the neighbours were counted they came for themselves; the others come along at the end of a line.
    const arrived = answer.picture.elements.filter(({ id: one, more }) => one !== id && more !== null).length;
    const shown = page.shown + arrived;
    const of = countBeyond(page.of, shown);
    const open = answer.next === null ? null : { choice, shown, of, next: answer.next };
    dispatch({ do: 'command', command: { name: 'expand', origin: id, picture: answer.picture, open } });
    const { lookedAt } = answer;
    if (open) return { says: 'cut', id, name: name(id), shown, of, added, lookedAt };
    if (answer.hasMore) return { says: 'orderCut', id, name: name(id), added };
    return added.length > 0
      ? { says: 'expanded', name: name(id), added: added.length }
      : { says: 'nothingNew', name: name(id) };
  };

  const expandOne = (id: string): Promise<void> =>
    run('expand', async (signal) => {
      const counts = await fetchNeighbourCounts(client, id, signal);
      const total = totalOf(counts);
      if (total.count > DRAWN_AT_ONCE) setQuestion({ id, name: name(id), counts });
      else setNotice(await drawPage(id, { ...FIRST_PAGE, of: shownCount(total) }, signal));
    });

  const drawPages = (pages: ReadonlyMap<string, Page>): Promise<void> =>
    run('expand', async (signal) => {
      const drawn = new Set(known);
      const before = new Set(known);
      const said: Notice[] = [];
      try {
        for (const [id, page] of pages) said.push(await drawPage(id, page, signal, drawn));
      } finally {
        // Also where it was stopped halfway: what has come was cut all the same.
        const cuts = said.filter((one) => one.says === 'cut' || one.says === 'orderCut');
        const [cut, ...others] = cuts;
        const added = [...drawn].filter((id) => !before.has(id));
        if (others.length > 0) setNotice({ says: 'cutSeveral', cuts, added });
        else setNotice(cut ?? said.at(-1) ?? null);
      }
    });

  return {
    task,
    run,
    notice,
    setNotice,
    question,
    closeQuestion: () => setQuestion(null),

    expand: async (ids: readonly string[]): Promise<void> => {
      const [only] = ids;
      if (only === undefined) return;
      if (ids.length === 1) return expandOne(only);
      if (ids.length > EXPANDED_TOGETHER) return setNotice({ says: 'tooMany', most: EXPANDED_TOGETHER });
      return drawPages(new Map(ids.map((id) => [id, FIRST_PAGE])));
    },

    /** Asks which neighbours, however few there are. */
    chooseNeighbours: (id: string): Promise<void> =>
      run('expand', async (signal) => {
        const counts = await fetchNeighbourCounts(client, id, signal);
        if (counts.length === 0) setNotice({ says: 'nothingNew', name: name(id) });
        else setQuestion({ id, name: name(id), counts });
      }),

    /** `of` is how many there are of those, as it was counted. */
    expandChosen: (id: string, choice: NeighbourChoice, of: string): Promise<void> => {
      setQuestion(null);
      return run('expand', async (signal) =>
        setNotice(await drawPage(id, { choice, after: null, shown: 0, of }, signal)),
      );
    },

    /** The page after the one that was cut, of each of these that was. */
    expandOn: async (ids: readonly string[]): Promise<void> => {
      const pages = new Map<string, Page>();
      for (const id of ids) {
        const open = chart.expansions.get(id);
        if (open) pages.set(id, { choice: open.choice, after: open.next, shown: open.shown, of: open.of });
      }
      if (pages.size > 0) await drawPages(pages);
    },

    finding,
    nameOf: name,

    /** Brings one element onto the chart, with its lines to what is there, and nothing else; `record` where it has just been recorded. */
    add: (id: string, near: string | Point, name: 'add' | 'record' = 'add'): Promise<void> =>
      run('add', async (signal) => {
        const answer = await fetchExpansion(client, { id, only: { types: [] }, first: 1, known }, signal);
        const wanted = new Set([...known, id]);
        const elements = answer.picture.elements.filter((element) => wanted.has(element.id));
        const lines = answer.picture.lines.filter(
          (line) => wanted.has(line.source) && wanted.has(line.target),
        );
        dispatch({ do: 'command', command: { name, near, picture: { elements, lines } } });
        dispatch({ do: 'select', ids: [id], how: 'replace' });
      }),

    layout: (): Promise<void> =>
      run('layout', async (signal, tell) => {
        const positions = await runLayout(drawnRequest(chart), { signal, onProgress: tell });
        dispatch({ do: 'command', command: { name: 'layout', positions } });
      }),
  };
};

export type NetworkWork = ReturnType<typeof useNetworkWork>;
