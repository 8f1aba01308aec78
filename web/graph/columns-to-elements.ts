import type { NetworkColumns } from '../../server/network/network-columns.ts';
import type { NetworkElement, NetworkLine } from './network-state.ts';

export type Picture = { elements: NetworkElement[]; lines: NetworkLine[] };

/** By its ends and its type a line is told from the others. */
export const lineId = ({ source, type, target }: Pick<NetworkLine, 'source' | 'type' | 'target'>): string =>
  `${source}:${type}:${target}`;

/**
 * Reads a columnar answer as elements and lines.
 * Throws when the columns do not fit together: a picture that is half right must not be shown.
 */
export const readColumns = (columns: NetworkColumns): Picture => {
  const { nodes, edges } = columns;
  const sameLength = (lists: readonly (readonly unknown[])[]): boolean =>
    lists.every((list) => list.length === lists[0]?.length);
  if (!sameLength(Object.values(nodes)) || !sameLength(Object.values(edges))) {
    throw new Error('The columns of the network have different lengths.');
  }
  const elements = nodes.id.map((id, at): NetworkElement => ({
    id,
    kind: nodes.kind[at] as NetworkElement['kind'],
    label: nodes.label[at] as string,
    labelEn: nodes.labelEn[at] ?? null,
    role: nodes.role[at] ?? null,
    isProtected: nodes.isProtected[at] === true,
    isWanted: nodes.isWanted[at] === true,
    detail: nodes.detail[at] ?? null,
    more: nodes.more[at] ?? null,
  }));
  const endpoint = (position: number | undefined): string => {
    const id = position === undefined ? undefined : nodes.id[position];
    if (id === undefined) throw new Error('A line of the network has an end that is not in it.');
    return id;
  };
  const lines = edges.type.map((type, at): NetworkLine => {
    const source = endpoint(edges.source[at]);
    const target = endpoint(edges.target[at]);
    return {
      id: lineId({ source, type, target }),
      source,
      target,
      type,
      certainty: edges.certainty[at] ?? null,
      count: edges.count[at] ?? 1,
      from: edges.from[at] ?? null,
      to: edges.to[at] ?? null,
      directed: edges.directed[at] === true,
    };
  });
  return { elements, lines };
};
