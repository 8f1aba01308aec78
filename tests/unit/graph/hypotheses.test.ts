import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { drawnChart } from '../../../web/graph/drawn-chart.ts';
import { layersOf, stillSupposed, supposedLines, supposedOf } from '../../../web/graph/hypotheses.ts';
import { EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { legendOf } from '../../../web/graph/legend.ts';
import { aCommand, star } from './charts.ts';
import { chartWith } from './scenes.ts';

const opened = chartWith(star('a', ['b', 'c', 'd']));
const between = { source: 'b', target: 'c', text: 'Pulu o ötürür', layer: 'Pul' };
const supposed = applyCommand(opened, { name: 'suppose', id: 'h1', ...between });
const drawn = (chart: typeof opened) => supposedLines(chart, drawnChart(chart, visibleChart(chart)));

describe('a hypothesis', () => {
  it('is told of both its ends and of nobody else', () => {
    expect(supposedOf(supposed.hypotheses, 'b')).toHaveLength(1);
    expect(supposedOf(supposed.hypotheses, 'c')).toHaveLength(1);
    expect(supposedOf(supposed.hypotheses, 'a')).toEqual([]);
  });

  it('is drawn while both its ends are', () => {
    expect(drawn(supposed)).toHaveLength(1);
    expect(drawn(applyCommand(supposed, { name: 'hide', ids: ['c'] }))).toEqual([]);
  });

  it('runs to the folded set that an end is in, and is not drawn inside one', () => {
    const fold = (members: readonly string[]) =>
      drawn(applyCommand(supposed, { name: 'fold', id: 'f', title: 'Dəstə', members }));
    expect(fold(['a', 'b'])).toMatchObject([{ source: 'f', target: 'c' }]);
    expect(fold(['b', 'c'])).toEqual([]);
  });

  it('is switched off with its layer, and a new one switches nothing else on', () => {
    const off = applyCommand(supposed, { name: 'layer', layer: 'Pul', isOff: true });
    expect(drawn(off)).toEqual([]);
    expect(layersOf(off.hypotheses)).toEqual([{ name: 'Pul', count: 1, isOff: true }]);
    const more = applyCommand(off, { name: 'suppose', id: 'h2', ...between, target: 'd' });
    expect(drawn(more).map(({ id }) => id)).toEqual(['h2']);
  });

  it('needs two different elements of the chart, words and a layer', () => {
    for (const wrong of [{ target: 'b' }, { target: 'nobody' }, { text: ' ' }, { layer: '' }])
      expect(applyCommand(opened, { name: 'suppose', id: 'h', ...between, ...wrong })).toBe(opened);
  });

  it('gives way to the link that was confirmed, once that is drawn, whichever way round', () => {
    const toA = applyCommand(supposed, { name: 'suppose', id: 'h2', ...between, source: 'b', target: 'a' });
    const [line] = opened.lines.values();
    const type = line?.type ?? '';
    const recorded = new Map([['h2', { source: 'b', target: 'a', type }]]);
    expect([...stillSupposed(toA, recorded).hypotheses.keys()]).toEqual(['h1']);
    const notDrawn = new Map([['h1', { source: 'b', target: 'c', type }]]);
    expect(stillSupposed(toA, notDrawn)).toBe(toA);
    expect(stillSupposed(toA, new Map())).toBe(toA);
  });

  it('is counted nowhere: what is visible and the legend are as if nothing were supposed', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { maxLength: 20 }), (commands) => {
        const chart = commands.reduce(applyCommand, EMPTY_CHART);
        const without = commands.filter(({ name }) => name !== 'suppose').reduce(applyCommand, EMPTY_CHART);
        expect(visibleChart(chart)).toEqual(visibleChart(without));
        expect(legendOf(chart)).toEqual(legendOf(without));
        expect(drawnChart(chart, visibleChart(chart))).toEqual(drawnChart(without, visibleChart(without)));
      }),
    );
  });
});
