import { describe, expect, it } from 'vitest';
import { removalOf } from '../../../../web/graph/measures/removal.ts';
import { measuredGraph } from '../../../../web/graph/measures/measured-graph.ts';
import { drawnShape, graphOf, nodeId, type Shape, shapes } from './shapes.ts';

const CLOSE = 1e-9;
const shapesToCut = Object.entries(shapes).filter(([, { removals }]) => removals.length > 0);

describe.each(shapesToCut)('of the shape "%s"', (_, shape: Shape) => {
  const graph = graphOf(shape);

  it.each(shape.removals.map((removal) => [removal.gone, removal] as const))(
    'without %i the others are linked, and replace it, as networkx computes',
    (gone, expected) => {
      const found = removalOf(graph, gone);
      expect(found.others).toBe(shape.nodes - 1);
      for (const when of ['before', 'after'] as const) {
        const { meanDistance, ...counts } = expected[when];
        expect(found[when]).toMatchObject(counts);
        expect(Math.abs((found[when].meanDistance ?? -1) - (meanDistance ?? -1))).toBeLessThan(CLOSE);
      }
      const others = graph.ids.map((_id, at) => at).filter((at) => at !== gone);
      const gains = others.map((at, place) => ({
        at,
        before: expected.pathsBefore[place] ?? 0,
        after: expected.pathsAfter[place] ?? 0,
      }));
      const gaining = gains.filter(({ before, after }) => after - before > CLOSE * Math.max(1, before));
      expect(found.successors).toHaveLength(Math.min(10, gaining.length));
      for (const { at, before, after } of found.successors) {
        const same = gaining.find((one) => one.at === at);
        expect(Math.abs((same?.before ?? NaN) - before)).toBeLessThan(CLOSE * Math.max(1, before));
        expect(Math.abs((same?.after ?? NaN) - after)).toBeLessThan(CLOSE * Math.max(1, after));
      }
      const gain = (one: { before: number; after: number }): number => one.after - one.before;
      const greatest = gaining.map(gain).sort((one, other) => other - one);
      found.successors.forEach((one, place) => expect(gain(one)).toBeCloseTo(greatest[place] ?? NaN, 9));
    },
  );
});

describe('who takes over', () => {
  it('a ring closes the other way round, and whoever lies opposite gains most', () => {
    const { successors, after } = removalOf(graphOf(shapes['ring'] as Shape), 0);
    expect(after.pieces).toBe(1);
    expect([4, 5]).toContain(successors[0]?.at);
  });

  it('nobody is named when all that remains is pieces', () => {
    const { before, after, successors } = removalOf(
      graphOf({ nodes: 5, links: [1, 2, 3, 4].map((leaf): [number, number] => [0, leaf]) }),
      0,
    );
    expect(before).toEqual({ pieces: 1, largest: 4, meanDistance: 2, unreachablePairs: 0 });
    expect(after).toEqual({ pieces: 4, largest: 1, meanDistance: null, unreachablePairs: 6 });
    expect(successors).toEqual([]);
  });

  it('a protected person is never named, though the paths lead over her', () => {
    const shape = shapes['ring'] as Shape;
    const graph = measuredGraph(drawnShape(shape, (node) => ({ isProtected: node === 4 || node === 5 })));
    const { successors } = removalOf(graph, 0);
    expect(successors.map(({ at }) => graph.ids[at])).not.toContain(nodeId(4));
    expect(successors.length).toBeGreaterThan(0);
    expect(removalOf(graphOf(shape), 0).after).toEqual(removalOf(graph, 0).after);
  });
});
