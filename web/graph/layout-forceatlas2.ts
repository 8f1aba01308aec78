import { MultiUndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Piece } from './layout.ts';
import type { Point } from './network-state.ts';

const ROUND = 25;

/** Fewer iterations for larger pieces: the shape is there long before the rest comes to stand. */
const iterationsFor = (size: number): number => (size > 3_000 ? 100 : size > 1_500 ? 150 : 250);

/** The layout for large pieces: near-linear in size. Works on numbers and is scaled to the size of our nodes. */
export const layoutForceAtlas2 = (piece: Piece, onStep: (share: number) => void): Point[] => {
  const size = piece.nodes.length;
  const graph = new MultiUndirectedGraph();
  const radius = Math.sqrt(size) * 60;
  piece.nodes.forEach((node, at) => {
    // A spiral is as good a start as a random cloud, and needs no seed.
    const turn = at * 2.399_963;
    const reach = radius * Math.sqrt((at + 1) / size);
    const start = node.fixed ?? { x: Math.cos(turn) * reach, y: Math.sin(turn) * reach };
    graph.addNode(String(at), { ...start, fixed: node.fixed !== null });
  });
  for (const [from, to] of piece.lines) graph.addEdge(String(from), String(to));

  const iterations = iterationsFor(size);
  const settings = {
    ...forceAtlas2.inferSettings(size),
    barnesHutOptimize: size > 600,
    barnesHutTheta: 1,
    scalingRatio: 60,
    gravity: 0.6,
    strongGravityMode: false,
    slowDown: 4,
    adjustSizes: false,
  };
  for (let done = 0; done < iterations; done += ROUND) {
    forceAtlas2.assign(graph, { iterations: ROUND, settings });
    onStep((done + ROUND) / iterations);
  }
  return piece.nodes.map((_, at) => {
    const { x, y } = graph.getNodeAttributes(String(at)) as Point;
    return { x: Math.round(x), y: Math.round(y) };
  });
};
