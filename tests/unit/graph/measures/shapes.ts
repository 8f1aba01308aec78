import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measuredGraph, type MeasuredGraph } from '../../../../web/graph/measures/measured-graph.ts';
import type { NetworkElement } from '../../../../web/graph/network-state.ts';
import { element, line } from '../charts.ts';

type Reach = { pieces: number; largest: number; meanDistance: number | null; unreachablePairs: number };

/** What networkx says of one shape; `networkx-values.py` tells how. Lists are by node. */
export type Shape = {
  nodes: number;
  links: [number, number][];
  degree: number[];
  betweenness: number[];
  closeness: number[];
  eigenvector: (number | null)[];
  core: number[];
  cutPoints: number[];
  bridges: [number, number, number][];
  partition: number[][];
  modularityOfPartition: number;
  modularityOfLouvain: number;
  removals: {
    gone: number;
    before: Reach;
    after: Reach;
    /** Of the others, in ascending order. */
    pathsBefore: number[];
    pathsAfter: number[];
  }[];
};

const file = fileURLToPath(new URL('./networkx-values.json', import.meta.url));
export const { shapes } = JSON.parse(readFileSync(file, 'utf8')) as { shapes: Record<string, Shape> };

/** Of one length, so that the order of the ids is that of the numbers. */
export const nodeId = (node: number): string => `n${String(node).padStart(4, '0')}`;

/** The drawn chart of a shape. */
export const drawnShape = (
  { nodes, links }: Pick<Shape, 'nodes' | 'links'>,
  over: (node: number) => Partial<NetworkElement> = () => ({}),
) => ({
  elements: Array.from({ length: nodes }, (_, node) => element(nodeId(node), over(node))),
  lines: links.map(([a, b]) => line(nodeId(a), nodeId(b))),
});

export const graphOf = (shape: Pick<Shape, 'nodes' | 'links'>): MeasuredGraph =>
  measuredGraph(drawnShape(shape));
