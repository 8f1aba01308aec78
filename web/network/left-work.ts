import type { View } from '../graph/chart-file.ts';
import type { History } from '../graph/history.ts';
import type { Chart } from '../graph/network-state.ts';

/** A network of no chart as it was left. It lives as long as the page does and no longer: names are kept in no storage (ADR 010). */
export type LeftWork = { history: History<Chart>; view: View; hasMore: boolean; next: string | null };

// The one left last: whoever looks something up and comes back finds it; older ones would only hold memory.
let left: { key: string; work: LeftWork } | null = null;

export const leaveWork = (key: string, work: LeftWork): void => {
  left = { key, work };
};

export const leftWork = (key: string): LeftWork | null => (left?.key === key ? left.work : null);

export const forgetLeftWork = (): void => {
  left = null;
};
