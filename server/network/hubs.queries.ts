import { DIRECTED_LINK_TYPES } from '../db/graph-names.ts';
import type { ViewerRun } from '../db/run.ts';
import type { Direction, NeighbourFilter } from '../graphql/types.generated.ts';
import type { ElementKind } from './network-columns.ts';

// A hub is read by the indexes on the ends of its links. An index is of one type, so a statement only says that it met a hub, and the types of link
// that are there are read by one statement each: cypher/network/hub-*.cypher.

/** Which of some hubs have links of a type, whoever may see them. */
export const hubsByType = async (run: ViewerRun, ids: readonly string[]): Promise<Map<string, string[]>> => {
  const rows = await run<{ id: string; type: string }>('network/hub-types', { ids });
  const hubs = new Map<string, string[]>();
  for (const { id, type } of rows) hubs.set(type, [...(hubs.get(type) ?? []), id]);
  return hubs;
};

export const linkTypesAt = async (run: ViewerRun, ids: readonly string[]): Promise<string[]> => [
  ...(await hubsByType(run, ids)).keys(),
];

/** The direction is null for what holds both ways. */
export type NeighbourLink = { type: string; direction: Direction | null };
export type Neighbour = { id: string; neighbourId: string; kind: ElementKind; links: NeighbourLink[] };

export type NeighboursWanted = NeighbourFilter & {
  outside?: readonly string[];
  after?: string | null | undefined;
  /** For each of the elements. */
  most: number;
};

export const paramsOf = ({ most, outside, after, ...filter }: NeighboursWanted) => ({
  types: filter.types ?? null,
  kinds: filter.kinds ?? null,
  direction: filter.direction ?? null,
  certainties: filter.certainties ?? null,
  reliability: filter.reliability ?? null,
  credibility: filter.credibility ?? null,
  since: filter.since ?? null,
  until: filter.until ?? null,
  outside: outside ?? [],
  after: after ?? null,
  most,
});

/** Whether one of the hub's links is visible to the reader. */
export const isHubVisible = async (run: ViewerRun, id: string): Promise<boolean> => {
  for (const type of await linkTypesAt(run, [id])) {
    const one = { id, ...paramsOf({ most: 1 }), look: 1, after: '' };
    const rows = await run(`network/hub-neighbours/${type}`, one);
    if (rows.length > 0) return true;
  }
  return false;
};

/** Of a hub so many links of a type are looked at in one asking: to count its neighbours, and to find those that a narrowing wants. */
export const LOOKED_AT = 1_000;

/** `until` is up to which neighbour all were looked at; null when every one was, or enough were found. */
type PageOfHub = { found: Neighbour[]; until: string | null };

type RowOfHub = Pick<Neighbour, 'kind'> & {
  /** Null for all who are not wanted. */
  neighbourId: string | null;
  sides: Direction[];
  until: string | null;
};

const DIRECTED: ReadonlySet<string> = new Set(DIRECTED_LINK_TYPES);

const linksBy = (type: string, sides: readonly Direction[]): NeighbourLink[] =>
  DIRECTED.has(type) ? sides.map((direction) => ({ type, direction })) : [{ type, direction: null }];

/**
 * Over one type of link. Where many links lead to one neighbour a page of links holds few neighbours, and more pages are read; of what is narrowed, and may
 * be rare, one page.
 */
const neighboursOfHubBy = async (
  run: ViewerRun,
  type: string,
  { id, look, ...params }: Omit<ReturnType<typeof paramsOf>, 'types'> & { id: string; look: number | null },
): Promise<PageOfHub> => {
  const found: Neighbour[] = [];
  for (let after = params.after ?? ''; found.length < params.most;) {
    const page = { id, ...params, look: look ?? params.most, after };
    const rows = await run<RowOfHub>(`network/hub-neighbours/${type}`, page);
    for (const { neighbourId, kind, sides } of rows)
      if (neighbourId !== null) found.push({ id, neighbourId, kind, links: linksBy(type, sides) });
    const until = rows[0]?.until ?? null;
    if (until === null || look !== null) return { found, until };
    after = until;
  }
  return { found: found.slice(0, params.most), until: null };
};

/** A direction is no narrowing here: of the other one nothing is read. */
const isNarrow = ({
  types: _types,
  outside: _outside,
  after: _after,
  most: _most,
  direction: _direction,
  ...filter
}: NeighboursWanted): boolean => Object.values(filter).some((value) => value != null);

export const neighboursOfHub = async (
  run: ViewerRun,
  id: string,
  wanted: NeighboursWanted,
  look = isNarrow(wanted) ? Math.max(LOOKED_AT, wanted.most) : null,
): Promise<Map<string, PageOfHub>> => {
  const { types, ...params } = paramsOf(wanted);
  const there = await linkTypesAt(run, [id]);
  // What holds both ways has no direction.
  const asked = there.filter(
    (type) => (types?.includes(type) ?? true) && (params.direction === null || DIRECTED.has(type)),
  );
  return new Map(
    await Promise.all(
      asked.map(async (type) => [type, await neighboursOfHubBy(run, type, { id, look, ...params })] as const),
    ),
  );
};
