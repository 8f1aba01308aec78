import type { Entries } from '../../server/charts/chart-document.ts';
import type { Picture } from './columns-to-elements.ts';
import { addedParts, deltaOfAdded } from './chart-additions.ts';
import {
  type Chart,
  EMPTY_CHART,
  type Filters,
  type FoundPath,
  type NetworkElement,
  type NetworkLine,
  NO_FILTERS,
} from './network-state.ts';
import { filterCount } from './visible-chart.ts';

/** What one step changed, as it is kept: server/charts/chart-document.ts says what the keys are. */
export type Delta = { set: Entries; gone: string[] };

/** Where an element lies, and whether it is pinned (1) and hidden (2). */
type Place = [x: number | null, y: number | null, marks: number];

const PINNED = 1;
const HIDDEN = 2;

/** Of a pixel at the nearest: nobody sees less, and a layout has ten digits of it for each element. */
export const tenths = (at: number): number => Math.round(at * 10) / 10 + 0;

const placeOf = (chart: Chart, id: string): Place => {
  const at = chart.positions.get(id);
  const marks = (chart.pinned.has(id) ? PINNED : 0) + (chart.hidden.has(id) ? HIDDEN : 0);
  return [at ? tenths(at.x) : null, at ? tenths(at.y) : null, marks];
};

const isPlacedAlike = (before: Chart, after: Chart): boolean =>
  before.elements === after.elements &&
  before.positions === after.positions &&
  before.pinned === after.pinned &&
  before.hidden === after.hidden;

const filtersKept = ({ kinds, roles, types, certainties, range }: Filters) => ({
  kinds: [...kinds],
  roles: [...roles],
  types: [...types],
  certainties: [...certainties],
  range,
});

/** What leads from one chart to another. What did not change is the same object in both, and is not looked at. */
export const deltaBetween = (before: Chart, after: Chart): Delta => {
  const set: Record<string, unknown> = {};
  const gone: string[] = [];
  if (!isPlacedAlike(before, after)) {
    for (const id of after.elements.keys()) {
      const [x, y, marks] = placeOf(after, id);
      const was = before.elements.has(id) ? placeOf(before, id) : null;
      if (was?.[0] !== x || was[1] !== y || was[2] !== marks) set[`e:${id}`] = [x, y, marks];
    }
    for (const id of before.elements.keys()) if (!after.elements.has(id)) gone.push(`e:${id}`);
  }
  if (before.barred !== after.barred) {
    for (const id of after.barred) if (!before.barred.has(id)) set[`b:${id}`] = true;
    for (const id of before.barred) if (!after.barred.has(id)) gone.push(`b:${id}`);
  }
  deltaOfAdded(before, after, { set, gone });
  if (before.filters !== after.filters) {
    if (filterCount(after) > 0) set['filters'] = filtersKept(after.filters);
    else gone.push('filters');
  }
  if (before.path !== after.path) {
    if (after.path) set['path'] = after.path;
    else gone.push('path');
  }
  return { set, gone };
};

/** What a picture knows of the elements and lines of a chart, by id. */
export type Known = {
  elements: ReadonlyMap<string, NetworkElement>;
  lines: readonly NetworkLine[];
};

export const knownFrom = ({ elements, lines }: Picture): Known => ({
  elements: new Map(elements.map((element) => [element.id, element])),
  lines,
});

const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const dayOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const rangeFrom = (value: unknown): Filters['range'] => {
  if (typeof value !== 'object' || value === null) return null;
  const { from, to } = value as Record<string, unknown>;
  return { from: dayOrNull(from), to: dayOrNull(to) };
};

const filtersFrom = (value: unknown): Filters => {
  const kept = (value ?? {}) as Partial<Record<keyof Filters, unknown>>;
  // A switch of the legend that is no longer there filters nothing.
  return {
    kinds: new Set(list(kept.kinds)) as Filters['kinds'],
    roles: new Set(list(kept.roles)) as Filters['roles'],
    types: new Set(list(kept.types)),
    certainties: new Set(list(kept.certainties)) as Filters['certainties'],
    range: rangeFrom(kept.range),
  };
};

const withPlace = (chart: Chart, id: string, value: unknown, known: Known): Chart => {
  const element = known.elements.get(id);
  if (!element || !Array.isArray(value)) return chart;
  const [x, y, marks] = value as Place;
  (chart.elements as Map<string, NetworkElement>).set(id, element);
  if (x !== null && y !== null) (chart.positions as Map<string, unknown>).set(id, { x, y });
  const mark = (ids: ReadonlySet<string>, isOn: boolean): void => {
    if (isOn) (ids as Set<string>).add(id);
    else (ids as Set<string>).delete(id);
  };
  mark(chart.pinned, (marks & PINNED) !== 0);
  mark(chart.hidden, (marks & HIDDEN) !== 0);
  return chart;
};

const copied = (chart: Chart): Chart => ({
  ...chart,
  elements: new Map(chart.elements),
  positions: new Map(chart.positions),
  pinned: new Set(chart.pinned),
  hidden: new Set(chart.hidden),
  barred: new Set(chart.barred),
});

const without = (chart: Chart, key: string): void => {
  const id = key.slice(2);
  if (key.startsWith('e:')) {
    for (const part of [chart.elements, chart.positions, chart.pinned, chart.hidden])
      (part as Set<string>).delete(id);
  } else if (key.startsWith('b:')) (chart.barred as Set<string>).delete(id);
};

/** The chart after a kept step. Lines are those that the picture knows between what is on it. */
export const afterDelta = (before: Chart | null, { set, gone }: Delta, known: Known): Chart => {
  const chart = copied(before ?? EMPTY_CHART);
  for (const key of gone) without(chart, key);
  for (const [key, value] of Object.entries(set)) {
    const id = key.slice(2);
    if (key.startsWith('e:')) withPlace(chart, id, value, known);
    else if (key.startsWith('b:')) (chart.barred as Set<string>).add(id);
  }
  const isFiltered = 'filters' in set || gone.includes('filters');
  const hasPath = 'path' in set || gone.includes('path');
  return {
    ...chart,
    lines: new Map(
      known.lines.flatMap((line) =>
        chart.elements.has(line.source) && chart.elements.has(line.target) ? [[line.id, line]] : [],
      ),
    ),
    ...addedParts(chart, { set, gone }),
    ...(isFiltered ? { filters: 'filters' in set ? filtersFrom(set['filters']) : NO_FILTERS } : {}),
    ...(hasPath ? { path: 'path' in set ? (set['path'] as FoundPath) : null } : {}),
  };
};
