import type { View } from '../graph/chart-file.ts';
import type { History } from '../graph/history.ts';
import type { Chart } from '../graph/network-state.ts';

/** A network of no chart as it was left, whole, for as long as the page lives. Over a reload it is kept without what it shows: kept-over-reload.ts. */
export type LeftWork = { history: History<Chart>; view: View; hasMore: boolean; next: string | null };

/** So many at once; all of them are work, so that none gives way to another: whoever leaves one more is asked. */
export const MOST_LEFT = 8;

const left = new Map<string, LeftWork>();

export const hasRoomFor = (key: string): boolean => left.has(key) || left.size < MOST_LEFT;

/** Without room it is not kept: whoever leaves was told so. */
export const leaveWork = (key: string, work: LeftWork): void => {
  if (hasRoomFor(key)) left.set(key, work);
};

export const leftWork = (key: string): LeftWork | null => left.get(key) ?? null;

export const hasLeftWork = (): boolean => left.size > 0;

export const forgetLeftWork = (key: string): void => {
  left.delete(key);
};

export const forgetAllLeftWork = (): void => left.clear();
