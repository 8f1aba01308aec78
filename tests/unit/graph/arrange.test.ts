import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { drawnSize } from '../../../web/graph/node-size.ts';
import { paleOf } from '../../../web/graph/pale.ts';
import { selectedBy } from '../../../web/graph/selecting.ts';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { EMPTY_CHART, type Point } from '../../../web/graph/network-state.ts';
import { aCommand, element, line } from './charts.ts';
import { chartWith, sceneOf } from './scenes.ts';

const ids = ['a', 'b', 'c', 'd'];
const opened = chartWith({
  elements: [element('a'), element('b'), element('c', { kind: 'Country' }), element('d', { kind: 'Phone' })],
  lines: [line('a', 'b'), line('b', 'c')],
});
const aPoint = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
const placed = (points: readonly Point[]) =>
  applyCommand(opened, {
    name: 'move',
    positions: new Map(ids.map((id, at) => [id, points[at] ?? { x: 0, y: 0 }])),
  });
const somePlaced = fc.array(aPoint, { minLength: 4, maxLength: 4 }).map(placed);
const values = (of: Iterable<number>) => [...new Set([...of].map((value) => Math.round(value * 10) / 10))];

describe('aligning', () => {
  it('to the left puts every left edge where the leftmost was, and leaves the heights', () => {
    fc.assert(
      fc.property(somePlaced, (chart) => {
        const left = (of: typeof chart) =>
          ids.map(
            (id) => (of.positions.get(id)?.x ?? 0) - drawnSize(of.elements.get(id) ?? element(id)).width / 2,
          );
        const after = applyCommand(chart, { name: 'align', ids, to: 'left' });
        expect(values(left(after))).toEqual(values([Math.min(...left(chart))]));
        for (const id of ids) expect(after.positions.get(id)?.y).toBe(chart.positions.get(id)?.y);
      }),
    );
  });

  it.each(['left', 'top', 'centre', 'middle'] as const)('to the %s twice is the same as once', (to) => {
    fc.assert(
      fc.property(somePlaced, (chart) => {
        const once = applyCommand(chart, { name: 'align', ids, to });
        expect(applyCommand(once, { name: 'align', ids, to }).positions).toEqual(once.positions);
      }),
    );
  });

  it('needs two', () => {
    expect(applyCommand(opened, { name: 'align', ids: ['a'], to: 'top' })).toBe(opened);
  });
});

describe('distributing', () => {
  it('leaves the outermost and their order, and makes the steps between alike', () => {
    fc.assert(
      fc.property(somePlaced, (chart) => {
        const after = applyCommand(chart, { name: 'distribute', ids, along: 'horizontally' });
        const xs = (of: typeof chart) => ids.map((id) => of.positions.get(id)?.x ?? 0).sort((a, b) => a - b);
        const [before, now] = [xs(chart), xs(after)];
        expect([now[0], now.at(-1)]).toEqual([before[0], before.at(-1)]);
        const steps = now.slice(1).map((x, at) => x - (now[at] ?? 0));
        expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('selecting', () => {
  const scene = sceneOf(applyCommand(opened, { name: 'hide', ids: ['c'] }));

  it('the others is what is drawn and not selected', () => {
    expect(selectedBy('selectInverse', scene, ['a'])).toEqual(['b', 'd']);
    expect(selectedBy('selectInverse', scene, selectedBy('selectInverse', scene, ['a']))).toEqual(['a']);
  });

  it('by kind takes every kind that is selected', () => {
    expect(selectedBy('selectKind', scene, ['a'])).toEqual(['a', 'b']);
  });

  it('the path takes its drawn elements', () => {
    const path = { elements: ['a', 'b', 'c'], lines: [] };
    const found = applyCommand(opened, { name: 'path', picture: { elements: [], lines: [] }, path });
    expect(selectedBy('selectPath', sceneOf(found), [])).toEqual(['a', 'b', 'c']);
    const hidden = applyCommand(found, { name: 'hide', ids: ['b'] });
    expect(selectedBy('selectPath', sceneOf(hidden), [])).toEqual(['a', 'c']);
  });
});

describe('the hidden in grey', () => {
  it('is all that is on the chart and not drawn, once', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { maxLength: 15 }), (commands) => {
        const chart = commands.reduce(applyCommand, EMPTY_CHART);
        const visible = visibleChart(chart);
        const pale = paleOf(chart, visible);
        expect(pale.elements.length).toBe(visible.hiddenElements);
        expect(pale.lines.length).toBe(visible.hiddenLines);
      }),
    );
  });
});
