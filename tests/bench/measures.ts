// `npm run bench -- measures [--size 5000]`: our measures beside those of graphology-metrics, and of igraph where Python has it, on the same graph.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import graphologyCloseness from 'graphology-metrics/centrality/closeness.js';
import graphologyEigenvector from 'graphology-metrics/centrality/eigenvector.js';
import type { MeasureId } from '../../web/graph/measures/measure.ts';
import { MEASURES } from '../../web/graph/measures/measure-list.ts';
import type { MeasuredGraph } from '../../web/graph/measures/measured-graph.ts';
import { seededRandom } from '../../web/graph/seeded-random.ts';

const ROUNDS = 3;
const LINKS_FOR_EACH = 2.4;

/** Cells of ten around hubs, and chords between any two: as irregular as a case, and the same every time. */
const network = (size: number): MeasuredGraph => {
  const random = seededRandom(7);
  const pairs = new Set<number>();
  const link = (one: number, other: number): void => {
    if (one !== other) pairs.add(Math.min(one, other) * size + Math.max(one, other));
  };
  for (let at = 0; at < size; at += 1) link(at, at - (at % 10));
  while (pairs.size < size * LINKS_FOR_EACH)
    link(Math.floor(random() * size), Math.floor(random() ** 3 * size));
  return {
    ids: Array.from({ length: size }, (_, at) => `n${String(at).padStart(6, '0')}`),
    links: [...pairs]
      .sort((one, other) => one - other)
      .map((pair) => ({ a: Math.floor(pair / size), b: pair % size, certainty: null, facts: 1, lines: [] })),
    isUnranked: Array.from({ length: size }, () => false),
    lines: pairs.size,
    leftOut: { land: 0, superseded: 0, refuted: 0, denials: 0, loops: 0, folded: 0 },
  };
};

const fastest = (work: () => unknown): number => {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
};

const IGRAPH = `
import json, sys, time, igraph
given = json.load(open(sys.argv[1]))
graph = igraph.Graph(n=given['size'], edges=given['links'])
work = dict(betweenness=graph.betweenness, closeness=graph.closeness, eigenvector=graph.eigenvector_centrality,
    core=graph.coreness, cutPoints=graph.articulation_points, bridges=graph.bridges, community=graph.community_multilevel)
best = {}
for name, run in work.items():
    for _ in range(${ROUNDS}):
        began = time.perf_counter(); run()
        best[name] = min(best.get(name, 1e9), (time.perf_counter() - began) * 1000)
print(json.dumps(best))
`;

/** Milliseconds by measure; empty where Python or igraph is missing. */
const igraphTimes = async (graph: MeasuredGraph): Promise<Partial<Record<MeasureId, number>>> => {
  const folder = await mkdtemp(join(tmpdir(), 'alaqa-measures-'));
  const file = join(folder, 'graph.json');
  try {
    const links = graph.links.map(({ a, b }) => [a, b]);
    await writeFile(file, JSON.stringify({ size: graph.ids.length, links }));
    const { status, stdout } = spawnSync('python3', ['-c', IGRAPH, file], { encoding: 'utf8' });
    return status === 0 ? (JSON.parse(stdout) as Partial<Record<MeasureId, number>>) : {};
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const besides = (own: number, peer: number | undefined): string =>
  peer === undefined
    ? '—'.padStart(22)
    : `${peer.toFixed(1).padStart(10)} ms ${(own / peer).toFixed(2).padStart(6)} ×`;

export const benchMeasures = async (size: number): Promise<void> => {
  const graph = network(size);
  const peer = new UndirectedGraph();
  graph.ids.forEach((_, at) => peer.addNode(at));
  for (const { a, b } of graph.links) peer.addEdge(a, b);
  const peers: Partial<Record<MeasureId, () => unknown>> = {
    betweenness: () => graphologyBetweenness(peer),
    closeness: () => graphologyCloseness(peer, { wassermanFaust: true }),
    eigenvector: () => graphologyEigenvector(peer, { maxIterations: 50_000, tolerance: 1e-12 }),
  };
  const igraph = await igraphTimes(graph);
  if (Object.keys(igraph).length === 0)
    process.stdout.write('igraph is not compared: the Python of this machine has none.\n');
  process.stdout.write(
    `${size} elements, ${graph.links.length} links; ours ÷ theirs: below 1 ours is faster\n\n`,
  );
  process.stdout.write(
    `${''.padEnd(14)}${'ours'.padStart(11)}  ${'graphology'.padStart(22)}  ${'igraph (C)'.padStart(22)}\n`,
  );
  for (const { id, compute } of MEASURES) {
    const own = fastest(() => compute(graph));
    const work = peers[id];
    const graphology = work === undefined ? undefined : fastest(work);
    process.stdout.write(
      `${id.padEnd(14)}${own.toFixed(1).padStart(8)} ms  ${besides(own, graphology)}  ${besides(own, igraph[id])}\n`,
    );
  }
};
