import { readColumns } from '../../../web/graph/columns-to-elements.ts';
import { benchPicture } from './bench-picture.ts';
import type { Subject } from './subject.ts';

// One subject in a page, and only its code: the heap of one says nothing of another.
const SUBJECTS: Record<string, (stage: HTMLElement) => Promise<Subject>> = {
  ours: async (stage) => (await import('./ours.tsx')).ours(stage, false),
  folded: async (stage) => (await import('./ours.tsx')).ours(stage, true),
  cytoscape: async (stage) => (await import('./plain-cytoscape.ts')).plainCytoscape(stage),
  sigma: async (stage) => (await import('./with-sigma.ts')).withSigma(stage),
  'vis-network': async (stage) => (await import('./with-vis-network.ts')).withVisNetwork(stage),
  'force-graph': async (stage) => (await import('./with-force-graph.ts')).withForceGraph(stage),
};
const EXPANDED = 50;

const stage = document.getElementById('stage');
const begin = SUBJECTS[location.hash.slice(1)];
if (!stage || !begin) throw new Error('the page names no subject');
const subject = await begin(stage);

let frames = 0;
const count = (): void => {
  frames += 1;
  requestAnimationFrame(count);
};
count();

const timed = async (work: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** What the bench asks of the page. Times in milliseconds, by the clock. */
export type BenchPage = {
  open: (size: number) => Promise<number>;
  expand: (size: number) => Promise<number>;
  layout: () => Promise<number>;
  /** Frames since the page was opened. */
  frames: () => number;
};

const bench: BenchPage = {
  open: (size) => {
    const columns = benchPicture(0, size);
    return timed(() => subject.open(readColumns(columns)));
  },
  expand: (size) => {
    const picture = readColumns(benchPicture(size, size + EXPANDED));
    return timed(() => subject.expand(picture, picture.elements[0]?.id ?? ''));
  },
  layout: () => timed(() => subject.layout()),
  frames: () => frames,
};
Object.assign(globalThis, { bench });
