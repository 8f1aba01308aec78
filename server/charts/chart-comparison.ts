import type { ChartComparison } from '../graphql/types.generated.ts';
import type { LineCertainty, NetworkColumns } from '../network/network-columns.ts';

const linesOf = ({ nodes, edges }: NetworkColumns): Map<string, LineCertainty | null> =>
  new Map(
    edges.type.map((type, at) => [
      `${nodes.id[edges.source[at] ?? 0]} ${nodes.id[edges.target[at] ?? 0]} ${type}`,
      edges.certainty[at] ?? null,
    ]),
  );

/** What differs between two pictures, the earlier first, each drawn as it was known at its own moment. */
export const comparePictures = (
  before: NetworkColumns,
  after: NetworkColumns,
): Omit<ChartComparison, 'added'> & { added: { id: string }[] } => {
  const [earlier, later] = [new Set(before.nodes.id), new Set(after.nodes.id)];
  const [linesBefore, linesAfter] = [linesOf(before), linesOf(after)];
  return {
    added: after.nodes.id.filter((id) => !earlier.has(id)).map((id) => ({ id })),
    gone: before.nodes.id.flatMap((id, at) =>
      later.has(id) ? [] : [{ id, kind: before.nodes.kind[at] ?? '', label: before.nodes.label[at] ?? '' }],
    ),
    addedLines: [...linesAfter.keys()].filter((key) => !linesBefore.has(key)).length,
    goneLines: [...linesBefore.keys()].filter((key) => !linesAfter.has(key)).length,
    regraded: [...linesAfter].flatMap(([key, now]) => {
      const was = linesBefore.get(key);
      const [source = '', target = '', type = ''] = key.split(' ');
      return was === undefined || was === now ? [] : [{ source, target, type, before: was, after: now }];
    }),
  };
};
