import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Until a row is measured. Pixels. */
const ROW = 46;
const BEYOND = 12;

/** Which of so many rows are in sight, and how much room the others take above and below them; nothing for a list of none. */
export const useRowsInSight = (count: number, scrolls: RefObject<HTMLElement | null> | undefined) => {
  // What it gives is used where nothing is memoized: the table draws anew with every scroll.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scrolls?.current ?? null,
    estimateSize: () => ROW,
    overscan: BEYOND,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    drawn: items.map(({ index }) => index),
    above: first?.start ?? 0,
    below: last ? virtual.getTotalSize() - last.end : 0,
    measure: virtual.measureElement,
  };
};
