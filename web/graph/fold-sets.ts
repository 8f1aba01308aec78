import { drawnChart, isLargePicture } from './drawn-chart.ts';
import type { FoldSet } from './folds.ts';
import type { MeasuredGraph } from './measures/measured-graph.ts';
import type { Values } from './measures/measure.ts';
import type { Chart, ElementKind, NetworkElement } from './network-state.ts';
import { visibleChart, type VisibleChart } from './visible-chart.ts';

/** A set that is not on the chart yet. */
export type Gathered = Omit<FoldSet, 'id'>;

/** What a large picture is folded by: recorded groups, kinds of things, or what is more densely linked inside than to the outside. */
export type FoldedBy = 'group' | 'kind' | 'closeness';

/** Two that are close need no sign for both. */
const FEWEST_CLOSE = 3;
/** People, groups and lands are what one looks for: a sign for all of them would say nothing. */
const NEVER_BY_KIND: ReadonlySet<ElementKind> = new Set(['Person', 'Group', 'Country', 'District']);

/** Whether so much is drawn that it is folded: web/graph/drawn-chart.ts. */
export const isToBeFolded = (chart: Chart): boolean => isLargePicture(drawnChart(chart, visibleChart(chart)));

const free = ({ foldOf }: Pick<Chart, 'foldOf'>, { elements }: VisibleChart): readonly NetworkElement[] =>
  elements.filter(({ id }) => !foldOf.has(id));

/** `key` of each member; sets of fewer than two are none. In the order of the first members. */
const setsOf = <Key>(
  members: readonly NetworkElement[],
  keyOf: (element: NetworkElement) => Key | null,
): Map<Key, string[]> => {
  const sets = new Map<Key, string[]>();
  for (const element of members) {
    const key = keyOf(element);
    if (key === null) continue;
    const set = sets.get(key);
    if (set) set.push(element.id);
    else sets.set(key, [element.id]);
  }
  return new Map([...sets].filter(([, ids]) => ids.length > 1));
};

/** Names a set by its number alone: a chart is shared, and the name of a member would reach whoever may not see that member. */
type ByNumber = (number: number) => string;
const numbered = (chart: Chart, sets: readonly string[][], nameOf: ByNumber): Gathered[] =>
  sets.map((members, at) => ({ title: nameOf(chart.folds.size + at + 1), members }));

/** Each group with its members. Who is in several goes to that whose id comes first: a sign is in one set only. */
export const setsByGroup = (chart: Chart, visible: VisibleChart, nameOf: ByNumber): Gathered[] => {
  const groups = new Set(visible.elements.flatMap(({ id, kind }) => (kind === 'Group' ? [id] : [])));
  const groupOf = new Map<string, string>();
  for (const { type, source, target, certainty, isSuperseded } of visible.lines) {
    if (isSuperseded || type !== 'MEMBER_OF' || certainty === 'REFUTED' || !groups.has(target)) continue;
    const before = groupOf.get(source);
    if (before === undefined || target < before) groupOf.set(source, target);
  }
  const sets = setsOf(free(chart, visible), ({ id, kind }) =>
    kind === 'Group' ? id : (groupOf.get(id) ?? null),
  );
  return numbered(chart, [...sets.values()], nameOf);
};

/** All phones, all accounts, all places …: each kind of thing as one sign. */
export const setsByKind = (
  chart: Chart,
  visible: VisibleChart,
  nameOf: (kind: ElementKind) => string,
): Gathered[] =>
  [...setsOf(free(chart, visible), ({ kind }) => (NEVER_BY_KIND.has(kind) ? null : kind))].map(
    ([kind, members]) => ({ title: nameOf(kind), members }),
  );

/** Communities (web/graph/measures/community.ts), `values` by position in the graph. */
export const setsByCloseness = (
  chart: Chart,
  visible: VisibleChart,
  { graph, values }: { graph: MeasuredGraph; values: Values },
  nameOf: ByNumber,
): Gathered[] => {
  const place = new Map(graph.ids.map((id, at) => [id, at]));
  const sets = setsOf(free(chart, visible), ({ id }) => values[place.get(id) ?? -1] ?? null);
  return numbered(
    chart,
    [...sets.values()].filter((members) => members.length >= FEWEST_CLOSE),
    nameOf,
  );
};
