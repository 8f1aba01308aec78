import { useApolloClient, useMutation } from '@apollo/client/react';
import { type Dispatch, useState } from 'react';
import {
  AskForLinkDocument,
  RecordLinkDocument,
  type RecordLinkMutation,
  WithdrawLinkDocument,
  type LinkInput,
  type PassageInput,
} from '../../api/operations.generated.ts';
import { newUlid } from '../../api/ulid.ts';
import type { KeptChart } from '../../charts/use-kept-chart.ts';
import type { Chart } from '../../graph/network-state.ts';
import type { WorkspaceAction } from '../../graph/workspace.ts';
import { answered, asked, fetchExpansion } from '../network-requests.ts';
import type { Notice } from '../notice.ts';
import { sourceToKeep } from '../reading/use-passage.ts';
import type { useLastRecorded } from '../use-last-recorded.ts';
import type { Task } from '../use-task.ts';

/** The source from which an analyst records one link after another: set once, offered with each. */
export type WorkingSource = Pick<LinkInput, 'sourceText' | 'reliability' | 'credibility' | 'handling'>;
/**
 * The two ends in the dialog, and the id of the link, so that sending it twice records it once. With a hypothesis it is not recorded: somebody else is
 * asked to confirm it.
 */
export type Linking = { id: string; source: string; target: string; hypothesis: string | null };
export type LinkProblems = RecordLinkMutation['recordLink']['problems'];
export type LinkWords = Omit<LinkInput, 'caseId' | 'source' | 'target'>;

const NO_SOURCE: WorkingSource = { sourceText: '', reliability: 'F', credibility: 6, handling: 'H0' };

/** A link that is there. */
export type RecordedLink = { id: string; type: string; source: string; target: string };

type Parts = {
  /** The case in which links are recorded; null where the chart is of none. */
  caseId: string | null;
  /** The chart that is worked on. Null where there is none. */
  kept: KeptChart | null;
  onAsked: () => void;
  chart: Chart;
  dispatch: Dispatch<WorkspaceAction>;
  run: (name: Task['name'], work: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  setNotice: (notice: Notice | null) => void;
  nameOf: (id: string) => string;
  recorded: ReturnType<typeof useLastRecorded>;
};

/** Recording a link between two elements by hand, or asking for one to be confirmed, and withdrawing it. */
export const useLinks = ({
  caseId,
  kept,
  onAsked,
  chart,
  dispatch,
  run,
  setNotice,
  nameOf,
  recorded: last,
}: Parts) => {
  const client = useApolloClient();
  const [record] = useMutation(RecordLinkDocument);
  const [ask] = useMutation(AskForLinkDocument);
  const [withdraw] = useMutation(WithdrawLinkDocument);
  const [linking, setLinking] = useState<Linking | null>(null);
  const [problems, setProblems] = useState<LinkProblems>([]);
  const [workingSource, setWorkingSource] = useState(NO_SOURCE);
  const [withdrawing, setWithdrawing] = useState<{ link: RecordedLink; sources: number } | null>(null);

  const begin = (source: string, target: string, hypothesis: string | null = null): void => {
    if (caseId === null) return setNotice({ says: 'noCaseForLink' });
    setProblems([]);
    setNotice(null);
    setLinking({ id: newUlid(), source, target, hypothesis });
  };

  /** Draws the lines between the two as they are now. What is recorded is recorded, whether this fails or not. */
  const drawAnew = (source: string, target: string): Promise<void> =>
    run('add', async (signal) => {
      const wanted = { id: source, only: { types: [] }, first: 1, known: [target] };
      const { picture } = await fetchExpansion(client, wanted, signal);
      dispatch({ do: 'command', command: { name: 'link', ends: [source, target], lines: picture.lines } });
    });

  /** Sends what is in the dialog, and gives what is to be mended. */
  const send = async (link: LinkInput, passage: PassageInput | null, signal: AbortSignal) => {
    if (!linking) return [];
    const { id, hypothesis } = linking;
    const { context } = asked(signal);
    if (hypothesis === null) {
      const { data } = await record({ variables: { id, link, passage }, context });
      return answered(data).recordLink.problems;
    }
    // Only what is on the saved chart is asked about.
    await kept?.flush();
    const variables = { id, chartId: kept?.chart.id ?? '', hypothesisId: hypothesis, link };
    const { data } = await ask({ variables, context });
    return answered(data).askForLink.problems;
  };

  /** Withdraws a link with its passage. False when it failed. */
  const end = async (link: RecordedLink): Promise<boolean> => {
    let isWithdrawn = false;
    await run('withdraw', async (signal) => {
      await withdraw({ variables: link, context: asked(signal).context });
      isWithdrawn = true;
    });
    if (!isWithdrawn) return false;
    last.clear();
    setNotice({ says: 'withdrawn', source: nameOf(link.source), target: nameOf(link.target) });
    await client.refetchQueries({ include: 'active' });
    return true;
  };

  const endAndDraw = async (link: RecordedLink): Promise<void> => {
    const { source, target } = link;
    if ((await end(link)) && chart.elements.has(source) && chart.elements.has(target))
      await drawAnew(source, target);
  };

  return {
    linking,
    problems,
    workingSource,
    mayLink: caseId !== null,
    mayAsk: caseId !== null && kept !== null && kept.chart.level !== 'VIEW',
    begin: (source: string, target: string): void => begin(source, target),
    /** Asks for a hypothesis to be confirmed by somebody else. */
    beginAsking: (hypothesis: string, { source, target }: { source: string; target: string }): void =>
      begin(source, target, hypothesis),
    drawAnew,
    /** What somebody else asked about is recorded now: the line between the two takes the place of what was supposed. */
    recorded: (source: string, target: string): Promise<void> => {
      setNotice({ says: 'confirmed', source: nameOf(source), target: nameOf(target) });
      return drawAnew(source, target);
    },
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
    rememberSource: setWorkingSource,
    forgetSource: (): void => setWorkingSource(NO_SOURCE),

    /** `passage` is what it is recorded from; whoever is asked to confirm a hypothesis is told its source in words. */
    write: async (words: LinkWords, passage: PassageInput | null): Promise<void> => {
      if (!linking || caseId === null) return;
      const { id, source, target, hypothesis } = linking;
      let isDone = false;
      await run(hypothesis === null ? 'link' : 'ask', async (signal) => {
        const found = await send({ ...words, caseId, source, target }, passage, signal);
        setProblems(found);
        isDone = found.length === 0;
      });
      if (!isDone) return;
      setWorkingSource(sourceToKeep(workingSource, words, passage));
      setLinking(null);
      const ends = { source: nameOf(source), target: nameOf(target) };
      if (hypothesis !== null) {
        onAsked();
        return setNotice({ says: 'asked', ...ends });
      }
      const link = { id, type: words.type, source, target };
      setNotice({ says: 'linked', link, ...ends, isFromPassage: passage !== null });
      if (passage) last.tell({ is: 'LINK', link });
      await drawAnew(source, target);
    },

    end,
    withdraw: endAndDraw,
    withdrawing,
    /** Says what goes with it first: `sources` is how many are tied to it. */
    askToWithdraw: (link: RecordedLink, sources: number): void => setWithdrawing({ link, sources }),
    keep: (): void => setWithdrawing(null),
  };
};
