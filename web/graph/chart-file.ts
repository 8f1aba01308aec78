import type { ChartDocument } from '../../server/charts/chart-document.ts';
import { afterDelta, deltaBetween, type Delta, type Known } from './chart-entries.ts';
import { type History, type Step, withoutOldest } from './history.ts';
import { type Chart, EMPTY_CHART } from './network-state.ts';

export type View = ChartDocument['view'];

// A step never changes, so what it changed is found out once, however often the chart is saved.
const deltas = new WeakMap<Step<Chart>, Delta>();

const deltaOf = (step: Step<Chart>, parent: Step<Chart> | undefined): Delta => {
  const known = deltas.get(step);
  if (known) return known;
  const delta = deltaBetween(parent?.state ?? EMPTY_CHART, step.state);
  deltas.set(step, delta);
  return delta;
};

const isBeforeItsChildren = (a: Step<Chart>, b: Step<Chart>): number => a.id - b.id;

/** The whole work, to be kept: every step with what it changed, and where the analyst looks. */
export const fileOf = ({ steps, current, forward }: History<Chart>, view: View): ChartDocument => ({
  format: 1,
  steps: [...steps.values()].sort(isBeforeItsChildren).map((step) => {
    const parent = step.parent === null ? undefined : steps.get(step.parent);
    // What merges a row of nudges names the elements, and is of no use after a pause.
    return { id: step.id, parent: step.parent, name: step.name, ...deltaOf(step, parent) };
  }),
  current,
  forward: [...forward],
  view,
});

/** Less than what the server takes: LONGEST_DOCUMENT in server/charts/document-problem.ts. */
const LONGEST = 5_500_000;

/** The whole work as text to be kept, and how many of its oldest steps had no room: a layout of thousands of elements is as long as hundreds of smaller steps. */
export const textOf = (
  history: History<Chart>,
  view: View,
  longest = LONGEST,
): { text: string; left: number } => {
  let fitting = history;
  let text = JSON.stringify(fileOf(fitting, view));
  while (text.length > longest) {
    const before = fitting;
    // A tenth at a time: the whole is written anew to see how long it is.
    for (let more = Math.ceil(before.steps.size / 10); more > 0; more -= 1) fitting = withoutOldest(fitting);
    if (fitting === before) break;
    text = JSON.stringify(fileOf(fitting, view));
  }
  return { text, left: history.steps.size - fitting.steps.size };
};

/** The work as it was left, with what is known now of the elements that it names. */
export const historyFrom = (document: ChartDocument, known: Known): History<Chart> => {
  const steps = new Map<number, Step<Chart>>();
  let nextId = 0;
  for (const { id, parent, name, set, gone } of document.steps) {
    const before = parent === null ? undefined : steps.get(parent);
    const state = afterDelta(before?.state ?? null, { set, gone: [...gone] }, known);
    steps.set(id, { id, parent, name, mergeKey: null, state });
    nextId = Math.max(nextId, id + 1);
  }
  return { steps, current: document.current, forward: new Map(document.forward), nextId };
};
