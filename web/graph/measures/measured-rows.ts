import { type Emphasis, letterOf, type Mark, sizeOfShare, stepOfShare } from '../emphasis.ts';
import type { Chart } from '../network-state.ts';
import type { MeasureId, Values } from './measure.ts';
import { measureOf } from './measure-list.ts';
import { isNeverRanked, type MeasuredGraph, type MeasuredLink } from './measured-graph.ts';
import { type Ranked, ranking } from './ranking.ts';

/** Who is ranked among whom. */
export type Population = 'people' | 'everything';

/** What the worker has found, with the graph that it was found on. */
export type Measured = {
  measure: MeasureId;
  population: Population;
  graph: MeasuredGraph;
  values: Values;
  /** Of the communities; null for other measures. */
  modularity: number | null;
};

/**
 * The positions that may be ranked. Protected people and those known only as victims are never among them, whether the graph knew it or the chart has learnt it since.
 */
export const rankedPlaces = (
  graph: MeasuredGraph,
  elements: Chart['elements'],
  population: Population,
): number[] =>
  graph.ids.flatMap((id, at) => {
    const element = elements.get(id);
    if (!element || graph.isUnranked[at] === true || isNeverRanked(element)) return [];
    return population === 'everything' || element.kind === 'Person' ? [at] : [];
  });

/** The rows of an amount, the greatest first. A cut point that cuts nothing off is none, and is not listed. */
export const amountRows = ({ measure, values }: Measured, places: readonly number[]): Ranked[] =>
  ranking(values, places).filter(({ value }) => measure !== 'cutPoints' || value > 0);

export type CommunityRow = { at: number; community: number; members: number };

/** The largest community first; `members` counts everybody in it, also those who are not listed. */
export const communityRows = ({ values }: Measured, places: readonly number[]): CommunityRow[] => {
  const members = new Map<number, number>();
  for (const value of values) if (value !== null) members.set(value, (members.get(value) ?? 0) + 1);
  return places
    .flatMap((at) => {
      const community = values[at];
      return community === null || community === undefined
        ? []
        : [{ at, community, members: members.get(community) ?? 0 }];
    })
    .sort((one, other) => one.community - other.community || one.at - other.at);
};

export type BridgeRow = { link: MeasuredLink; cutOff: number };

/** The bridges that part most first. One that ends at somebody who may not be named is only counted. */
export const bridgeRows = (
  { graph, values }: Measured,
  places: readonly number[],
): { rows: BridgeRow[]; notListed: number } => {
  const named = new Set(places);
  const found = graph.links.flatMap((link, at) => {
    const cutOff = values[at];
    return cutOff === null || cutOff === undefined ? [] : [{ link, cutOff }];
  });
  const rows = found.filter(({ link }) => named.has(link.a) && named.has(link.b));
  rows.sort((one, other) => other.cutOff - one.cutOff || one.link.a - other.link.a);
  return { rows, notListed: found.length - rows.length };
};

/** How the picture shows a measure: by size, by colour, and with the rank or the letter before each name. */
export const emphasisOf = (
  measured: Measured,
  places: readonly number[],
  by: 'size' | 'colour',
): Emphasis => {
  const { gives } = measureOf(measured.measure);
  const idOf = (at: number): string => measured.graph.ids[at] ?? '';
  if (gives === 'class')
    return new Map(
      communityRows(measured, places).map(({ at, community }): [string, Mark] => [
        idOf(at),
        { size: 1, colour: { community }, sign: letterOf(community) },
      ]),
    );
  if (gives === 'links')
    return new Map(
      bridgeRows(measured, places).rows.flatMap(({ link }) =>
        link.lines.map((id): [string, Mark] => [
          id,
          { size: by === 'size' ? 2.5 : 1.6, colour: by === 'colour' ? { step: 0 } : null, sign: '' },
        ]),
      ),
    );
  const rows = amountRows(measured, places);
  const greatest = rows[0]?.value ?? 0;
  return new Map(
    rows.map(({ at, value, rank }): [string, Mark] => {
      const share = greatest > 0 ? value / greatest : 0;
      return [
        idOf(at),
        {
          size: by === 'size' ? sizeOfShare(share) : 1,
          colour: by === 'colour' ? { step: stepOfShare(share) } : null,
          sign: String(rank),
        },
      ];
    }),
  );
};
