import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { DateRange } from '../../graph/network-state.ts';
import type { NetworkControl } from '../use-network-control.ts';
import { playedFrom, playedOn } from './range-moves.ts';
import type { DatedLines } from './timeline-lanes.ts';

const STEP_MS = 400;
let gestures = 0;

/** A name that no other dragging or playing has, so that each is one step of the history. */
export const newGesture = (): string => {
  gestures += 1;
  return String(gestures);
};

/** The days that the chart is filtered by, and playing through those in which something happened. */
export const useDateRange = (control: NetworkControl, { extent, busyFrom }: DatedLines) => {
  const { range } = control.scene.chart.filters;
  const { command } = control;
  // Whoever wants no movement gets the next window at each press.
  const isStill = useReducedMotion();
  const [playing, setPlaying] = useState<string | null>(null);
  const played = useRef<DateRange | null>(null);

  const set = (next: DateRange | null, gesture: string | null): void =>
    command({ name: 'range', range: next, gesture });
  const show = (next: DateRange | null, gesture: string): void => {
    played.current = next;
    set(next, gesture);
  };

  useEffect(() => {
    if (playing === null || extent === null) return;
    // Another hand has moved the range, or taken it back: playing on would fight it.
    const next = range === played.current ? playedOn(extent, range) : null;
    const timer = setTimeout(
      () => {
        if (next === null) return setPlaying(null);
        played.current = next;
        command({ name: 'range', range: next, gesture: playing });
      },
      next === null ? 0 : STEP_MS,
    );
    return () => clearTimeout(timer);
  }, [playing, range, extent, command]);

  const play = (): void => {
    if (playing !== null) return setPlaying(null);
    if (extent === null) return;
    const gesture = newGesture();
    const first = playedFrom(extent, range, busyFrom);
    if (isStill) return show(first === range ? playedOn(extent, range) : first, gesture);
    show(first, gesture);
    setPlaying(gesture);
  };

  return { range, set, clear: () => set(null, null), play, isPlaying: playing !== null, isStill };
};

export type DateRangeControl = ReturnType<typeof useDateRange>;
