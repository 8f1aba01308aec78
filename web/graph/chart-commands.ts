import { type ArrangeCommand, arranged } from './arrange.ts';
import { type Picture } from './columns-to-elements.ts';
import { applyFold, type FoldCommand } from './folds.ts';
import { applyHypothesis, type HypothesisCommand } from './hypotheses.ts';
import { mergePicture, neighboursOf, relinked } from './merge-picture.ts';
import {
  type Chart,
  type DateRange,
  type FilterGroup,
  type FoundPath,
  type NetworkLine,
  NO_FILTERS,
  type OpenExpansion,
  type Point,
} from './network-state.ts';
import { laidOut, moved, nudged } from './moving.ts';
import { applyNote, type NoteCommand } from './notes.ts';
import { placeAround } from './place-around.ts';
import { applyStyle, type StyleCommand } from './styles.ts';
import { filterCount } from './visible-chart.ts';
import { withoutElements } from './without-elements.ts';

/** Every change of the chart has a name, which undo shows, and what it needs. */
export type ChartCommand =
  | { name: 'expand'; origin: string; picture: Picture; open: OpenExpansion | null }
  | { name: 'path'; picture: Picture; path: FoundPath }
  | { name: 'add'; near: string | Point; picture: Picture }
  | { name: 'bring'; near: string | Point; picture: Picture }
  /** What somebody has just recorded, or took instead: near an element, or at a place of the picture. */
  | { name: 'record'; near: string | Point; picture: Picture }
  | { name: 'withdraw'; ids: readonly string[] }
  | { name: 'link'; ends: readonly [string, string]; lines: readonly NetworkLine[] }
  | { name: 'bar'; ids: readonly string[] }
  | { name: 'allow'; ids: readonly string[] }
  | { name: 'clearPath' }
  /** The chart as it was at an earlier moment. */
  | { name: 'restore'; chart: Chart }
  | { name: 'hide'; ids: readonly string[] }
  | { name: 'hideOthers'; ids: readonly string[] }
  | { name: 'show'; ids: readonly string[] }
  | { name: 'showAll' }
  | { name: 'move'; positions: ReadonlyMap<string, Point> }
  | { name: 'nudge'; ids: readonly string[]; by: Point }
  | { name: 'pin'; ids: readonly string[] }
  | { name: 'unpin'; ids: readonly string[] }
  | { name: 'layout'; positions: ReadonlyMap<string, Point> }
  | { name: 'filter'; group: FilterGroup; keys: readonly string[]; off: boolean }
  | NoteCommand
  | ArrangeCommand
  | FoldCommand
  | HypothesisCommand
  | StyleCommand
  /** Changes of one gesture (dragging a handle, playing) are one step of the history; null when it is a step by itself. */
  | { name: 'range'; range: DateRange | null; gesture: string | null };

export type CommandName = ChartCommand['name'];

const without = <Value>(set: ReadonlySet<Value>, gone: Iterable<Value>): ReadonlySet<Value> => {
  const left = new Set(set);
  for (const value of gone) left.delete(value);
  return left.size === set.size ? set : left;
};

const including = <Value>(set: ReadonlySet<Value>, more: Iterable<Value>): ReadonlySet<Value> => {
  const all = new Set(set);
  for (const value of more) all.add(value);
  return all.size === set.size ? set : all;
};

const onChart = (chart: Chart, ids: readonly string[]): string[] =>
  ids.filter((id) => chart.elements.has(id));

// A chart in which nothing differs is the same chart, so that it leaves no step in the history.
const changed = (chart: Chart, change: Partial<Chart>): Chart =>
  (Object.keys(change) as (keyof Chart)[]).every((key) => chart[key] === change[key])
    ? chart
    : { ...chart, ...change };

const expanded = (chart: Chart, origin: string, picture: Picture, open: OpenExpansion | null): Chart => {
  const merged = mergePicture(chart, picture);
  // Whoever asks for the neighbours wants to see them, those hidden before as well; but of many only those of this page, whose own neighbours were
  // counted. The others come along at the end of a line.
  const brought = new Set(picture.elements.flatMap(({ id, more }) => (more === null ? [] : [id])));
  const shown = [...neighboursOf(merged.lines, origin)].filter((id) => brought.has(id));
  const expansions = new Map(chart.expansions);
  // The last one expanded stands last.
  expansions.delete(origin);
  if (open) expansions.set(origin, open);
  return {
    ...merged,
    hidden: without(chart.hidden, shown),
    positions: placeAround(merged, origin),
    expansions,
  };
};

const withPath = (chart: Chart, picture: Picture, path: FoundPath): Chart => {
  const merged = mergePicture(chart, picture);
  const start = path.elements[0] ?? '';
  return {
    ...merged,
    path,
    hidden: without(chart.hidden, path.elements),
    positions: placeAround(merged, start),
  };
};

/** What was found and is brought on purpose is to be seen, also where it was hidden. */
const brought = (chart: Chart, near: string | Point, picture: Picture): Chart => {
  const merged = mergePicture(chart, picture);
  const shown = picture.elements.map(({ id }) => id);
  return { ...merged, hidden: without(chart.hidden, shown), positions: placeAround(merged, near) };
};

const filtered = (chart: Chart, group: FilterGroup, keys: readonly string[], off: boolean): Chart => {
  const before = chart.filters[group] as ReadonlySet<string>;
  const after = off ? including(before, keys) : without(before, keys);
  return after === before ? chart : { ...chart, filters: { ...chart.filters, [group]: after } };
};

const ranged = (chart: Chart, range: DateRange | null): Chart => {
  const wanted = range === null || (range.from === null && range.to === null) ? null : range;
  const before = chart.filters.range;
  return before?.from === wanted?.from && before?.to === wanted?.to
    ? chart
    : { ...chart, filters: { ...chart.filters, range: wanted } };
};

/** The chart after a command. The same object when the command changes nothing. */
export const applyCommand = (chart: Chart, command: ChartCommand): Chart => {
  switch (command.name) {
    case 'expand':
      return expanded(chart, command.origin, command.picture, command.open);
    case 'path':
      return withPath(chart, command.picture, command.path);
    case 'add': {
      const merged = mergePicture(chart, command.picture);
      return { ...merged, positions: placeAround(merged, command.near) };
    }
    case 'bring':
    case 'record':
      return brought(chart, command.near, command.picture);
    case 'withdraw':
      return withoutElements(chart, command.ids);
    case 'link':
      return relinked(chart, command.ends, command.lines);
    case 'bar':
      return changed(chart, { barred: including(chart.barred, onChart(chart, command.ids)) });
    case 'allow':
      return changed(chart, { barred: without(chart.barred, command.ids) });
    case 'clearPath':
      return changed(chart, { path: null });
    case 'restore':
      return command.chart;
    case 'hide':
      return changed(chart, { hidden: including(chart.hidden, onChart(chart, command.ids)) });
    case 'hideOthers': {
      const kept = new Set(command.ids);
      const others = [...chart.elements.keys()].filter((id) => !kept.has(id));
      return changed(chart, { hidden: including(without(chart.hidden, kept), others) });
    }
    case 'show':
      return changed(chart, { hidden: without(chart.hidden, command.ids) });
    case 'showAll':
      return chart.hidden.size === 0 && filterCount(chart) === 0
        ? chart
        : { ...chart, hidden: new Set(), filters: NO_FILTERS };
    case 'move':
      return moved(chart, command.positions, true);
    case 'nudge':
      return nudged(chart, command.ids, command.by);
    case 'align':
    case 'distribute':
      return moved(chart, arranged(chart, command), true);
    case 'pin':
      return changed(chart, { pinned: including(chart.pinned, onChart(chart, command.ids)) });
    case 'unpin':
      return changed(chart, { pinned: without(chart.pinned, command.ids) });
    case 'layout':
      return laidOut(chart, command.positions);
    case 'filter':
      return filtered(chart, command.group, command.keys, command.off);
    case 'note':
    case 'unnote':
      return applyNote(chart, command);
    case 'foldAll':
      return laidOut(applyFold(chart, command), command.positions ?? new Map());
    case 'fold':
    case 'unfold':
    case 'openFold':
    case 'closeFold':
    case 'lines':
      return applyFold(chart, command);
    case 'suppose':
    case 'unsuppose':
    case 'layer':
      return applyHypothesis(chart, command);
    case 'style':
    case 'unstyle':
      return applyStyle(chart, command);
    case 'range':
      return ranged(chart, command.range);
    default:
      return assertNever(command);
  }
};

const assertNever = (command: never): never => {
  throw new Error(`Unknown command ${JSON.stringify(command)}.`);
};
