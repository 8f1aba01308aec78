import { middleOfMembers } from './folds.ts';
import type { Chart, Point } from './network-state.ts';

const shifted = (at: Point, by: Point): Point => ({ x: at.x + by.x, y: at.y + by.y });

/** A folded group that is carried takes its members along, so that they lie around it when it is unfolded. */
const withFolds = (chart: Chart, positions: ReadonlyMap<string, Point>): Chart => {
  const folds = new Map(chart.folds);
  const shifts = new Map<string, Point>();
  for (const [id, { x, y }] of positions) {
    const fold = folds.get(id);
    if (!fold || (fold.x === x && fold.y === y)) continue;
    folds.set(id, { ...fold, x, y });
    shifts.set(id, { x: x - fold.x, y: y - fold.y });
  }
  if (shifts.size === 0) return chart;
  const places = new Map(chart.positions);
  for (const [member, at] of places) {
    const by = shifts.get(chart.foldOf.get(member) ?? '');
    if (by && !positions.has(member)) places.set(member, shifted(at, by));
  }
  return { ...chart, folds, positions: places };
};

/** Elements and folds at new places. The same chart when nothing moves. */
export const moved = (before: Chart, positions: ReadonlyMap<string, Point>, movesPinned: boolean): Chart => {
  const chart = withFolds(before, positions);
  const all = new Map(chart.positions);
  let isSame = true;
  for (const [id, point] of positions) {
    const at = chart.positions.get(id);
    if (!chart.elements.has(id) || (!movesPinned && chart.pinned.has(id) && at)) continue;
    if (at && at.x === point.x && at.y === point.y) continue;
    all.set(id, { x: point.x, y: point.y });
    isSame = false;
  }
  return isSame ? chart : { ...chart, positions: all };
};

/** Moves what is selected by so much; a folded group all of whose members are moves with them. */
export const nudged = (chart: Chart, ids: readonly string[], by: Point): Chart => {
  const chosen = new Set(ids);
  const left = new Set([...chart.foldOf].flatMap(([member, fold]) => (chosen.has(member) ? [] : [fold])));
  const places = new Map<string, Point>();
  for (const [id, fold] of chart.folds) if (fold.isClosed && !left.has(id)) places.set(id, shifted(fold, by));
  for (const id of chosen) {
    const at = chart.positions.get(id);
    if (at) places.set(id, shifted(at, by));
  }
  return moved(chart, places, true);
};

/** After a layout the folded groups that it did not place lie in the middle of where their members went. */
export const laidOut = (chart: Chart, positions: ReadonlyMap<string, Point>): Chart => {
  const after = moved(chart, positions, false);
  if (after === chart || chart.folds.size === 0) return after;
  const folds = new Map(after.folds);
  for (const [id, fold] of folds) {
    const members = [...after.foldOf].flatMap(([member, of]) => (of === id ? [member] : []));
    if (fold.isClosed && !positions.has(id)) folds.set(id, { ...fold, ...middleOfMembers(after, members) });
  }
  return { ...after, folds };
};
