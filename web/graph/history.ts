/**
 * The steps of a piece of work as a tree. Undo walks towards the root, redo along the branch walked last.
 * Work done after an undo opens a new branch beside the one left, so that it throws nothing away: `branches` lists
 * the ends that lie elsewhere and `goTo` returns to one. Only what is beyond KEPT_STEPS goes.
 */
export type Step<State> = {
  id: number;
  parent: number | null;
  /** The command that led here, for the history menu. */
  name: string;
  /** Steps with the same non-null key, one after the other, are one step (a row of nudges). */
  mergeKey: string | null;
  state: State;
};

export type History<State> = {
  steps: ReadonlyMap<number, Step<State>>;
  current: number;
  /** For each step, the child that redo goes to. */
  forward: ReadonlyMap<number, number>;
  nextId: number;
};

/** How many steps are kept. */
export const KEPT_STEPS = 400;

export const startHistory = <State>(state: State): History<State> => ({
  steps: new Map([[0, { id: 0, parent: null, name: 'open', mergeKey: null, state }]]),
  current: 0,
  forward: new Map(),
  nextId: 1,
});

const stepOf = <State>(history: History<State>, id: number): Step<State> => {
  const step = history.steps.get(id);
  if (!step) throw new Error(`No step ${id} in the history.`);
  return step;
};

export const stateOf = <State>(history: History<State>): State => stepOf(history, history.current).state;

export const record = <State>(
  history: History<State>,
  name: string,
  state: State,
  mergeKey: string | null = null,
): History<State> => {
  const here = stepOf(history, history.current);
  if (state === here.state) return history;
  const steps = new Map(history.steps);
  if (mergeKey !== null && here.mergeKey === mergeKey && !history.forward.has(here.id)) {
    steps.set(here.id, { ...here, state });
    return { ...history, steps };
  }
  const id = history.nextId;
  steps.set(id, { id, parent: here.id, name, mergeKey, state });
  const forward = new Map(history.forward).set(here.id, id);
  return forgetOldest({ steps, current: id, forward, nextId: id + 1 });
};

export const canUndo = (history: History<unknown>): boolean =>
  stepOf(history, history.current).parent !== null;
export const canRedo = (history: History<unknown>): boolean => history.forward.has(history.current);

export const undo = <State>(history: History<State>): History<State> => {
  const { parent } = stepOf(history, history.current);
  return parent === null ? history : { ...history, current: parent };
};

export const redo = <State>(history: History<State>): History<State> => {
  const next = history.forward.get(history.current);
  return next === undefined ? history : { ...history, current: next };
};

/** The name of the command that undo would take back; null at the beginning. */
export const undoName = (history: History<unknown>): string | null =>
  canUndo(history) ? stepOf(history, history.current).name : null;

export const redoName = (history: History<unknown>): string | null => {
  const next = history.forward.get(history.current);
  return next === undefined ? null : stepOf(history, next).name;
};

const lineage = <State>(history: History<State>, id: number): number[] => {
  const ids: number[] = [];
  for (let at: number | null = id; at !== null; at = stepOf(history, at).parent) ids.push(at);
  return ids;
};

/** The steps that undo and redo lead along, the oldest first. */
export const timeline = <State>(history: History<State>): Step<State>[] => {
  const line = lineage(history, history.current).toReversed();
  for (let at = history.forward.get(history.current); at !== undefined; at = history.forward.get(at))
    line.push(at);
  return line.map((id) => stepOf(history, id));
};

export type Branch = { end: number; steps: number; lastName: string };

/** Work set aside by working on after an undo: the end of every branch that undo and redo cannot reach, newest first. */
export const branches = (history: History<unknown>): Branch[] => {
  const reachable = new Set(lineage(history, history.current));
  for (let at = history.forward.get(history.current); at !== undefined; at = history.forward.get(at))
    reachable.add(at);
  const parents = new Set([...history.steps.values()].map((step) => step.parent));
  return [...history.steps.values()]
    .filter((step) => !parents.has(step.id) && !reachable.has(step.id))
    .map((step) => ({
      end: step.id,
      steps: lineage(history, step.id).filter((id) => !reachable.has(id)).length,
      lastName: step.name,
    }))
    .sort((a, b) => b.end - a.end);
};

/** Goes to a step anywhere in the tree; redo then leads along it. */
export const goTo = <State>(history: History<State>, id: number): History<State> => {
  if (!history.steps.has(id)) return history;
  const forward = new Map(history.forward);
  const line = lineage(history, id);
  for (let at = 1; at < line.length; at += 1) forward.set(line[at] as number, line[at - 1] as number);
  return { ...history, forward, current: id };
};

const childrenOf = (history: History<unknown>): Map<number, number[]> => {
  const children = new Map<number, number[]>();
  for (const { id, parent } of history.steps.values())
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);
  return children;
};

/** Only the steps from `root` on, which begins the history. */
const from = <State>(
  history: History<State>,
  root: number,
  isLeft: (id: number) => boolean,
): History<State> => {
  const children = childrenOf(history);
  const steps = new Map<number, Step<State>>();
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (isLeft(id)) continue;
    const step = stepOf(history, id);
    steps.set(id, id === root ? { ...step, parent: null } : step);
    waiting.push(...(children.get(id) ?? []));
  }
  const forward = new Map([...history.forward].filter(([one, next]) => steps.has(one) && steps.has(next)));
  return { ...history, steps, forward };
};

/**
 * Without what is oldest: first the work set aside, the branch that was left first before the others; then the steps furthest back. The same history
 * when there is nothing that could go.
 */
export const withoutOldest = <State>(history: History<State>): History<State> => {
  const line = timeline(history);
  const [root, next] = line;
  if (!root) return history;
  const onLine = new Set(line.map(({ id }) => id));
  const aside = [...history.steps.values()].filter(
    ({ id, parent }) => parent !== null && onLine.has(parent) && !onLine.has(id),
  );
  if (aside.length > 0) {
    const oldest = Math.min(...aside.map(({ id }) => id));
    return from(history, root.id, (id) => id === oldest);
  }
  return next && root.id !== history.current ? from(history, next.id, () => false) : history;
};

const forgetOldest = <State>(history: History<State>): History<State> =>
  history.steps.size > KEPT_STEPS ? withoutOldest(history) : history;
