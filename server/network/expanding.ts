import { Refusal } from '../access/refusals.ts';
import { isPartialDay } from '../calendar.ts';
import type { ViewerRun } from '../db/run.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { NeighbourFilter, NeighbourOrder } from '../graphql/types.generated.ts';
import { LOOKED_AT, type Neighbour } from './hubs.queries.ts';
import {
  MOST_ELEMENTS,
  membersOfCountry,
  neighboursByType,
  neighboursFound,
  neighboursOf,
  type VisibleElement,
} from './network.queries.ts';
import { MORE_THAN_A_HUNDRED } from './picture.ts';

/** So many are put in order; the others stay behind them, and are reached by narrowing. */
const PUT_IN_ORDER = 500;

/** A count stops here, and says that there are more. */
const MORE_THAN_COUNTED = LOOKED_AT + 1;

/** Throws BAD_INPUT with the name of the field that cannot be understood. */
export const checkedFilter = (only: NeighbourFilter | null | undefined): NeighbourFilter => {
  const { since, until, reliability, credibility } = only ?? {};
  const wrong = [
    since != null && !isPartialDay(since) && 'only.since',
    until != null && !isPartialDay(until) && 'only.until',
    since != null && until != null && since > `${until}~` && 'only.until',
    reliability != null && !/^[A-F]$/u.test(reliability) && 'only.reliability',
    credibility != null && (credibility < 1 || credibility > 6) && 'only.credibility',
  ].find((argument) => argument !== false);
  if (wrong !== undefined) throw new Refusal('BAD_INPUT', { argument: wrong });
  return only ?? {};
};

type Found = Pick<Neighbour, 'neighbourId' | 'kind' | 'links'>;
type Asking = Pick<RequestContext, 'run' | 'loaders'>;

/** Neighbours of a country are who and what leads to it: it is read from the other side, and over facts of many kinds, so that neither types nor a direction narrow it. */
const neighboursOfCountry = async (
  { run }: Asking,
  { id, code }: VisibleElement,
  { types, direction, ...only }: NeighbourFilter,
  { after, most }: { after: string | null; most: number },
): Promise<Found[]> => {
  if (types != null) throw new Refusal('BAD_INPUT', { argument: 'only.types' });
  if (direction != null) throw new Refusal('BAD_INPUT', { argument: 'only.direction' });
  // The country itself may be one of them.
  const members = await membersOfCountry(run, code ?? '', { ...only, after, most: most + 1 });
  return members
    .filter((member) => member.id !== id)
    .slice(0, most)
    .map((member) => ({
      neighbourId: member.id,
      kind: member.kind,
      links: [{ type: 'COUNTRY', direction: null }],
    }));
};

const nextTo = async (
  asking: Asking,
  element: VisibleElement,
  only: NeighbourFilter,
  after: string | null,
  most: number,
): Promise<{ found: Found[]; lookedUntil: string | null }> => {
  if (element.kind === 'Country')
    return { found: await neighboursOfCountry(asking, element, only, { after, most }), lookedUntil: null };
  const { found, lookedUntil } = await neighboursFound(asking.run, [element.id], { ...only, after, most });
  return { found, lookedUntil: lookedUntil.get(element.id) ?? null };
};

const foundByType = async (asking: Asking, element: VisibleElement, only: NeighbourFilter) => {
  const most = MOST_ELEMENTS + 1;
  if (element.kind !== 'Country') return neighboursByType(asking.run, element.id, { ...only, most });
  const found = await neighboursOfCountry(asking, element, only, { after: null, most });
  return { found, isCut: () => found.length >= most };
};

/**
 * How many neighbours there are of each type, direction and kind; 1,001 means more than a thousand. Of a hub the first thousand and one links of every type are
 * read, so that it costs what a smaller one does: where a type has more, its directions and kinds are those of the first, and every row of it is cut.
 */
export const countsOf = async (asking: Asking, element: VisibleElement, only: NeighbourFilter) => {
  const counts = new Map<string, Neighbour['links'][number] & { kind: string; count: number }>();
  const { found, isCut } = await foundByType(asking, element, only);
  for (const { kind, links } of found) {
    for (const link of links) {
      const key = `${link.type} ${link.direction ?? ''} ${kind}`;
      const count = (counts.get(key)?.count ?? 0) + 1;
      counts.set(key, { ...link, kind, count: Math.min(count, MORE_THAN_COUNTED) });
    }
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, count]) => ({ ...count, isCut: isCut(count.type) }));
};

const connectionsOf = async (run: ViewerRun, ids: readonly string[]): Promise<Map<string, number>> => {
  const counts = new Map(ids.map((id) => [id, 0]));
  for (const { id } of await neighboursOf(run, ids, { most: MORE_THAN_A_HUNDRED }))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const inOrder = async (
  asking: Asking,
  element: VisibleElement,
  only: NeighbourFilter,
  order: NeighbourOrder,
): Promise<{ ids: string[]; isCut: boolean }> => {
  const { found, lookedUntil } = await nextTo(asking, element, only, null, PUT_IN_ORDER + 1);
  const ids = found.slice(0, PUT_IN_ORDER).map(({ neighbourId }) => neighbourId);
  const connections = await connectionsOf(asking.run, ids);
  const of = (id: string): number => connections.get(id) ?? 0;
  ids.sort((a, b) => (order === 'MOST_CONNECTED' ? of(b) - of(a) : of(a) - of(b)) || (a < b ? -1 : 1));
  return { ids, isCut: found.length > PUT_IN_ORDER || lookedUntil !== null };
};

/**
 * A page of neighbours, the one after which the next page begins, and whether there are more: those that are not put in order have no next page.
 * `lookedAt` where the page ends for having looked at so many links of each type, whoever of them was wanted: the next one looks on.
 */
export const pageOf = async (
  asking: Asking,
  element: VisibleElement,
  wanted: { only: NeighbourFilter; order: NeighbourOrder | null; after: string | null; size: number },
): Promise<{ fresh: string[]; next: string | null; hasMore: boolean; lookedAt: number | null }> => {
  const { only, order, after, size } = wanted;
  const pageFrom = (ids: readonly string[]): { fresh: string[]; next: string | null } => {
    const fresh = ids.slice(0, size);
    return { fresh, next: ids.length > size ? (fresh.at(-1) ?? null) : null };
  };
  if (order) {
    const { ids, isCut } = await inOrder(asking, element, only, order);
    const page = pageFrom(ids.slice(after ? ids.indexOf(after) + 1 : 0));
    return { ...page, hasMore: page.next !== null || isCut, lookedAt: null };
  }
  const { found, lookedUntil } = await nextTo(asking, element, only, after, size + 1);
  const page = pageFrom(found.map(({ neighbourId }) => neighbourId));
  if (page.next !== null || lookedUntil === null)
    return { ...page, hasMore: page.next !== null, lookedAt: null };
  return { ...page, next: lookedUntil, hasMore: true, lookedAt: LOOKED_AT };
};
