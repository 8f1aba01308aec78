import type { ChartDocument } from '../../server/charts/chart-document.ts';
import type { ImportDrawingQuery } from '../api/operations.generated.ts';

/** A chart with every element where the file of an import draws it, as it is kept. */
export const drawnChart = ({ elements, x, y }: ImportDrawingQuery['importDrawing']): string =>
  JSON.stringify({
    format: 1,
    steps: [
      {
        id: 0,
        parent: null,
        name: 'open',
        set: Object.fromEntries(elements.map((id, at) => [`e:${id}`, [x[at] ?? null, y[at] ?? null, 0]])),
        gone: [],
      },
    ],
    current: 0,
    forward: [],
    view: null,
  } satisfies ChartDocument);
