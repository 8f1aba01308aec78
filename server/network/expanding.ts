import { Refusal } from '../access/refusals.ts';
import { isPartialDay } from '../calendar.ts';
import type { ViewerRun } from '../db/run.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { NeighbourFilter, NeighbourOrder } from '../graphql/types.generated.ts';
import {
  MOST_ELEMENTS,
  membersOfCountry,
  neighboursByType,
  neighboursOf,
  type Neighbour,
  type VisibleElement,
} from './network.queries.ts';
import { MORE_THAN_A_HUNDRED } from './picture.ts';

/** So many are put in order; the others stay behind them, and are reached by narrowing. */
const PUT_IN_ORDER = 500;

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

/** Neighbours of a country are who and what leads to it: it is read from the other side, and over facts of many kinds, so that only kinds narrow it. */
const neighboursOfCountry = async (
  { run, loaders }: Asking,
  { id, code }: VisibleElement,
  { kinds, ...only }: NeighbourFilter,
  after: string | null,
): Promise<Found[]> => {
  const narrowing = Object.entries(only).find(([, value]) => value != null);
  if (narrowing) throw new Refusal('BAD_INPUT', { argument: `only.${narrowing[0]}` });
  const members = (await membersOfCountry(run, code ?? '')).filter(
    (member) => member !== id && (!after || member > after),
  );
  const rows = await loaders.elements.loadMany(members);
  return rows.flatMap((row) =>
    row && !(row instanceof Error) && (kinds?.includes(row.kind) ?? true)
      ? [{ neighbourId: row.id, kind: row.kind, links: [{ type: 'COUNTRY', direction: null }] }]
      : [],
  );
};

const nextTo = async (
  asking: Asking,
  element: VisibleElement,
  only: NeighbourFilter,
  after: string | null,
  most: number,
): Promise<Found[]> => {
  if (element.kind !== 'Country') return neighboursOf(asking.run, [element.id], { ...only, after, most });
  return (await neighboursOfCountry(asking, element, only, after)).slice(0, most);
};

const foundByType = async (asking: Asking, element: VisibleElement, only: NeighbourFilter) => {
  const most = MOST_ELEMENTS + 1;
  if (element.kind !== 'Country')
    return neighboursByType(asking.run, element.id, { ...only, most, mostOfType: MORE_THAN_A_HUNDRED });
  const { kinds, ...others } = only;
  const ofEveryKind = await neighboursOfCountry(asking, element, others, null);
  const found = ofEveryKind.filter(({ kind }) => kinds?.includes(kind) ?? true);
  return { found, isCut: () => ofEveryKind.length >= MOST_ELEMENTS };
};

/**
 * How many neighbours there are of each type, direction and kind; 101 means more than a hundred. Of a hub every type is counted to a hundred and one, so
 * that it costs what a smaller one does: where a type has more, its directions and kinds are those of the first, and every row of it is cut.
 */
export const countsOf = async (asking: Asking, element: VisibleElement, only: NeighbourFilter) => {
  const counts = new Map<string, Neighbour['links'][number] & { kind: string; count: number }>();
  const { found, isCut } = await foundByType(asking, element, only);
  for (const { kind, links } of found) {
    for (const link of links) {
      const key = `${link.type} ${link.direction ?? ''} ${kind}`;
      const count = (counts.get(key)?.count ?? 0) + 1;
      counts.set(key, { ...link, kind, count: Math.min(count, MORE_THAN_A_HUNDRED) });
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
  const found = await nextTo(asking, element, only, null, PUT_IN_ORDER + 1);
  const ids = found.slice(0, PUT_IN_ORDER).map(({ neighbourId }) => neighbourId);
  const connections = await connectionsOf(asking.run, ids);
  const of = (id: string): number => connections.get(id) ?? 0;
  ids.sort((a, b) => (order === 'MOST_CONNECTED' ? of(b) - of(a) : of(a) - of(b)) || (a < b ? -1 : 1));
  return { ids, isCut: found.length > PUT_IN_ORDER };
};

/** A page of neighbours, the one after which the next page begins, and whether there are more: those that are not put in order have no next page. */
export const pageOf = async (
  asking: Asking,
  element: VisibleElement,
  wanted: { only: NeighbourFilter; order: NeighbourOrder | null; after: string | null; size: number },
): Promise<{ fresh: string[]; next: string | null; hasMore: boolean }> => {
  const { only, order, after, size } = wanted;
  const ordered = order && (await inOrder(asking, element, only, order));
  const from = ordered && after ? ordered.ids.indexOf(after) + 1 : 0;
  const page =
    ordered?.ids.slice(from, from + size + 1) ??
    (await nextTo(asking, element, only, after, size + 1)).map(({ neighbourId }) => neighbourId);
  const fresh = page.slice(0, size);
  const next = page.length > size ? (fresh.at(-1) ?? null) : null;
  return { fresh, next, hasMore: next !== null || (ordered?.isCut ?? false) };
};
