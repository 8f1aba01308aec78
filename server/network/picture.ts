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
};

/** Puts elements and lines into columns. A line with an end outside the picture is left out. */
export const pictureOf = ({ elements, lines, more, next = null }: Parts): NetworkColumns => {
  const place = new Map(elements.map(({ id }, i) => [id, i]));
  const drawn = lines.filter(({ source, target }) => place.has(source) && place.has(target));
  const placeOf = (id: string): number => place.get(id) ?? 0;
  return {
    nodes: {
      id: elements.map(({ id }) => id),
      kind: elements.map(({ kind }) => kind),
      label: elements.map(({ label }) => label),
      labelEn: elements.map(({ title }) => title?.en ?? null),
      role: elements.map(({ role }) => role),
      isProtected: elements.map(({ isProtected }) => isProtected),
      isWanted: elements.map(({ isWanted }) => isWanted),
      detail: elements.map(({ detail }) => detail),
      more: elements.map(({ id }) => more.get(id) ?? null),
    },
    edges: {
      id: drawn.map(({ source, target, type }) => `${source}:${type}:${target}`),
      source: drawn.map(({ source }) => placeOf(source)),
      target: drawn.map(({ target }) => placeOf(target)),
      type: drawn.map(({ type }) => type),
      certainty: drawn.map(({ certainty }) => certainty),
      count: drawn.map(({ count }) => count),
      from: drawn.map(({ from }) => from),
      to: drawn.map(({ to }) => to),
      directed: drawn.map(({ directed }) => directed),
    },
    hasMore: next !== null,
    next,
  };
};
