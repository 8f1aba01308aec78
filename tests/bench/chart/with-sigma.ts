import { MultiGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { Sigma } from 'sigma';
import type { Picture } from '../../../web/graph/columns-to-elements.ts';
import { seededRandom } from '../../../web/graph/seeded-random.ts';
import { painted, type Subject } from './subject.ts';

const ITERATIONS = 100;

/** Sigma draws a graphology graph and lays nothing out: ForceAtlas2 of graphology does, with the settings that it infers. */
export const withSigma = (stage: HTMLElement): Subject => {
  const graph = new MultiGraph();
  const random = seededRandom(1);
  const add = ({ elements, lines }: Picture): void => {
    for (const { id, label } of elements)
      if (!graph.hasNode(id)) graph.addNode(id, { label, x: random(), y: random(), size: 5 });
    for (const { id, source, target } of lines)
      if (!graph.hasEdge(id)) graph.addEdgeWithKey(id, source, target);
  };
  const layout = async (): Promise<void> => {
    forceAtlas2.assign(graph, { iterations: ITERATIONS, settings: forceAtlas2.inferSettings(graph) });
    await painted();
  };
  return {
    open: async (picture) => {
      add(picture);
      await layout();
      const sigma = new Sigma(graph, stage);
      sigma.refresh();
      await painted();
    },
    expand: async (picture) => {
      add(picture);
      await painted();
    },
    layout,
  };
};
