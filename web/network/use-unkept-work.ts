import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { History } from '../graph/history.ts';
import type { CanvasHandle } from '../graph/NetworkCanvas.tsx';
import type { Chart } from '../graph/network-state.ts';
import { useAskBeforeClosing } from '../ui/use-ask-before-closing.ts';
import { forgetLeftWork, hasRoomFor, leaveWork } from './left-work.ts';

type Unkept = {
  /** Null where it is a chart's: that is kept by itself. */
  key: string | null;
  history: History<Chart>;
  rest: { hasMore: boolean; next: string | null };
  canvas: RefObject<CanvasHandle | null>;
};

/**
 * Work on a network that is no chart: who leaves it by a link finds it as it was when he comes back, and a window that closes asks first.
 * `letGo` when it was kept as a chart, or is begun anew.
 */
export const useUnkeptWork = ({
  key,
  history,
  rest: { hasMore, next },
  canvas,
}: Unkept): { letGo: () => void; isWithoutRoom: () => boolean } => {
  const isLetGo = useRef(false);
  const isUnkept = (): boolean => key !== null && history.steps.size > 1 && !isLetGo.current;
  useAskBeforeClosing(isUnkept);
  const leave = useEffectEvent((): void => {
    if (key !== null && isUnkept())
      leaveWork(key, { history, view: canvas.current?.view() ?? null, hasMore, next });
  });
  // Before the canvas is gone, which is asked where one looks.
  useLayoutEffect(() => () => leave(), []);
  return {
    letGo: () => {
      isLetGo.current = true;
      if (key !== null) forgetLeftWork(key);
    },
    /** So many others are left already that this one would be lost. */
    isWithoutRoom: () => key !== null && isUnkept() && !hasRoomFor(key),
  };
};
