import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { type Chart, EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { legendOf } from '../../../web/graph/legend.ts';
import { mayHold, spanOf } from '../../../web/graph/partial-day.ts';
import { hiddenByFilters, visibleChart, visibleNeighbours } from '../../../web/graph/visible-chart.ts';
import { chartOf, openWorkspace, reduceWorkspace } from '../../../web/graph/workspace.ts';
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

  it('what is hidden by hand, with the links that end there, is not counted as hidden by filters', () => {
    const byHand = applyCommand(chart, { name: 'hide', ids: ['a'] });
    expect(hiddenByFilters(byHand)).toEqual({ elements: 0, lines: 0 });
    expect(hiddenByFilters(off(byHand, 'kinds', 'Phone'))).toEqual({ elements: 1, lines: 1 });
    expect(hiddenByFilters(off(chart, 'types', 'USES'))).toEqual({ elements: 0, lines: 2 });
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

describe('a range of days', () => {
  const dates = (from: string | null, to: string | null) => ({ from, to });
  const in2024 = { from: '2024-03-10', to: '2024-05-20' };

  it('a partial date is as long as what it does not say', () => {
    expect(spanOf(dates('1987', '1987'))).toEqual({ first: '1987-01-01', last: '1987-12-31' });
    expect(spanOf(dates('2024-02', '2024-02'))).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(spanOf(dates('2024-02-03T08:30:00.000Z', null))).toEqual({ first: '2024-02-03', last: null });
    expect(spanOf(dates(null, ''))).toBeNull();
  });

  it('keeps what may have held on one of its days: a month that touches it, and what has no end', () => {
    expect(mayHold(dates('2024-03', '2024-03'), in2024)).toBe(true);
    expect(mayHold(dates('2019', null), in2024)).toBe(true);
    expect(mayHold(dates(null, '2024'), in2024)).toBe(true);
    expect(mayHold(dates('2024-05-21', '2024-06'), in2024)).toBe(false);
    expect(mayHold(dates('2023', '2024-03-09'), in2024)).toBe(false);
    expect(mayHold(dates('2023', '2023'), { from: null, to: '2022-12-31' })).toBe(false);
  });

  it('takes lines away and never elements; a line without dates stays, and the filter is counted', () => {
    const dated = applyCommand(EMPTY_CHART, {
      name: 'add',
      near: '',
      picture: {
        elements: [element('a'), element('b')],
        lines: [
          line('a', 'b', { id: 'before', from: '2020', to: '2021' }),
          line('a', 'b', { id: 'undated', type: 'PAID' }),
        ],
      },
    });
    const visible = visibleChart(applyCommand(dated, { name: 'range', range: in2024, gesture: null }));
    expect(visible.lines.map(({ id }) => id)).toEqual(['undated']);
    expect(visible).toMatchObject({ hiddenElements: 0, hiddenLines: 1, filters: 1 });
  });

  it('undoing it brings back every line, and “show all” lifts it', () => {
    fc.assert(
      fc.property(
        fc.array(aCommand, { maxLength: 15 }),
        fc.constantFrom('2023-01-01', '2024-06-30'),
        (commands, day) => {
          const before = commands.reduce(applyCommand, EMPTY_CHART);
          let workspace = openWorkspace(before);
          const range = { from: day, to: day };
          workspace = reduceWorkspace(workspace, {
            do: 'command',
            command: { name: 'range', range, gesture: 'drag' },
          });
          const filtered = chartOf(workspace);
          expect(visibleChart(filtered).elements).toEqual(visibleChart(before).elements);
          expect(chartOf(reduceWorkspace(workspace, { do: 'undo' }))).toBe(before);
          expect(applyCommand(filtered, { name: 'showAll' }).filters.range).toBeNull();
        },
      ),
    );
  });

  it('dragged or played it is one step back, and the next gesture another', () => {
    const play = (from: ReturnType<typeof openWorkspace>, day: string, gesture: string) =>
      reduceWorkspace(from, {
        do: 'command',
        command: { name: 'range', range: { from: day, to: day }, gesture },
      });
    let workspace = openWorkspace(chart);
    for (const day of ['2024-01-01', '2024-01-02', '2024-01-03']) workspace = play(workspace, day, 'one');
    workspace = play(play(workspace, '2024-02-01', 'two'), '2024-02-02', 'two');
    const once = reduceWorkspace(workspace, { do: 'undo' });
    expect(chartOf(once).filters.range?.from).toBe('2024-01-03');
    expect(chartOf(reduceWorkspace(once, { do: 'undo' }))).toBe(chart);
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
