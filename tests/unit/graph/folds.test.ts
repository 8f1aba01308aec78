import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { drawnChart, typesOf } from '../../../web/graph/drawn-chart.ts';
import { foldOfAll } from '../../../web/graph/folds.ts';
import { EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { aCommand, element, line } from './charts.ts';
import { chartWith } from './scenes.ts';

const opened = chartWith({
  elements: ['a', 'b', 'c', 'd'].map((id) => element(id)),
  lines: [
    line('a', 'b', { count: 9 }),
    line('a', 'c', { count: 2, certainty: 'PRESUMED' }),
    line('b', 'c', { count: 3, certainty: 'CONFIRMED' }),
    line('b', 'd', { id: 'paid', type: 'PAID', directed: true, certainty: 'REFUTED' }),
    line('b', 'd', { id: 'called', certainty: null }),
  ],
});
const folded = applyCommand(opened, { name: 'fold', id: 'f1', title: ' Daşıyıcılar ', members: ['a', 'b'] });
const drawn = (chart: typeof opened) => drawnChart(chart, visibleChart(chart));

describe('a folded group', () => {
  it('is one node with its name and its members, in their middle', () => {
    expect(drawn(folded).folds).toEqual([{ id: 'f1', name: 'Daşıyıcılar', members: ['a', 'b'] }]);
    expect(drawn(folded).elements.map(({ id }) => id)).toEqual(['c', 'd']);
  });

  it('has the lines of its members by type, their facts summed and the surest certainty', () => {
    const lines = drawn(folded).lines.map(({ source, target, type, count, certainty }) => ({
      ends: [source, target].sort().join(' '),
      type,
      count,
      certainty,
    }));
    expect(lines).toEqual([
      { ends: 'c f1', type: 'CONTACTED', count: 5, certainty: 'CONFIRMED' },
      { ends: 'd f1', type: 'PAID', count: 1, certainty: 'REFUTED' },
      { ends: 'd f1', type: 'CONTACTED', count: 1, certainty: null },
    ]);
  });

  it('counts only those of its members that would be drawn', () => {
    expect(drawn(applyCommand(folded, { name: 'hide', ids: ['a'] })).folds[0]?.members).toEqual(['b']);
    expect(drawn(applyCommand(folded, { name: 'hide', ids: ['a', 'b'] })).folds).toEqual([]);
  });

  it('is what is selected when all its members are', () => {
    expect(foldOfAll(folded, ['b', 'a'])).toBe('f1');
    expect(foldOfAll(folded, ['a'])).toBeNull();
    expect(foldOfAll(folded, ['a', 'b', 'c'])).toBeNull();
    expect(foldOfAll(applyCommand(folded, { name: 'hide', ids: ['a'] }), ['b'])).toBe('f1');
  });

  it('takes its members along when it is carried, and lies in their middle after a layout', () => {
    const fold = folded.folds.get('f1') ?? { x: 0, y: 0 };
    const to = { x: fold.x + 100, y: fold.y - 40 };
    const after = applyCommand(folded, { name: 'move', positions: new Map([['f1', to]]) });
    const [was, is] = [folded.positions.get('a'), after.positions.get('a')];
    expect(is).toEqual({ x: (was?.x ?? 0) + 100, y: (was?.y ?? 0) - 40 });
    const positions = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 10, y: 20 }],
    ]);
    const laid = applyCommand(folded, { name: 'layout', positions });
    expect(laid.folds.get('f1')).toMatchObject({ x: 5, y: 10 });
  });

  it('is laid out as one sign, and takes its members along', () => {
    const from = folded.positions.get('a') ?? { x: 0, y: 0 };
    const fold = folded.folds.get('f1') ?? { x: 0, y: 0 };
    const to = { x: fold.x + 300, y: fold.y + 70 };
    const laid = applyCommand(folded, { name: 'layout', positions: new Map([['f1', to]]) });
    expect(laid.folds.get('f1')).toMatchObject(to);
    expect(laid.positions.get('a')).toEqual({ x: from.x + 300, y: from.y + 70 });
  });

  it('is drawn as before while it is moved about, and anew once it is opened or has another name', () => {
    const visible = visibleChart(folded);
    const before = drawnChart(folded, visible);
    const to = new Map([['f1', { x: 900, y: 900 }]]);
    expect(drawnChart(applyCommand(folded, { name: 'move', positions: to }), visible)).toBe(before);
    expect(drawnChart(applyCommand(folded, { name: 'openFold', id: 'f1' }), visible)).not.toBe(before);
    const renamed = applyCommand(folded, { name: 'fold', id: 'f1', title: 'Başqa', members: ['a', 'b'] });
    expect(drawnChart(renamed, visible).folds[0]?.name).toBe('Başqa');
  });

  it('that loses its last member to another is given up', () => {
    const other = applyCommand(folded, { name: 'fold', id: 'f2', title: 'Başqa', members: ['a', 'b', 'c'] });
    expect([...other.folds.keys()]).toEqual(['f2']);
  });

  it('needs a name and two members', () => {
    expect(applyCommand(opened, { name: 'fold', id: 'f', title: 'Tək', members: ['a'] })).toBe(opened);
    expect(applyCommand(opened, { name: 'fold', id: 'f', title: ' ', members: ['a', 'b'] })).toBe(opened);
  });
});

const someWork = fc
  .array(aCommand, { maxLength: 25 })
  .map((commands) => commands.reduce(applyCommand, EMPTY_CHART));

describe('folding, whatever was done before', () => {
  it('loses no line and no fact: those inside a group and those drawn are all, each once', () => {
    fc.assert(
      fc.property(someWork, (chart) => {
        const visible = visibleChart(chart);
        const { lines, elements, folds } = drawnChart(chart, visible);
        const isInside = ({ source, target }: { source: string; target: string }): boolean => {
          const fold = chart.foldOf.get(source);
          return (
            fold !== undefined &&
            fold === chart.foldOf.get(target) &&
            chart.folds.get(fold)?.isClosed === true
          );
        };
        const outside = visible.lines.filter((one) => !isInside(one));
        expect(lines.flatMap(({ standsFor }) => standsFor).sort()).toEqual(
          outside.map(({ id }) => id).sort(),
        );
        const sum = (of: readonly { count: number }[]) => of.reduce((total, { count }) => total + count, 0);
        expect(sum(lines)).toBe(sum(outside));
        expect([...elements.map(({ id }) => id), ...folds.flatMap(({ members }) => members)].sort()).toEqual(
          visible.elements.map(({ id }) => id).sort(),
        );
        const ends = new Set([...elements, ...folds].map(({ id }) => id));
        expect(lines.every(({ source, target }) => ends.has(source) && ends.has(target))).toBe(true);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      }),
    );
  });

  it('brings back every line on unfolding', () => {
    fc.assert(
      fc.property(someWork, (chart) => {
        const unfolded = applyCommand(chart, { name: 'unfold', ids: [...chart.folds.keys()] });
        const plain = applyCommand(unfolded, { name: 'lines', isOnePerPair: false });
        const visible = visibleChart(plain);
        expect(drawn(plain).lines.map(({ id }) => id)).toEqual(visible.lines.map(({ id }) => id));
        expect(visible).toEqual(visibleChart(chart));
      }),
    );
  });
});

describe('parallel lines drawn as one', () => {
  it('are one for a pair, with the sum, the surest certainty and both types', () => {
    const { lines } = drawn(applyCommand(opened, { name: 'lines', isOnePerPair: true }));
    expect(lines).toHaveLength(4);
    const both = lines.find(({ standsFor }) => standsFor.includes('paid'));
    expect(both).toMatchObject({ count: 2, certainty: null, directed: false });
    expect(typesOf(both?.type ?? '')).toEqual(['CONTACTED', 'PAID']);
  });
});
