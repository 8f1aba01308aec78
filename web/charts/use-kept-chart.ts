import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { asOfDay } from '../api/as-of.ts';
import { failureOf, type Failure } from '../api/failures.ts';
import {
  EnterChartDocument,
  LeaveChartDocument,
  type ChartShownFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage } from '../i18n/Language.tsx';
import { createSaver, type Saver, type SavingState } from './chart-saver.ts';
import { sendChart } from './save-request.ts';

export type ChartState =
  | SavingState
  | { is: 'entering' }
  /** Nothing that is done here is kept: the reader may only look, or somebody works on it. */
  | { is: 'looking' }
  | { is: 'failed'; failure: Failure };

export type KeptChart = {
  chart: ChartShownFragment;
  state: ChartState;
  /** The chart has changed: there is something to keep. */
  touch: () => void;
  /** Saves what is not saved yet. False when the chart on the server is not what this window shows. */
  flush: () => Promise<boolean>;
  takeOver: () => void;
  /** Tries once more to begin, where that failed. */
  retry: () => void;
  /** Whether this window has work that is kept nowhere else. */
  isUnsaved: () => boolean;
  /** What is not saved is kept in another chart, or given up. */
  letGo: () => void;
};

/** This window on the chart. What is done before it is let in waits for the saver. */
type Work = { tab: string; saver: Saver | null; isTouched: boolean; isLetGo: boolean };

// A window that opens the same chart anew waits until it has left it.
let leaving: Promise<unknown> = Promise.resolve();

/**
 * Works on an opened chart in this window: enters it when nobody is in it, keeps it saved, and leaves it with the page. Null when `opened` is.
 * `content` is asked for when something is sent; `onChanged` when somebody saved the chart between its opening and its entering.
 */
export const useKeptChart = (
  opened: ChartShownFragment | null,
  content: () => string,
  onChanged: () => void,
): KeptChart | null => {
  const client = useApolloClient();
  const inLanguage = useInLanguage();
  // What the server said last of the chart that is open, which is the only one that this hook ever has.
  const [entered, setEntered] = useState<ChartShownFragment | null>(null);
  const [state, setState] = useState<ChartState>({ is: 'entering' });
  const work = useRef<Work | null>(null);
  const contentNow = useEffectEvent(content);
  const changed = useEffectEvent(onChanged);
  const reasonOf = useEffectEvent(inLanguage);

  const enter = useEffectEvent(
    async (of: ChartShownFragment, tab: string, takeOver: boolean): Promise<void> => {
      const variables = { id: of.id, tab, takeOver };
      try {
        const { data } = await client.mutate({ mutation: EnterChartDocument, variables });
        const now = data?.enterChart;
        if (!now || work.current?.tab !== tab) return;
        setEntered(now);
        if (now.worker?.tab !== tab) return setState({ is: 'looking' });
        if (now.revision !== of.revision) return changed();
        work.current.saver = createSaver({
          content: () => contentNow(),
          send: (body, revision, turn) =>
            sendChart({ id: of.id, tab, content: body, revision, turn }, (text) => reasonOf(text)),
          tell: setState,
          revision: of.revision,
        });
        setState({ is: 'saved', at: now.savedAt });
        if (work.current.isTouched) work.current.saver.touch();
      } catch (error) {
        setState({ is: 'failed', failure: failureOf(error) });
      }
    },
  );

  useEffect(() => {
    if (!opened) return undefined;
    const tab = newUlid();
    const own: Work = { tab, saver: null, isTouched: false, isLetGo: false };
    work.current = own;
    // Who looks at the past changes nothing of what is kept.
    if (opened.level === 'VIEW' || asOfDay() !== null) return undefined;
    void leaving.then(() => enter(opened, tab, false));
    const leave = async (): Promise<void> => {
      await own.saver?.flush();
      own.saver?.stop();
      const variables = { id: opened.id, tab };
      const context = { fetchOptions: { keepalive: true } };
      await client.mutate({ mutation: LeaveChartDocument, variables, context }).catch(() => undefined);
    };
    const hide = (): void => void leave();
    window.addEventListener('pagehide', hide);
    return () => {
      window.removeEventListener('pagehide', hide);
      work.current = null;
      leaving = leave();
    };
  }, [client, opened]);

  if (!opened) return null;
  const chart = entered ?? opened;
  return {
    chart,
    state: opened.level === 'VIEW' || asOfDay() !== null ? { is: 'looking' } : state,
    touch: () => {
      if (work.current?.saver) work.current.saver.touch();
      else if (work.current) work.current.isTouched = true;
    },
    flush: async () => {
      const saver = work.current?.saver;
      await saver?.flush();
      return saver?.isClean() === true;
    },
    takeOver: () => {
      if (work.current) void enter(chart, work.current.tab, true);
    },
    retry: () => {
      setState({ is: 'entering' });
      if (work.current) void enter(chart, work.current.tab, false);
    },
    isUnsaved: () => {
      const own = work.current;
      if (!own || own.isLetGo) return false;
      // Who only looks was told that what he changes is not kept.
      return own.saver ? !own.saver.isClean() : own.isTouched && state.is !== 'looking';
    },
    letGo: () => {
      if (work.current) work.current.isLetGo = true;
    },
  };
};
