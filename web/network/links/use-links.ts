import { useApolloClient, useMutation } from '@apollo/client/react';
import { type Dispatch, useState } from 'react';
import {
  RecordLinkDocument,
  type RecordLinkMutation,
  WithdrawLinkDocument,
  type LinkInput,
} from '../../api/operations.generated.ts';
import { newUlid } from '../../api/ulid.ts';
import type { Chart } from '../../graph/network-state.ts';
import type { WorkspaceAction } from '../../graph/workspace.ts';
import { answered, asked, fetchExpansion } from '../network-requests.ts';
import type { Notice } from '../notice.ts';
import type { Task } from '../use-task.ts';

/** The source from which an analyst records one link after another: set once, offered with each. */
export type WorkingSource = Pick<LinkInput, 'sourceText' | 'reliability' | 'credibility' | 'handling'>;
/** The two ends in the dialog, and the id of the link, so that sending it twice records it once. */
export type Linking = { id: string; source: string; target: string };
export type LinkProblems = RecordLinkMutation['recordLink']['problems'];
export type LinkWords = Omit<LinkInput, 'caseId' | 'source' | 'target'>;

const NO_SOURCE: WorkingSource = { sourceText: '', reliability: 'F', credibility: 6, handling: 'H0' };

type Parts = {
  /** The case in which links are recorded; null where the chart is of none. */
  caseId: string | null;
  chart: Chart;
  dispatch: Dispatch<WorkspaceAction>;
  run: (name: Task['name'], work: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  setNotice: (notice: Notice | null) => void;
  nameOf: (id: string) => string;
};

/** Recording a link between two elements by hand, and withdrawing it. */
export const useLinks = ({ caseId, chart, dispatch, run, setNotice, nameOf }: Parts) => {
  const client = useApolloClient();
  const [record] = useMutation(RecordLinkDocument);
  const [withdraw] = useMutation(WithdrawLinkDocument);
  const [linking, setLinking] = useState<Linking | null>(null);
  const [problems, setProblems] = useState<LinkProblems>([]);
  const [workingSource, setWorkingSource] = useState(NO_SOURCE);

  const begin = (source: string, target: string): void => {
    if (caseId === null) return setNotice({ says: 'noCaseForLink' });
    setProblems([]);
    setNotice(null);
    setLinking({ id: newUlid(), source, target });
  };

  /** Draws the lines between the two as they are now. What is recorded is recorded, whether this fails or not. */
  const drawAnew = (source: string, target: string): Promise<void> =>
    run('add', async (signal) => {
      const wanted = { id: source, only: { types: [] }, first: 1, known: [target] };
      const { picture } = await fetchExpansion(client, wanted, signal);
      dispatch({ do: 'command', command: { name: 'link', ends: [source, target], lines: picture.lines } });
    });

  return {
    linking,
    problems,
    workingSource,
    mayLink: caseId !== null,
    begin,
    /** Between two elements that are selected; with any other number of them nothing happens. */
    beginWith: (ids: readonly string[]): void => {
      const [source, target] = ids;
      if (ids.length === 2 && source !== undefined && target !== undefined) begin(source, target);
    },
    turn: (): void =>
      setLinking((before) => before && { ...before, source: before.target, target: before.source }),
    /** What a failure said of the words in the dialog goes with them. */
    close: (): void => {
      setLinking(null);
      setNotice(null);
    },
    forgetSource: (): void => setWorkingSource(NO_SOURCE),

    write: async (words: LinkWords): Promise<void> => {
      if (!linking || caseId === null) return;
      const { id, source, target } = linking;
      let isRecorded = false;
      await run('link', async (signal) => {
        const link = { ...words, caseId, source, target };
        const { data } = await record({ variables: { id, link }, context: asked(signal).context });
        const found = answered(data).recordLink.problems;
        setProblems(found);
        isRecorded = found.length === 0;
      });
      if (!isRecorded) return;
      const { sourceText, reliability, credibility, handling } = words;
      setWorkingSource({ sourceText, reliability, credibility, handling });
      setLinking(null);
      const ends = { source: nameOf(source), target: nameOf(target) };
      setNotice({ says: 'linked', link: { id, type: words.type, source, target }, ...ends });
      await drawAnew(source, target);
    },

    withdraw: async (link: { id: string; type: string; source: string; target: string }): Promise<void> => {
      const { source, target } = link;
      let isWithdrawn = false;
      await run('withdraw', async (signal) => {
        await withdraw({ variables: link, context: asked(signal).context });
        isWithdrawn = true;
      });
      if (!isWithdrawn) return;
      setNotice({ says: 'withdrawn', source: nameOf(source), target: nameOf(target) });
      await client.refetchQueries({ include: 'active' });
      if (chart.elements.has(source) && chart.elements.has(target)) await drawAnew(source, target);
    },
  };
};
