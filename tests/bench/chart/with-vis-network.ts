import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { painted, type Subject } from './subject.ts';

type Node = { id: string; label: string };
type Edge = { id: string; from: string; to: string };

/** vis-network as it comes, but for its improved first places, which take minutes from 500 elements on; its places are at rest when it says that they are. */
export const withVisNetwork = (stage: HTMLElement): Subject => {
  const nodes = new DataSet<Node>();
  const edges = new DataSet<Edge>();
  let network: Network | null = null;
  const rested = async (start: () => void): Promise<void> => {
    await new Promise<void>((done) => {
      start();
      network?.once('stabilizationIterationsDone', () => done());
    });
    await painted();
  };
  return {
    open: ({ elements, lines }) => {
      nodes.add(elements.map(({ id, label }) => ({ id, label })));
      edges.add(lines.map(({ id, source, target }) => ({ id, from: source, to: target })));
      return rested(() => {
        network = new Network(stage, { nodes, edges }, { layout: { improvedLayout: false } });
      });
    },
    expand: async ({ elements, lines }) => {
      nodes.update(elements.map(({ id, label }) => ({ id, label })));
      edges.update(lines.map(({ id, source, target }) => ({ id, from: source, to: target })));
      await painted();
    },
    layout: () => rested(() => network?.stabilize()),
  };
};
