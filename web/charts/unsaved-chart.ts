/**
 * What unsaved work on a chart builds on: the revision that its window knew, and the name of that window, since a save of which it had no answer may have
 * come to the server.
 */
export type Base = { revision: number; tab: string };

/** Unsaved work that was brought back into a window. `isOn` when it goes on from what stands on the server. */
export type Brought = { base: Base; isOn: boolean };

/** Whether nobody else has saved the chart since: it stands as the window knew it, or as the window itself sent it. */
export const buildsOn = (
  { revision, tab }: Base,
  chart: { revision: number; savedTab: string | null },
): boolean => chart.revision === revision || chart.savedTab === tab;
