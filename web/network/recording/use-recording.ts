import { useApolloClient, useMutation } from '@apollo/client/react';
import { type RefObject, useState } from 'react';
import {
  type ElementInput,
  OwnRecordDocument,
  type OwnRecordQuery,
  type PassageInput,
  RecordElementDocument,
  type RecordElementMutation,
  WithdrawElementDocument,
} from '../../api/operations.generated.ts';
import { newUlid } from '../../api/ulid.ts';
import type { ChartCommand } from '../../graph/chart-commands.ts';
import type { CanvasHandle } from '../../graph/NetworkCanvas.tsx';
import type { Chart, Point } from '../../graph/network-state.ts';
import type { useLinks } from '../links/use-links.ts';
import { answered, asked } from '../network-requests.ts';
import { sourceToKeep } from '../reading/use-passage.ts';
import type { useLastRecorded } from '../use-last-recorded.ts';
import type { NetworkWork } from '../use-network-work.ts';
import { type NewKind, NEW_KINDS } from './new-element.ts';

/** What is being recorded: its id, so that sending it twice records it once, the element beside it, and the place of the picture. */
export type Recording = { id: string; other: string | null; at: Point };
export type RecordProblems = RecordElementMutation['recordElement']['problems'];
type OwnRecord = NonNullable<OwnRecordQuery['card']['ownRecord']>;
/** A record that its author is about to withdraw, with the consequence. */
export type Withdrawing = OwnRecord & { element: string; name: string };

type Parts = {
  /** The case in which elements are recorded; null where the chart is of none. */
  caseId: string | null;
  chart: Chart;
  command: (change: ChartCommand) => void;
  canvas: RefObject<CanvasHandle | null>;
  work: Pick<NetworkWork, 'run' | 'setNotice' | 'add' | 'nameOf'>;
  links: ReturnType<typeof useLinks>;
  recorded: ReturnType<typeof useLastRecorded>;
};

/** Recording a person, a group or a thing without leaving the chart, and withdrawing it. */
export const useRecording = ({ caseId, chart, command, canvas, work, links, recorded }: Parts) => {
  const client = useApolloClient();
  const [record] = useMutation(RecordElementDocument);
  const [withdraw] = useMutation(WithdrawElementDocument);
  const [recording, setRecording] = useState<Recording | null>(null);
  const [problems, setProblems] = useState<RecordProblems>([]);
  const [lastKind, setLastKind] = useState<NewKind>(NEW_KINDS[0]);
  const [withdrawing, setWithdrawing] = useState<Withdrawing | null>(null);
  const { run, setNotice } = work;

  const draw = ({ other, at }: Recording, id: string): Promise<void> => work.add(id, other ?? at, 'record');

  /** Asks what would go with the record, before anything goes. */
  const askToWithdraw = (element: string): Promise<void> =>
    run('withdraw', async (signal) => {
      const query = OwnRecordDocument;
      const { data } = await client.query({ query, variables: { id: element }, ...asked(signal) });
      const own = answered(data).card.ownRecord;
      setProblems([]);
      if (own) setWithdrawing({ ...own, element, name: work.nameOf(element) });
      else setNotice({ says: 'notYours' });
    });

  /** Withdraws a record with its passage. False when something stands against it, or it failed. */
  const end = async (id: string): Promise<boolean> => {
    let isWithdrawn = false;
    await run('withdraw', async (signal) => {
      const { data } = await withdraw({ variables: { id }, context: asked(signal).context });
      const found = answered(data).withdrawElement.problems;
      setProblems(found);
      isWithdrawn = found.length === 0;
    });
    if (isWithdrawn) recorded.clear();
    return isWithdrawn;
  };

  /** At once; where something stands against it the form says what. */
  const takeBack = async ({ id, recordId }: { id: string; recordId: string }): Promise<boolean> => {
    const name = work.nameOf(id);
    if (!(await end(recordId))) {
      await askToWithdraw(id);
      return false;
    }
    setNotice({ says: 'unrecorded', name });
    return true;
  };

  return {
    recording,
    problems,
    lastKind,
    withdrawing,
    /** Beside the one element that is given, else at a point of the page, or for null in the middle of what is looked at. */
    begin: (ids: readonly string[], point: Point | null = null): void => {
      if (caseId === null) return setNotice({ says: 'noCaseToRecord' });
      const [other = null] = ids.length === 1 ? ids : [];
      setProblems([]);
      setRecording({ id: newUlid(), other, at: canvas.current?.placeAt(point) ?? { x: 0, y: 0 } });
    },
    close: (): void => setRecording(null),

    /** Takes what is there onto the chart, and asks for the link where one was wanted. */
    take: async (id: string, isLinked: boolean): Promise<void> => {
      if (!recording) return;
      setRecording(null);
      await draw(recording, id);
      if (recording.other !== null && isLinked) links.begin(recording.other, id);
    },

    write: async (
      element: Omit<ElementInput, 'caseId'>,
      kind: NewKind,
      passage: PassageInput | null,
    ): Promise<void> => {
      if (!recording || caseId === null) return;
      let made: RecordElementMutation['recordElement'] | null = null;
      await run('record', async (signal) => {
        const variables = { id: recording.id, element: { ...element, caseId }, passage };
        const { data } = await record({ variables, context: asked(signal).context });
        made = answered(data).recordElement;
        setProblems(made.problems);
      });
      const { id, recordId } = made ?? { id: null, recordId: null };
      if (id === null || recordId === null) return;
      links.rememberSource(sourceToKeep(links.workingSource, element, passage));
      setLastKind(kind);
      setRecording(null);
      setNotice({ says: 'recorded', id, isFromPassage: passage !== null });
      if (passage) recorded.tell({ is: 'ELEMENT', id, recordId });
      await draw(recording, id);
    },

    askToWithdraw,
    takeBack,
    keep: (): void => setWithdrawing(null),

    withdraw: async (): Promise<void> => {
      if (!withdrawing) return;
      const { id, element, name } = withdrawing;
      if (!(await end(id))) return;
      setWithdrawing(null);
      if (chart.elements.has(element)) command({ name: 'withdraw', ids: [element] });
      setNotice({ says: 'unrecorded', name });
    },
  };
};
