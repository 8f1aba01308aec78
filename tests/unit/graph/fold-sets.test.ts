import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import {
  type Gathered,
  isToBeFolded,
  setsByCloseness,
  setsByGroup,
  setsByKind,
} from '../../../web/graph/fold-sets.ts';
import { community } from '../../../web/graph/measures/community.ts';
import { measuredGraph } from '../../../web/graph/measures/measured-graph.ts';
import type { Chart } from '../../../web/graph/network-state.ts';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { element, line } from './charts.ts';
import { chartWith } from './scenes.ts';

const pairs = (ids: readonly string[]) =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other) => line(one, other)));
const close = (chart: Chart): Gathered[] => {
  const visible = visibleChart(chart);
  const graph = measuredGraph(visible);
  const values = community.compute(graph, () => undefined);
  return setsByCloseness(chart, visible, { graph, values }, (number) => `Dəstə ${number}`);
};
const byGroup = (chart: Chart): Gathered[] =>
  setsByGroup(chart, visibleChart(chart), (number) => `Dəstə ${number}`);
const byKind = (chart: Chart): Gathered[] => setsByKind(chart, visibleChart(chart), (kind) => kind);
const members = (sets: readonly Gathered[]): string[] => sets.map((set) => [...set.members].sort().join(' '));

describe('folding all that is seen', () => {
  it('by closeness makes a set of what is densely linked, and none of a pair or of what stands alone', () => {
    const chart = chartWith({
      elements: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => element(id)),
      lines: [...pairs(['a', 'b', 'c']), ...pairs(['d', 'e', 'f']), line('c', 'd'), line('g', 'h')],
    });
    expect(members(close(chart)).sort()).toEqual(['a b c', 'd e f']);
  });

  it('numbers sets and names none after a member: a chart is shared with those who may not see that member', () => {
    const chart = chartWith({
      elements: [
        ...['a', 'b', 'c'].map((id) => element(id, { label: 'Taleh' })),
        element('g', { kind: 'Group', label: 'Taleh qrupu' }),
        element('d', { label: 'Taleh' }),
      ],
      lines: [...pairs(['a', 'b', 'c']), line('d', 'g', { id: 'd g', type: 'MEMBER_OF' })],
    });
    const known = applyCommand(chart, { name: 'fold', id: '1', title: 'Tanış', members: ['b', 'c'] });
    expect(close(chart).map(({ title }) => title)).toEqual(['Dəstə 1']);
    expect(byGroup(known).map(({ title }) => title)).toEqual(['Dəstə 2']);
  });

  it('by group takes each group with its members once, and nobody whose membership is refuted', () => {
    const isMember = (who: string, of: string, change = {}) =>
      line(who, of, { id: `${who} ${of}`, type: 'MEMBER_OF', ...change });
    const chart = chartWith({
      elements: [
        element('g1', { kind: 'Group', label: 'Birinci' }),
        element('g2', { kind: 'Group', label: 'İkinci' }),
        ...['a', 'b', 'c', 'd'].map((id) => element(id)),
      ],
      lines: [
        isMember('a', 'g1'),
        isMember('b', 'g2'),
        isMember('b', 'g1'),
        isMember('c', 'g2'),
        isMember('d', 'g2', { certainty: 'REFUTED' }),
      ],
    });
    const sets = byGroup(chart);
    expect(members(sets)).toEqual(['a b g1', 'c g2']);
  });

  it('by kind folds things and leaves people, groups and lands', () => {
    const chart = chartWith({
      elements: [
        ...['a', 'b'].map((id) => element(id)),
        ...['g', 'h'].map((id) => element(id, { kind: 'Group' })),
        ...['p', 'q', 'r'].map((id) => element(id, { kind: 'Phone' })),
        element('v', { kind: 'Vehicle' }),
      ],
      lines: [],
    });
    expect(byKind(chart)).toEqual([{ title: 'Phone', members: ['p', 'q', 'r'] }]);
  });

  it('takes neither what is hidden nor what is in a set, and is one step', () => {
    const phones = chartWith({
      elements: ['p', 'q', 'r', 's', 't'].map((id) => element(id, { kind: 'Phone' })),
      lines: [],
    });
    const hidden = applyCommand(phones, { name: 'hide', ids: ['t'] });
    const inSet = applyCommand(hidden, { name: 'fold', id: '1', title: 'Tanış', members: ['p', 'q'] });
    const sets = byKind(inSet).map((set, at) => ({ id: `set ${at}`, ...set }));
    expect(members(sets)).toEqual(['r s']);
    const folded = applyCommand(inSet, { name: 'foldAll', sets, positions: null });
    expect([...folded.folds.values()].map(({ name, isClosed }) => [name, isClosed])).toEqual([
      ['Tanış', true],
      ['Phone', true],
    ]);
    expect(applyCommand(folded, { name: 'foldAll', sets: [], positions: null })).toBe(folded);
  });

  it('is for pictures of more than 1,500 signs, counted as they are drawn', () => {
    const many = Array.from({ length: 1_501 }, (_, at) => `e${at}`);
    const large = chartWith({ elements: many.map((id) => element(id)), lines: [] });
    expect(isToBeFolded(large)).toBe(true);
    const sets = [{ id: '1', title: 'Hamısı', members: many.slice(0, 2) }];
    expect(isToBeFolded(applyCommand(large, { name: 'foldAll', sets, positions: null }))).toBe(false);
  });
});
