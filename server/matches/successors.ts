import type { ViewerRun } from '../db/run.ts';
import { visibleElements } from '../network/network.queries.ts';

const joinedWith = (run: ViewerRun, ids: readonly string[]): Promise<{ id: string; successor: string }[]> =>
  run('matches/joined-with', { ids });

/** So many joins are followed, one after the other. */
const MOST_JOINS = 8;

/** By the id of somebody who was joined, who he is now: through every join since, as far as the reader may see it. */
export const successorsOf = async (run: ViewerRun, ids: readonly string[]): Promise<Map<string, string>> => {
  const next = new Map<string, string>();
  let open = [...ids];
  for (let joins = 0; open.length > 0 && joins < MOST_JOINS; joins += 1) {
    const found = await joinedWith(run, open);
    for (const { id, successor } of found) next.set(id, successor);
    open = found.flatMap(({ successor }) => (next.has(successor) ? [] : [successor]));
  }
  const last = (id: string): string => {
    const seen = new Set([id]);
    let at = id;
    for (let to = next.get(at); to !== undefined && !seen.has(to); to = next.get(at)) {
      seen.add(to);
      at = to;
    }
    return at;
  };
  return new Map(ids.filter((id) => next.has(id)).map((id) => [id, last(id)]));
};

/** The same, of those whose successor the reader sees. */
export const visibleSuccessorsOf = async (
  run: ViewerRun,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const successors = ids.length === 0 ? new Map<string, string>() : await successorsOf(run, ids);
  if (successors.size === 0) return successors;
  const seen = new Set((await visibleElements(run, [...successors.values()])).map(({ id }) => id));
  return new Map([...successors].filter(([, successor]) => seen.has(successor)));
};
