import { ELEMENT_KINDS } from '../../server/network/network-columns.ts';
import {
  type Chart,
  type CertaintyKey,
  certaintyKey,
  type FilterGroup,
  type NetworkElement,
  type SeenRole,
} from './network-state.ts';

/** One line of the legend: a switch with the number of what it switches, hidden ones included. */
export type LegendEntry = { group: FilterGroup; key: string; count: number; off: boolean };
export type Legend = Record<FilterGroup, LegendEntry[]>;

/** The weightiest first, as the card and the list name them. */
export const ROLES: readonly SeenRole[] = [
  'CONVICTED',
  'ACCUSED',
  'SUSPECT',
  'VICTIM',
  'INJURED_PARTY',
  'WITNESS',
];
export const CERTAINTIES: readonly CertaintyKey[] = [
  'CONFIRMED',
  'PROBABLE',
  'PRESUMED',
  'REFUTED',
  'NOT_STATED',
];

/** The kinds and roles that these elements have, in the order of the legend. */
export const kindsAndRoles = (elements: readonly NetworkElement[]) => ({
  kinds: ELEMENT_KINDS.filter((kind) => elements.some((element) => element.kind === kind)),
  roles: ROLES.filter((role) => elements.some((element) => element.role === role)),
});

const counted = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Counts are over the whole chart, so that a switch that is off still says what it hides. */
export const legendOf = (chart: Chart): Legend => {
  const elements = [...chart.elements.values()];
  const lines = [...chart.lines.values()];
  const entries = (group: FilterGroup, keys: Iterable<string>, order: readonly string[]): LegendEntry[] => {
    const off = chart.filters[group] as ReadonlySet<string>;
    const counts = counted(keys);
    return [...new Set([...order, ...counts.keys()])]
      .filter((key) => counts.has(key))
      .map((key) => ({ group, key, count: counts.get(key) ?? 0, off: off.has(key) }));
  };
  const types = counted(lines.map((line) => line.type));
  const typesByCount = [...types.keys()].sort(
    (a, b) => (types.get(b) ?? 0) - (types.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  return {
    kinds: entries(
      'kinds',
      elements.map((element) => element.kind),
      ELEMENT_KINDS,
    ),
    roles: entries(
      'roles',
      elements.flatMap((element) => element.role ?? []),
      ROLES,
    ),
    types: entries(
      'types',
      lines.map((line) => line.type),
      typesByCount,
    ),
    certainties: entries('certainties', lines.map(certaintyKey), CERTAINTIES),
  };
};
