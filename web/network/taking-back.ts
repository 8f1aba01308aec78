import type { History } from '../graph/history.ts';

/** Steps in which what is recorded is drawn. */
const DRAWN_AS = new Set(['link', 'record']);

/** What has been done on the chart since something was recorded at a step: nothing, its drawing alone, or more. */
export const doneSince = (history: History<unknown>, step: number): 'NOTHING' | 'DRAWN' | 'MORE' => {
  if (history.current === step) return 'NOTHING';
  const here = history.steps.get(history.current);
  return here?.parent === step && DRAWN_AS.has(here.name) ? 'DRAWN' : 'MORE';
};
