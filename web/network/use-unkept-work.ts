import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { History } from '../graph/history.ts';
import type { CanvasHandle } from '../graph/NetworkCanvas.tsx';
import type { Chart } from '../graph/network-state.ts';
import { useMe } from '../session/session.ts';
import { useAskBeforeClosing } from '../ui/use-ask-before-closing.ts';
import { forgetOverReload, keepOverReload, type Keeping, type Rest } from './kept-over-reload.ts';
import { forgetLeftWork, hasRoomFor, leaveWork } from './left-work.ts';

type Unkept = {
  /** Null where it is a chart's: that is kept by itself. */
  key: string | null;
  history: History<Chart>;
  rest: Rest;
  canvas: RefObject<CanvasHandle | null>;
};

export type UnkeptWork = {
  /** Whether it is kept in the tab, over a reload; null when there is nothing to keep. */
  keeping: Keeping | null;
  /** The analyst looks elsewhere. */
  touch: () => void;
  /** It was kept as a chart, or is begun anew. */
  letGo: () => void;
  /** So many others are left already that this one would be lost. */
  isWithoutRoom: () => boolean;
};

/** How long the work may rest before it is kept. Milliseconds. */
const REST = 400;

/**
 * Work on a network that is no chart: it is kept in the tab while it is done, who leaves it by a link finds it as it was when he comes back, and a window that
 * closes, with which it would be gone, asks first.
 */
export const useUnkeptWork = ({ key, history, rest: { hasMore, next }, canvas }: Unkept): UnkeptWork => {
  const { id: userId } = useMe();
  const isLetGo = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const isUnkept = (): boolean => key !== null && history.steps.size > 1 && !isLetGo.current;
  useAskBeforeClosing(isUnkept);
  const keep = useEffectEvent((): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (key === null || !isUnkept()) return;
    const view = canvas.current?.view() ?? null;
    const now = keepOverReload({ userId, key }, { history, view, about: { hasMore, next } });
    setKeeping((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
  });
  const keepSoon = (): void => {
    if (isUnkept()) timer.current ??= setTimeout(() => keep(), REST);
  };
  const leave = useEffectEvent((): void => {
    keep();
    if (key !== null && isUnkept())
      leaveWork(key, { history, view: canvas.current?.view() ?? null, hasMore, next });
  });
  const changed = useEffectEvent(keepSoon);
  const last = useRef<History<Chart> | null>(null);
  useEffect(() => {
    if (last.current === history) return;
    last.current = history;
    changed();
  }, [history]);
  // Before the canvas is gone, which is asked where one looks.
  useLayoutEffect(() => {
    const hide = (): void => keep();
    window.addEventListener('pagehide', hide);
    return () => {
      window.removeEventListener('pagehide', hide);
      leave();
    };
  }, []);
  return {
    keeping,
    touch: keepSoon,
    letGo: () => {
      isLetGo.current = true;
      clearTimeout(timer.current);
      if (key === null) return;
      forgetLeftWork(key);
      forgetOverReload({ userId, key });
    },
    isWithoutRoom: () => key !== null && isUnkept() && !hasRoomFor(key) && keeping?.is !== 'kept',
  };
};
