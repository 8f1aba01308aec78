import type { ChartDocument, DocumentStep } from '../../server/charts/chart-document.ts';
import { afterDelta, deltaBetween, type Delta, type Known } from './chart-entries.ts';
import { type History, type Step, withoutOldest } from './history.ts';
import { type Chart, EMPTY_CHART } from './network-state.ts';
import { type Piece, shortPiece, withIds } from './short-text.ts';

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

type Steps = History<Chart>['steps'];
const parentOf = (steps: Steps, { parent }: Step<Chart>): Step<Chart> | undefined =>
  parent === null ? undefined : steps.get(parent);

// What merges a row of nudges names the elements, and is of no use after a pause.
const stepOf = (steps: Steps, step: Step<Chart>): DocumentStep => ({
  id: step.id,
  parent: step.parent,
  name: step.name,
  ...deltaOf(step, parentOf(steps, step)),
});

/** The whole work, to be kept: every step with what it changed, and where the analyst looks. */
export const fileOf = ({ steps, current, forward }: History<Chart>, view: View): ChartDocument => ({
  format: 1,
  steps: [...steps.values()].sort(isBeforeItsChildren).map((step) => stepOf(steps, step)),
  current,
  forward: [...forward],
  view,
});

/** How the text is written. As of the deltas, a step is written once. */
type Way = {
  written: WeakMap<Step<Chart>, Piece>;
  piece: (text: string) => Piece;
  /** The whole, of its pieces. */
  whole: (pieces: readonly Piece[], text: string) => string;
};

const NO_IDS: Piece['ids'] = new Map();
/** `JSON.stringify` of the file. */
const AS_IT_IS: Way = {
  written: new WeakMap(),
  piece: (text) => ({ text, ids: NO_IDS, length: text.length }),
  whole: (_pieces, text) => text,
};
/** As it lies in the tab: `longText` reads it. */
export const SHORT: Way = { written: new WeakMap(), piece: shortPiece, whole: withIds };

const pieceOf = (steps: Steps, step: Step<Chart>, way: Way): Piece => {
  const known = way.written.get(step);
  if (known) return known;
  const piece = way.piece(JSON.stringify(stepOf(steps, step)));
  way.written.set(step, piece);
  return piece;
};

/** `length` is that of `JSON.stringify` of the file. */
const wholeText = (history: History<Chart>, view: View, way: Way): { text: string; length: number } => {
  const { steps } = history;
  const pieces = [...steps.values()].sort(isBeforeItsChildren).map((step) => pieceOf(steps, step, way));
  const rest = JSON.stringify({ current: history.current, forward: [...history.forward], view });
  const joined = `{"format":1,"steps":[${pieces.map(({ text }) => text).join(',')}],${rest.slice(1)}`;
  const saved = pieces.reduce((sum, { text, length }) => sum + length - text.length, 0);
  return { text: way.whole(pieces, joined), length: joined.length + saved };
};

/** Less than what the server takes: LONGEST_DOCUMENT in server/charts/document-problem.ts. */
export const LONGEST = 5_500_000;

/** Without so many of the oldest steps that what is left is about that much shorter; one goes at least. The first step is taken to stay as long as it is. */
const shorterBy = (
  history: History<Chart>,
  goal: number,
  lengthIn: (step: Step<Chart>) => number,
): History<Chart> => {
  const { steps } = history;
  const lengths = new Map([...steps].map(([id, step]) => [id, lengthIn(step)]));
  const lengthOf = (some: History<Chart>): number =>
    [...some.steps.values()].reduce(
      (sum, { id, parent }) => (parent === null ? sum : sum + (lengths.get(id) ?? 0)),
      0,
    );
  const before = lengthOf(history);
  let left = history;
  do {
    const next = withoutOldest(left);
    if (next === left) break;
    left = next;
  } while (before - lengthOf(left) < goal);
  return left;
};

/** The whole work as text to be kept, and how many of its oldest steps had no room: a layout of thousands of elements is as long as hundreds of smaller steps. */
export const textOf = (
  history: History<Chart>,
  view: View,
  longest = LONGEST,
  way: Way = AS_IT_IS,
): { text: string; left: number } => {
  let fitting = history;
  let whole = wholeText(fitting, view, way);
  // However short it is written, the server reads it whole.
  while (whole.text.length > longest || whole.length > LONGEST) {
    const { steps } = fitting;
    const isTooLongHere = whole.text.length > longest;
    const fewer = shorterBy(
      fitting,
      isTooLongHere ? whole.text.length - longest : whole.length - LONGEST,
      (step) => {
        const piece = pieceOf(steps, step, way);
        return isTooLongHere ? piece.text.length : piece.length;
      },
    );
    if (fewer === fitting) break;
    fitting = fewer;
    whole = wholeText(fitting, view, way);
  }
  return { text: whole.text, left: history.steps.size - fitting.steps.size };
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
