import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { View } from '../graph/chart-file.ts';
import type { History } from '../graph/history.ts';
import type { CanvasHandle } from '../graph/NetworkCanvas.tsx';
import type { Chart } from '../graph/network-state.ts';

/** Tells of every step that leads away from the work as it was opened. */
export const useTouched = (
  history: History<Chart>,
  opened: History<Chart> | null,
  onTouch: () => void,
): void => {
  const touched = useEffectEvent(onTouch);
  const last = useRef(opened);
  useEffect(() => {
    last.current = opened;
  }, [opened]);
  useEffect(() => {
    if (last.current === null || last.current === history) return;
    last.current = history;
    touched();
  }, [history]);
};

/** Looks where the analyst looked when the chart was kept, once it is drawn. */
export const useLookedAt = (canvas: RefObject<CanvasHandle | null>, view: View): void => {
  useEffect(() => {
    if (view) canvas.current?.lookAt(view);
  }, [canvas, view]);
};
