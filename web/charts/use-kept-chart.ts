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
import type { OpenedChart } from './opened-chart.ts';
import { sendChart } from './save-request.ts';
import { type Base, buildsOn } from './unsaved-chart.ts';

export type ChartState =
  | SavingState
  | { is: 'entering' }
  /** Nothing that is done here is kept: the reader may only look, or somebody works on it. */
  | { is: 'looking' }
  /** Somebody else saved the chart since the work in this window began: it is shown, and is kept as a copy or given up. */
  | { is: 'diverged' }
  | { is: 'failed'; failure: Failure };

export type KeptChart = {
  chart: ChartShownFragment;
  state: ChartState;
  /** Whether the work began as what had not been saved before the page was loaded anew. */
  isBrought: boolean;
  /** The chart has changed: there is something to keep. */
  touch: () => void;
  /** The analyst looks elsewhere on it, which is kept as well, and is no work that anybody could lose. */
  look: () => void;
  /** Saves what is not saved yet. False when the chart on the server is not what this window shows. */
  flush: () => Promise<boolean>;
  /** The revision that was saved last from this window. Null where it saves nothing. */
  revision: () => number | null;
  /** Whether the server keeps what this window shows, seen from elsewhere or not. */
  isAsShown: () => boolean;
  takeOver: () => void;
  /** Tries once more to begin, where that failed. */
  retry: () => void;
  /** Whether this window has work that is kept nowhere else. */
  isUnsaved: () => boolean;
  /** What is not saved is kept in another chart, or given up. */
  letGo: () => void;
  /** Gives it up, and opens the chart as it stands. */
  giveUp: () => void;
};

export type KeptParts = {
  /** Asked for when something is sent. */
  content: () => string;
  /** Where what is not saved lies over a reload. */
  draft: { keep: (base: Base) => void; drop: () => void };
  /** Somebody saved the chart between its opening and its entering. */
  onChanged: () => void;
  /** What the reader changed while he only looked is on the chart that he took over. */
  onReapplied: () => void;
};

/** This window on the chart. What is done before it is let in waits for the saver. */
type Work = {
  tab: string;
  /** What it builds on until there is a saver. */
  base: Base;
  saver: Saver | null;
  isTouched: boolean;
  /** More than looked at. */
  isChanged: boolean;
  isLetGo: boolean;
  /** Until what is unsaved is written into the tab. */
  timer: ReturnType<typeof setTimeout> | undefined;
};

/** How long the work may rest before it is kept in the tab: less than before it is sent. Milliseconds. */
const REST = 400;

/** What is unsaved is written now, or not any more. */
const rest = (own: Work): void => {
  clearTimeout(own.timer);
  own.timer = undefined;
};

// A window that opens the same chart anew waits until it has left it.
let leaving: Promise<unknown> = Promise.resolve();

/** Works on an opened chart in this window: enters it when nobody is in it, keeps it saved, and leaves it with the page. Null when `opened` is. */
export const useKeptChart = (opened: OpenedChart | null, parts: KeptParts): KeptChart | null => {
  const client = useApolloClient();
  const inLanguage = useInLanguage();
  // What the server said last of the chart that is open, which is the only one that this hook ever has.
  const [entered, setEntered] = useState<ChartShownFragment | null>(null);
  const [entering, setState] = useState<ChartState>({ is: 'entering' });
  const work = useRef<Work | null>(null);
  const contentNow = useEffectEvent(parts.content);
  const changed = useEffectEvent(parts.onChanged);
  const reapplied = useEffectEvent(parts.onReapplied);
  const keepDraft = useEffectEvent(parts.draft.keep);
  const dropDraft = useEffectEvent(parts.draft.drop);
  const reasonOf = useEffectEvent(inLanguage);
  const isBrought = opened !== null && opened.brought !== null;
  const state = ((): ChartState => {
    // Who looks at the past changes nothing of what is kept.
    if (opened?.chart.level === 'VIEW' || asOfDay() !== null) return { is: 'looking' };
    return opened?.brought?.isOn === false ? { is: 'diverged' } : entering;
  })();
  const isUnsaved = (): boolean => {
    const own = work.current;
    if (!own || own.isLetGo) return false;
    // Who only looks was told that what he changes is not kept; what is brought back he was told of, too.
    return own.saver ? !own.saver.isClean() : own.isChanged && (state.is !== 'looking' || isBrought);
  };

  const keep = useEffectEvent((): void => {
    const own = work.current;
    if (!own) return;
    rest(own);
    if (isUnsaved())
      keepDraft(own.saver ? { revision: own.saver.revision(), tab: own.tab } : { ...own.base });
  });

  const enter = useEffectEvent(async (id: string, tab: string, takeOver: boolean): Promise<void> => {
    try {
      const { data } = await client.mutate({
        mutation: EnterChartDocument,
        variables: { id, tab, takeOver },
      });
      const now = data?.enterChart;
      const own = work.current;
      if (!now || own?.tab !== tab) return;
      setEntered(now);
      if (now.worker?.tab !== tab) return setState({ is: 'looking' });
      if (!buildsOn(own.base, now)) return own.isChanged ? setState({ is: 'diverged' }) : changed();
      own.saver = createSaver({
        content: () => contentNow(),
        send: (body, revision, turn) => {
          rest(own);
          // Never older than what the server has of this window: after a crash it goes on from there.
          if (!own.isLetGo) keepDraft({ revision, tab });
          return sendChart({ id, tab, content: body, revision, turn }, (text) => reasonOf(text));
        },
        tell: (told) => {
          if (told.is === 'saved') {
            rest(own);
            dropDraft();
          }
          setState(told);
        },
        revision: now.revision,
      });
      setState({ is: 'saved', at: now.savedAt });
      if (own.isChanged && !isBrought && takeOver) reapplied();
      if (own.isTouched) own.saver.touch();
    } catch (error) {
      setState({ is: 'failed', failure: failureOf(error) });
    }
  });

  useEffect(() => {
    if (!opened) return undefined;
    const { chart, brought } = opened;
    const tab = newUlid();
    const own: Work = {
      tab,
      base: brought?.base ?? { revision: chart.revision, tab },
      saver: null,
      isTouched: brought !== null,
      isChanged: brought !== null,
      isLetGo: false,
      timer: undefined,
    };
    work.current = own;
    const isIn = chart.level !== 'VIEW' && asOfDay() === null && brought?.isOn !== false;
    // The window that was loaded anew could not say that it left.
    const isOwnGhost = brought !== null && chart.worker?.tab === brought.base.tab && chart.worker.isReader;
    if (isIn) void leaving.then(() => enter(chart.id, tab, isOwnGhost));
    const leave = async (): Promise<void> => {
      await own.saver?.flush();
      own.saver?.stop();
      const variables = { id: chart.id, tab };
      const context = { fetchOptions: { keepalive: true } };
      await client.mutate({ mutation: LeaveChartDocument, variables, context }).catch(() => undefined);
    };
    const hide = (): void => {
      keep();
      if (isIn) void leave();
    };
    window.addEventListener('pagehide', hide);
    return () => {
      window.removeEventListener('pagehide', hide);
      rest(own);
      work.current = null;
      if (isIn) leaving = leave();
    };
  }, [client, opened]);

  if (!opened) return null;
  const touch = (isWork: boolean): void => {
    const own = work.current;
    if (!own) return;
    own.isTouched = true;
    own.isChanged ||= isWork;
    own.saver?.touch();
    if (isUnsaved()) own.timer ??= setTimeout(() => keep(), REST);
  };
  const letGo = (): void => {
    if (!work.current) return;
    work.current.isLetGo = true;
    rest(work.current);
    parts.draft.drop();
  };
  return {
    chart: entered ?? opened.chart,
    state,
    isBrought,
    touch: () => touch(true),
    look: () => touch(false),
    flush: async () => {
      const saver = work.current?.saver;
      await saver?.flush();
      return saver?.isClean() === true;
    },
    revision: () => work.current?.saver?.revision() ?? null,
    isAsShown: () => {
      const own = work.current;
      return own?.saver ? own.saver.isClean() : own?.isChanged !== true;
    },
    takeOver: () => {
      if (work.current) void enter(opened.chart.id, work.current.tab, true);
    },
    retry: () => {
      setState({ is: 'entering' });
      if (work.current) void enter(opened.chart.id, work.current.tab, false);
    },
    isUnsaved,
    letGo,
    giveUp: () => {
      letGo();
      parts.onChanged();
    },
  };
};
