import { Refusal } from '../access/refusals.ts';
import type { ViewerRun } from '../db/run.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { NetworkColumns } from './network-columns.ts';
import { linesAmong, neighboursOf, visibleElement, type VisibleElement } from './network.queries.ts';
import { MORE_THAN_A_HUNDRED, pictureOf } from './picture.ts';

/** A chart names at most so many elements as its own. */
export const MOST_KNOWN = 5_000;

export type Wanted = {
  fresh: readonly string[];
  known?: readonly string[];
  next?: string | null;
  hasMore?: boolean;
  /** So many links of each type were looked at, whoever of them was wanted, and there are more. */
  lookedAt?: number | null;
};

/** Draws the elements in `fresh`, with the lines among them and to those that are on the chart already. */
export const draw = async (
  { run, loaders }: Pick<RequestContext, 'run' | 'loaders'>,
  { fresh, known = [], next = null, hasMore = next !== null, lookedAt = null }: Wanted,
): Promise<NetworkColumns> => {
  const ids = [...new Set([...fresh, ...known])];
  const [elements, lines, neighbours] = await Promise.all([
    loaders.elements.loadMany(ids),
    linesAmong(run, ids, known.length > 0 ? fresh : null),
    neighboursOf(run, fresh, { outside: ids, most: MORE_THAN_A_HUNDRED }),
  ]);
  const counts = new Map(fresh.map((id) => [id, 0]));
  for (const { id } of neighbours) counts.set(id, (counts.get(id) ?? 0) + 1);
  // An id in `known` is the client's word: it is drawn only at the end of a line that the reader may see.
  const drawn = new Set([...fresh, ...lines.flatMap(({ source, target }) => [source, target])]);
  const shown = elements.flatMap((element) =>
    element && !(element instanceof Error) && drawn.has(element.id) ? [element] : [],
  );
  return pictureOf({ elements: shown, lines, more: counts, next, hasMore, lookedAt });
};

/** Throws NOT_FOUND for what is not there and for what the reader may not see. */
export const visible = async (run: ViewerRun, id: string): Promise<VisibleElement> => {
  const element = await visibleElement(run, id);
  if (!element) throw new Refusal('NOT_FOUND');
  return element;
};
