import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { type Chart, EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { legendOf } from '../../../web/graph/legend.ts';
import { visibleChart, visibleNeighbours } from '../../../web/graph/visible-chart.ts';
import { aCommand, element, line } from './charts.ts';

const chart: Chart = applyCommand(EMPTY_CHART, {
  name: 'add',
  near: '',
  picture: {
    elements: [
      element('a', { role: 'ACCUSED', more: 4 }),
      element('b', { role: 'VICTIM', isProtected: true }),
      element('p', { kind: 'Phone' }),
    ],
    lines: [
      line('a', 'b', { id: 'ab', type: 'RECRUITED' }),
      line('a', 'p', { id: 'ap', type: 'USES', certainty: 'PROBABLE' }),
      line('b', 'p', { id: 'bp', type: 'USES', certainty: null }),
    ],
  },
});
const off = (from: Chart, group: 'kinds' | 'roles' | 'types' | 'certainties', key: string): Chart =>
  applyCommand(from, { name: 'filter', group, keys: [key], off: true });

describe('what is drawn', () => {
  it('a line shows only when both its ends do', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { maxLength: 25 }), (commands) => {
        const visible = visibleChart(commands.reduce(applyCommand, EMPTY_CHART));
        const drawn = new Set(visible.elements.map(({ id }) => id));
        for (const { source, target } of visible.lines)
          expect(drawn.has(source) && drawn.has(target)).toBe(true);
      }),
    );
  });

  it('a kind, a role, a type and a certainty can each be switched off', () => {
    expect(visibleChart(off(chart, 'kinds', 'Phone')).elements.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(visibleChart(off(chart, 'roles', 'VICTIM')).elements.map(({ id }) => id)).toEqual(['a', 'p']);
    expect(visibleChart(off(chart, 'types', 'USES')).lines.map(({ id }) => id)).toEqual(['ab']);
    expect(visibleChart(off(chart, 'certainties', 'NOT_STATED')).lines.map(({ id }) => id)).toEqual([
      'ab',
      'ap',
    ]);
  });

  it('says how many are hidden by how many filters', () => {
    const visible = visibleChart(off(off(chart, 'kinds', 'Phone'), 'certainties', 'REFUTED'));
    expect(visible).toMatchObject({ hiddenElements: 1, hiddenLines: 2, filters: 2 });
  });

  it('an element tells how many neighbours one may see are not drawn: those not on the chart and those hidden', () => {
    expect(visibleChart(chart).notDrawn.get('a')).toBe(4);
    expect(visibleChart(off(chart, 'kinds', 'Phone')).notDrawn).toEqual(
      new Map([
        ['a', 5],
        ['b', 1],
      ]),
    );
  });

  it('neighbours of a selection leave the selection out', () => {
    expect([...visibleNeighbours(visibleChart(chart).lines, new Set(['a', 'b']))]).toEqual(['p']);
  });
});

describe('the legend', () => {
  it('counts the whole chart, so that what is switched off still says how much it hides', () => {
    const legend = legendOf(off(chart, 'kinds', 'Phone'));
    expect(legend.kinds).toEqual([
      { group: 'kinds', key: 'Person', count: 2, off: false },
      { group: 'kinds', key: 'Phone', count: 1, off: true },
    ]);
    expect(legend.types.map(({ key, count }) => [key, count])).toEqual([
      ['USES', 2],
      ['RECRUITED', 1],
    ]);
  });

  it('lists roles the weightiest first and certainties the surest first, and only those that occur', () => {
    const legend = legendOf(chart);
    expect(legend.roles.map(({ key }) => key)).toEqual(['ACCUSED', 'VICTIM']);
    expect(legend.certainties.map(({ key }) => key)).toEqual(['CONFIRMED', 'PROBABLE', 'NOT_STATED']);
  });
});
