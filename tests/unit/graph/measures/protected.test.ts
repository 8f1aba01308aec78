import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineData, nodeData } from '../../../../web/graph/canvas-elements.ts';
import { COMMAND_RULES, commandTree } from '../../../../web/graph/measures/command-tree.ts';
import { MEASURE_IDS } from '../../../../web/graph/measures/measure.ts';
import {
  amountRows,
  bridgeRows,
  communityRows,
  emphasisOf,
  type Measured,
  rankedPlaces,
} from '../../../../web/graph/measures/measured-rows.ts';
import {
  type MeasuresNews,
  removalRequest,
  workOnMeasures,
} from '../../../../web/graph/measures/measures-work.ts';
import { isNeverRanked, measuredGraph } from '../../../../web/graph/measures/measured-graph.ts';
import type { NetworkElement, NetworkLine } from '../../../../web/graph/network-state.ts';
import { paletteOf } from '../../../../web/graph/palette.ts';
import { element, line } from '../charts.ts';
import { nodeId } from './shapes.ts';

type Drawn = { elements: NetworkElement[]; lines: NetworkLine[] };

/** People of every role, some protected, linked in any way by lines of any type. */
const aChart: fc.Arbitrary<Drawn> = fc.integer({ min: 2, max: 12 }).chain((size) =>
  fc.record({
    elements: fc.tuple(
      ...Array.from({ length: size }, (_, node) =>
        fc
          .record({
            role: fc.constantFrom<(NetworkElement['role'] | null)[]>(
              'ACCUSED',
              'SUSPECT',
              'VICTIM',
              'INJURED_PARTY',
              null,
            ),
            isProtected: fc.boolean(),
          })
          .map((over) => element(nodeId(node), over)),
      ),
    ),
    lines: fc.uniqueArray(
      fc
        .tuple(
          fc.nat(size - 1),
          fc.nat(size - 1),
          fc.constantFrom('CONTACTED', ...COMMAND_RULES.map(({ type }) => type)),
        )
        .map(([a, b, type]) => line(nodeId(a), nodeId(b), { id: `${a}:${type}:${b}`, type, directed: true })),
      { maxLength: 24, selector: ({ id }) => id },
    ),
  }),
);

const newsOf = (request: Parameters<typeof workOnMeasures>[0]): MeasuresNews[] => {
  const news: MeasuresNews[] = [];
  workOnMeasures(request, (one) => news.push(one));
  return news;
};

const LOOK = {
  palette: paletteOf('light'),
  language: 'az' as const,
  barred: new Set<string>(),
  pinned: new Set<string>(),
  notDrawn: new Map(),
  styled: new Map(),
};

describe('people who are protected or known only as victims', () => {
  it('are counted, and never listed, sized, coloured or tried in any ranking', () => {
    fc.assert(
      fc.property(
        aChart,
        fc.constantFrom(...MEASURE_IDS),
        fc.constantFrom('people' as const, 'everything' as const),
        fc.constantFrom('size' as const, 'colour' as const),
        (drawn, measure, population, by) => {
          const graph = measuredGraph(drawn);
          const elements = new Map(drawn.elements.map((one) => [one.id, one]));
          const hidden = new Set(drawn.elements.filter(isNeverRanked).map(({ id }) => id));
          const isHidden = (at: number): boolean => hidden.has(graph.ids[at] ?? '');
          const places = rankedPlaces(graph, elements, population);
          // Every position is offered: the work itself must leave them out.
          const news = newsOf({ ask: 'measure', graph, measure, places: graph.ids.map((_, at) => at) });
          const found = news.find((one) => one.say === 'measured');
          if (!found) throw new Error('Nothing was measured.');
          expect(news.some((one) => one.say === 'moved' && isHidden(one.move.at))).toBe(false);

          const measured: Measured = { measure, population, graph, ...found };
          const links = bridgeRows(measured, places).rows.flatMap(({ link }) => [link.a, link.b]);
          const listed = [...amountRows(measured, places), ...communityRows(measured, places)];
          const rows = measure === 'bridges' ? links : listed.map(({ at }) => at);
          expect(rows.filter(isHidden)).toEqual([]);
          const emphasis = emphasisOf(measured, places, by);
          expect([...emphasis.keys()].filter((id) => hidden.has(id))).toEqual([]);
          const ends = drawn.lines.filter(({ id }) => emphasis.has(id));
          expect(ends.filter(({ source, target }) => hidden.has(source) || hidden.has(target))).toEqual([]);
        },
      ),
    );
  });

  it('are drawn as if nothing had been measured, even when the emphasis is of before the protection', () => {
    fc.assert(
      fc.property(aChart, ({ elements }) => {
        const emphasis = new Map(elements.map(({ id }) => [id, { size: 2, colour: { step: 4 }, sign: '1' }]));
        for (const one of elements) {
          const plain = nodeData(one, { ...LOOK, emphasis: null });
          const marked = nodeData(one, { ...LOOK, emphasis });
          if (isNeverRanked(one)) expect(marked).toEqual(plain);
          else
            expect([marked.width > plain.width, marked.fill !== plain.fill, marked.label]).toEqual([
              true,
              true,
              `1 · ${one.label}`,
            ]);
        }
      }),
    );
  });

  it('cannot be removed by question, take over nothing, and stand in no command structure', () => {
    fc.assert(
      fc.property(aChart, ({ elements, lines }) => {
        const hidden = new Set(elements.filter(isNeverRanked).map(({ id }) => id));
        for (const { id } of elements) {
          const request = removalRequest({ elements, lines }, id);
          expect(request === null).toBe(hidden.has(id));
          if (!request) continue;
          const [told] = newsOf(request).flatMap((one) => (one.say === 'removed' ? [one.removal] : []));
          const names = told?.successors.map(({ at }) => request.graph.ids[at] ?? '');
          expect(names?.filter((name) => hidden.has(name))).toEqual([]);
        }
        const types = new Set(COMMAND_RULES.map(({ type }) => type));
        for (const root of [null, ...hidden]) {
          const { nodes } = commandTree({ elements, lines }, { root, types });
          const named = nodes.flatMap(({ id, alsoUnder }) => [id, ...alsoUnder]);
          expect(named.filter((id) => hidden.has(id))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an emphasised line', () => {
  it('is coloured or wider, and plain again without', () => {
    const one = line('a', 'b');
    const plain = lineData(one, { ...LOOK, emphasis: null }, String);
    const marked = lineData(
      one,
      { ...LOOK, emphasis: new Map([[one.id, { size: 2, colour: { step: 0 }, sign: '' }]]) },
      String,
    );
    expect(marked.width).toBeGreaterThan(plain.width);
    expect(marked.colour).toBe(LOOK.palette.path);
    expect(plain.colour).toBe(LOOK.palette.line);
  });
});
