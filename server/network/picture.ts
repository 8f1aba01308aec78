import type { ElementRow } from '../elements/loaders.ts';
import type { NetworkColumns } from './network-columns.ts';
import type { Line } from './network.queries.ts';

export const MORE_THAN_A_HUNDRED = 101;

type Parts = {
  elements: readonly ElementRow[];
  lines: readonly Line[];
  /** Neighbours outside the picture by element; an element that is not in it was not counted. */
  more: ReadonlyMap<string, number>;
  next?: string | null;
  /** Where what was left out cannot be asked for page by page. */
  hasMore?: boolean;
  lookedAt?: number | null;
};

export const emptyPicture = (next: string | null = null, hasMore = next !== null): NetworkColumns => ({
  nodes: {
    id: [],
    kind: [],
    label: [],
    labelEn: [],
    role: [],
    isProtected: [],
    isWanted: [],
    detail: [],
    more: [],
  },
  edges: {
    source: [],
    target: [],
    type: [],
    certainty: [],
    count: [],
    from: [],
    to: [],
    directed: [],
  },
  hasMore,
  next,
});

/** Puts elements and lines into columns, in one pass over each. A line with an end outside the picture is left out. */
export const pictureOf = ({
  elements,
  lines,
  more,
  next = null,
  hasMore,
  lookedAt = null,
}: Parts): NetworkColumns => {
  const picture = emptyPicture(next, hasMore);
  if (lookedAt !== null) picture.lookedAt = lookedAt;
  const { nodes, edges } = picture;
  const place = new Map<string, number>();
  for (const element of elements) {
    place.set(element.id, place.size);
    nodes.id.push(element.id);
    nodes.kind.push(element.kind);
    nodes.label.push(element.label);
    nodes.labelEn.push(element.title?.en ?? null);
    nodes.role.push(element.role);
    nodes.isProtected.push(element.isProtected);
    nodes.isWanted.push(element.isWanted);
    nodes.detail.push(element.detail);
    nodes.more.push(more.get(element.id) ?? null);
  }
  for (const line of lines) {
    const source = place.get(line.source);
    const target = place.get(line.target);
    if (source === undefined || target === undefined) continue;
    edges.source.push(source);
    edges.target.push(target);
    edges.type.push(line.type);
    edges.certainty.push(line.certainty);
    edges.count.push(line.count);
    edges.from.push(line.from);
    edges.to.push(line.to);
    edges.directed.push(line.directed);
  }
  return picture;
};
