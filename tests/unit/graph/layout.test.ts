import { describe, expect, it } from 'vitest';
import { componentsOf } from '../../../web/graph/components.ts';
import { computeLayout, FCOSE_LIMIT, type LayoutRequest } from '../../../web/graph/layout.ts';
import { seededRandom, withSeed } from '../../../web/graph/seeded-random.ts';

const random = seededRandom(4);
/** Cells of people around hubs, a bridge here and there, islands beside. */
const network = (size: number): LayoutRequest => ({
  nodes: Array.from({ length: size }, (_, at) => ({ id: `n${at}`, width: 66, height: 66, fixed: null })),
  lines: Array.from({ length: size }, (_, at): [string, string] => [
    `n${at}`,
    at % 9 === 0 ? `n${Math.floor(random() * size)}` : `n${at - (at % 9)}`,
  ]).filter(([from, to]) => from !== to),
});

const spreadOf = (positions: readonly (readonly [string, { x: number; y: number }])[]): number =>
  new Set(positions.map(([, { x, y }]) => `${x}:${y}`)).size;

describe('layout', () => {
  const small = network(60);
  it('the same chart is the same picture, whatever order it comes in', () => {
    const first = computeLayout(small);
    const shuffled = { nodes: [...small.nodes].reverse(), lines: [...small.lines].reverse() };
    expect(new Map(computeLayout(shuffled))).toEqual(new Map(first));
    expect(first).toHaveLength(60);
    expect(spreadOf(first)).toBe(60);
  });

  it('the same large chart is the same picture', () => {
    const large = network(FCOSE_LIMIT * 3);
    const progress: number[] = [];
    const first = computeLayout(large, (share) => progress.push(share));
    expect(new Map(computeLayout(large))).toEqual(new Map(first));
    expect(spreadOf(first)).toBeGreaterThan(large.nodes.length * 0.98);
    expect(progress.at(-1)).toBeLessThanOrEqual(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    // Twice the work of a large picture, on a machine that may be busy.
  }, 30_000);

  it('what is fixed stays where it is', () => {
    const fixed = { x: 321, y: -45 };
    const nodes = small.nodes.map((node) => (node.id === 'n9' ? { ...node, fixed } : node));
    expect(new Map(computeLayout({ ...small, nodes })).get('n9')).toEqual(fixed);
  });

  it('pieces do not lie on each other', () => {
    const pieces = {
      nodes: small.nodes.slice(0, 27),
      lines: small.lines.filter(
        ([from, to]) =>
          Math.floor(Number(from.slice(1)) / 9) === Math.floor(Number(to.slice(1)) / 9) &&
          Number(from.slice(1)) < 27,
      ),
    };
    const positions = new Map(computeLayout(pieces));
    const boxes = [0, 9, 18].map((start) => {
      const points = pieces.nodes
        .slice(start, start + 9)
        .map(({ id }) => positions.get(id) ?? { x: NaN, y: NaN });
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    });
    for (const [at, a] of boxes.entries()) {
      for (const b of boxes.slice(at + 1)) {
        expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
      }
    }
  });

  it('an empty chart and a line to nowhere are laid out without an error', () => {
    expect(computeLayout({ nodes: [], lines: [] })).toEqual([]);
    const alone = { nodes: small.nodes.slice(0, 1), lines: [['n0', 'gone']] as [string, string][] };
    expect(computeLayout(alone)).toHaveLength(1);
  });
});

describe('seeded randomness', () => {
  it('gives the same numbers for the same seed and leaves Math.random as it was', () => {
    const before = Math.random;
    const take = () => withSeed(7, () => [Math.random(), Math.random()]);
    expect(take()).toEqual(take());
    expect(Math.random).toBe(before);
  });
});

describe('components', () => {
  it('are the pieces that no line connects, the largest first', () => {
    expect(
      componentsOf(5, [
        [0, 1],
        [3, 4],
        [1, 2],
      ]),
    ).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });
});
