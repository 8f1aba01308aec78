import type { NetworkColumns } from '../network/network-columns.ts';
import { linesAmong, neighboursOf } from '../network/network.queries.ts';
import { MORE_THAN_A_HUNDRED, pictureOf } from '../network/picture.ts';
import type { RequestContext } from '../graphql/context.ts';
import { lineName } from './chart-document.ts';

type Then = Pick<RequestContext, 'run' | 'loaders'>;

/** The lines of a picture, as a chart names them. */
export const lineNamesIn = ({ nodes, edges }: NetworkColumns): string[] =>
  edges.type.map((type, at) =>
    lineName({ source: nodes.id[edges.source[at] ?? 0], type, target: nodes.id[edges.target[at] ?? 0] }),
  );

/**
 * What a chart showed when it was saved and is no fact any more, as it was known `then`: the elements that are `gone`, and every link that is not in `now`,
 * also between what still is a fact. An end that still is one comes along with its link.
 */
export const drawSuperseded = async (
  then: Then,
  { gone, there, now }: { gone: readonly string[]; there: readonly string[]; now: NetworkColumns },
): Promise<NetworkColumns> => {
  const ids = [...gone, ...there];
  const [lines, neighbours] = await Promise.all([
    linesAmong(then.run, ids, null),
    gone.length > 0 ? neighboursOf(then.run, gone, { outside: ids, most: MORE_THAN_A_HUNDRED }) : [],
  ]);
  const facts = new Set(lineNamesIn(now));
  const past = lines.filter((line) => !facts.has(lineName(line)));
  const more = new Map(gone.map((id) => [id, 0]));
  for (const { id } of neighbours) more.set(id, (more.get(id) ?? 0) + 1);
  const shown = [...new Set([...gone, ...past.flatMap(({ source, target }) => [source, target])])];
  const rows = await then.loaders.elements.loadMany(shown);
  const elements = rows.flatMap((row) => (row && !(row instanceof Error) ? [row] : []));
  return pictureOf({ elements, lines: past, more });
};
