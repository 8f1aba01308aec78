import ForceGraph from 'force-graph';
import type { Picture } from '../../../web/graph/columns-to-elements.ts';
import { painted, type Subject } from './subject.ts';

/** force-graph as it comes; its places are at rest when it says that they are. */
export const withForceGraph = (stage: HTMLElement): Subject => {
  const graph = new ForceGraph(stage);
  const rested = async (start: () => void): Promise<void> => {
    await new Promise<void>((done) => {
      graph.onEngineStop(() => done());
      start();
    });
    await painted();
  };
  const nodesOf = ({ elements }: Picture) => elements.map(({ id, label }) => ({ id, name: label }));
  const linksOf = ({ lines }: Picture) => lines.map(({ source, target }) => ({ source, target }));
  return {
    open: (picture) =>
      rested(() => {
        graph.graphData({ nodes: nodesOf(picture), links: linksOf(picture) });
      }),
    expand: async (picture, origin) => {
      const { nodes, links } = graph.graphData();
      const added = nodesOf(picture).filter(({ id }) => id !== origin);
      graph.graphData({ nodes: [...nodes, ...added], links: [...links, ...linksOf(picture)] });
      await painted();
    },
    layout: () =>
      rested(() => {
        graph.d3ReheatSimulation();
      }),
  };
};
