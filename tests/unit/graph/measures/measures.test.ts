import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modularityOf } from '../../../../web/graph/measures/community.ts';
import { MEASURE_IDS, type MeasureId } from '../../../../web/graph/measures/measure.ts';
import { MEASURES, measureOf } from '../../../../web/graph/measures/measure-list.ts';
import { measuredGraph, type MeasuredGraph } from '../../../../web/graph/measures/measured-graph.ts';
import { element, line } from '../charts.ts';
import { graphOf, nodeId, type Shape, shapes } from './shapes.ts';

const CLOSE = 1e-9;

const valuesOf = (id: MeasureId, graph: MeasuredGraph): (number | null)[] => [
  ...measureOf(id).compute(graph),
];

const furthest = (ours: readonly (number | null)[], theirs: readonly (number | null)[]): number =>
  Math.max(
    ...theirs.map((value, at) => {
      const own = ours[at] ?? null;
      return value === null || own === null ? (value === own ? 0 : Infinity) : Math.abs(value - own);
    }),
  );

describe.each(Object.entries(shapes))('of the shape "%s"', (_, shape: Shape) => {
  const graph = graphOf(shape);

  it.each(['degree', 'betweenness', 'closeness', 'eigenvector', 'core', 'cutPoints'] as const)(
    '%s equals what networkx computes',
    (id) => {
      expect(furthest(valuesOf(id, graph), shape[id])).toBeLessThan(CLOSE);
    },
  );

  it('the bridges and what hangs on them equal those of networkx', () => {
    const found = valuesOf('bridges', graph).flatMap((side, at) => {
      const { a, b } = graph.links[at] ?? { a: -1, b: -1 };
      return side === null ? [] : [[a, b, side]];
    });
    expect(found).toEqual(shape.bridges);
  });

  it('the modularity of a given partition equals that of networkx, and the communities found are no worse than its own', () => {
    const given = graph.ids.map((_id, at) => shape.partition.findIndex((group) => group.includes(at)));
    expect(Math.abs(modularityOf(graph, given) - shape.modularityOfPartition)).toBeLessThan(CLOSE);
    const found = modularityOf(graph, valuesOf('community', graph));
    expect(found).toBeGreaterThan(shape.modularityOfLouvain - 0.02);
  });
});

describe('communities', () => {
  it('of two cells with one go-between are the cells', () => {
    const values = valuesOf('community', graphOf(shapes['two cells with a bridge'] as Shape));
    expect(new Set(values.slice(0, 5)).size).toBe(1);
    expect(new Set(values.slice(6)).size).toBe(1);
    expect(values[0]).not.toBe(values[10]);
  });

  it('are the same each time, the largest first, and without those who have no link', () => {
    const graph = graphOf(shapes['web of 240'] as Shape);
    const values = valuesOf('community', graph);
    expect(valuesOf('community', graph)).toEqual(values);
    const sizes = [...new Set(values)].map((name) => values.filter((value) => value === name).length);
    const byName = [...new Set(values)].map((name, at) => [name ?? -1, sizes[at] ?? 0] as const);
    byName.sort(([one], [other]) => one - other);
    expect(byName.map(([, size]) => size)).toEqual([...sizes].sort((a, b) => b - a));
    expect(valuesOf('community', graphOf(shapes['in pieces'] as Shape))[11]).toBeNull();
  });
});

describe('the menu', () => {
  it('has every measure once', () => {
    expect(MEASURES.map(({ id }) => id)).toEqual([...MEASURE_IDS]);
  });
});

const aShape = fc.integer({ min: 1, max: 14 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    links: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 30 }),
  }),
);

describe('whatever is drawn', () => {
  it('no measure depends on the order in which it comes', () => {
    fc.assert(
      fc.property(aShape, fc.infiniteStream(fc.nat()), ({ nodes, links }, order) => {
        const keys = new Map<unknown, number>();
        const shuffled = <Item>(items: readonly Item[]): Item[] => {
          for (const item of items) keys.set(item, order.next().value as number);
          return [...items].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        };
        const elements = Array.from({ length: nodes }, (_, node) => element(nodeId(node)));
        const lines = links.map(([a, b]) => line(nodeId(a), nodeId(b)));
        const one = measuredGraph({ elements, lines });
        const other = measuredGraph({ elements: shuffled(elements), lines: shuffled(lines) });
        for (const { id, compute } of MEASURES) expect(compute(other), id).toEqual(compute(one));
      }),
      { numRuns: 60 },
    );
  });

  it('a doubled line, a line to itself and a refuted line change nothing, and are told', () => {
    fc.assert(
      fc.property(aShape, ({ nodes, links }) => {
        const elements = Array.from({ length: nodes }, (_, node) => element(nodeId(node)));
        const proper = links.filter(([a, b]) => a !== b);
        const lines = proper.map(([a, b]) => line(nodeId(a), nodeId(b)));
        const first = nodeId(0);
        const noise = [
          ...lines.map((one) => ({ ...one, type: 'PAID' })),
          line(first, first),
          line(first, nodeId(nodes - 1), { certainty: 'REFUTED' }),
          line(first, nodeId(nodes - 1), { type: 'NO_LINK_FOUND' }),
        ];
        const plain = measuredGraph({ elements, lines });
        const noisy = measuredGraph({ elements, lines: [...lines, ...noise] });
        for (const { id, compute } of MEASURES) expect(compute(noisy), id).toEqual(compute(plain));
        expect(noisy.leftOut).toMatchObject({ loops: 1, refuted: 1, denials: 1 });
        expect(noisy.leftOut.folded).toBe(noisy.lines - noisy.links.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the measured graph', () => {
  it('leaves out countries and districts: sharing one is no link', () => {
    const graph = measuredGraph({
      elements: [element('a'), element('b'), element('TR', { kind: 'Country' })],
      lines: [line('a', 'TR'), line('b', 'TR')],
    });
    expect(graph.ids).toEqual(['a', 'b']);
    expect(graph.links).toEqual([]);
    expect(graph.leftOut.land).toBe(1);
  });

  it('a link is as sure as its surest line and has the facts of all', () => {
    const { links } = measuredGraph({
      elements: [element('a'), element('b')],
      lines: [
        line('a', 'b', { certainty: null, count: 2 }),
        line('b', 'a', { type: 'PAID', certainty: 'PROBABLE', count: 3 }),
        line('a', 'b', { type: 'MET', certainty: 'PRESUMED', count: 1 }),
      ],
    });
    expect(links).toMatchObject([{ a: 0, b: 1, certainty: 'PROBABLE', facts: 6 }]);
  });

  it('a chain of thousands is searched without exhausting the stack', () => {
    const nodes = 4_000;
    const graph = graphOf({
      nodes,
      links: Array.from({ length: nodes - 1 }, (_, at): [number, number] => [at, at + 1]),
    });
    expect(valuesOf('cutPoints', graph).filter((value) => value === 1)).toHaveLength(nodes - 2);
    expect(valuesOf('bridges', graph).every((side) => (side ?? 0) > 0)).toBe(true);
  });
});
