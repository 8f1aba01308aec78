import { community, modularityOf } from './community.ts';
import { type MeasuredGraph, type MeasuredLink, withoutLink } from './measured-graph.ts';
import type { Values } from './measure.ts';
import { supportOf } from './support.ts';

/** How one community changes when the weakest of the links inside it is left out, and the whole is divided anew. */
export type Regrouping = {
  community: number;
  /** The most of its members that stay together, and how many there are. */
  together: number;
  members: number;
  /** Into how many communities all are divided then. */
  communities: number;
  modularity: number;
};

/** So many of the largest are tried, since all are divided anew for each. */
export const TRIED_COMMUNITIES = 20;

export const linksInside = (
  { links }: Pick<MeasuredGraph, 'links'>,
  values: Values,
  of: number,
): MeasuredLink[] => links.filter(({ a, b }) => values[a] === of && values[b] === of);

const countsOf = (values: readonly (number | null | undefined)[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const value of values)
    if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

export const communityCount = (values: Values): number => countsOf(values).size;

/** Null for a community without links inside. */
export const regroupingOf = (graph: MeasuredGraph, values: Values, of: number): Regrouping | null => {
  const { weakest } = supportOf(linksInside(graph, values, of));
  if (!weakest) return null;
  const without = withoutLink(graph, weakest);
  const after = community.compute(without);
  const members = values.flatMap((value, at) => (value === of ? [at] : []));
  const together = countsOf(members.map((at) => after[at]));
  return {
    community: of,
    // Whoever has no link left is in no community, and with nobody.
    together: Math.max(1, ...together.values()),
    members: members.length,
    communities: communityCount(after),
    modularity: modularityOf(without, after),
  };
};
