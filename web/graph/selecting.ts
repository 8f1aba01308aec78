import type { Chart } from './network-state.ts';
import type { Scene } from './sync-canvas.ts';
import { visibleNeighbours } from './visible-chart.ts';

/** Ways to select more than what is pointed at. */
export type WayToSelect = 'selectAll' | 'selectInverse' | 'selectKind' | 'selectPath' | 'selectNeighbours';

/** The elements that are selected afterwards: never one that is not drawn. */
export const selectedBy = (
  how: WayToSelect,
  { chart, visible }: Pick<Scene, 'chart' | 'visible'>,
  ids: readonly string[],
): string[] => {
  const chosen = new Set(ids);
  switch (how) {
    case 'selectAll':
      return visible.elements.map(({ id }) => id);
    case 'selectInverse':
      return visible.elements.flatMap(({ id }) => (chosen.has(id) ? [] : [id]));
    case 'selectKind': {
      const kinds = new Set(visible.elements.flatMap(({ id, kind }) => (chosen.has(id) ? [kind] : [])));
      return visible.elements.flatMap(({ id, kind }) => (kinds.has(kind) ? [id] : []));
    }
    case 'selectPath': {
      const onPath = new Set(chart.path?.elements);
      return visible.elements.flatMap(({ id }) => (onPath.has(id) ? [id] : []));
    }
    case 'selectNeighbours':
      return [...ids, ...visibleNeighbours(visible.lines, chosen)];
  }
};

/** The ends of these lines, each once. */
export const endsOf = ({ lines }: Pick<Chart, 'lines'>, ids: readonly string[]): string[] => [
  ...new Set(ids.flatMap((id) => lines.get(id) ?? []).flatMap(({ source, target }) => [source, target])),
];
