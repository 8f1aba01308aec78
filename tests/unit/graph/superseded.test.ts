import { describe, expect, it } from 'vitest';
import type { NetworkColumns } from '../../../server/network/network-columns.ts';
import { emptyPicture, pictureOf } from '../../../server/network/picture.ts';
import { readWork } from '../../../web/charts/opened-chart.ts';
import { lineData } from '../../../web/graph/canvas-elements.ts';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { stateOf } from '../../../web/graph/history.ts';
import { stillSupposed } from '../../../web/graph/hypotheses.ts';
import { measuredGraph } from '../../../web/graph/measures/measured-graph.ts';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { labelOf } from '../../../web/i18n/labels.ts';
import { elementItems, lineItems } from '../../../web/network/list-items.ts';
import { matrixOf } from '../../../web/network/matrix/matrix-cells.ts';
import { element, line, star } from './charts.ts';
import { chartWith, sceneOf } from './scenes.ts';

const row = (id: string) => ({
  id,
  kind: 'Person' as const,
  label: id,
  title: null,
  role: null,
  isProtected: false,
  isWanted: false,
  detail: null,
});
const columns = (ids: string[], lines: [string, string, string][]): NetworkColumns =>
  pictureOf({
    elements: ids.map(row),
    lines: lines.map(([source, type, target]) => ({ ...line(source, target), type })),
    more: new Map(),
  });

describe('a chart of which something is no fact any more', () => {
  const document = JSON.stringify({
    format: 1,
    steps: [
      {
        id: 0,
        parent: null,
        name: 'open',
        set: Object.fromEntries(['a', 'b', 'gone'].map((id, at) => [`e:${id}`, [at, 0, 0]])),
        gone: [],
      },
    ],
    current: 0,
    forward: [],
    view: null,
  });

  it('has it marked: the element, its links, and a link between those that still are facts; a fact is none of it', () => {
    const { history } = readWork({
      document,
      network: columns(['a', 'b'], [['a', 'PAID', 'b']]),
      superseded: columns(
        ['gone', 'a', 'b'],
        [
          ['gone', 'PAID', 'a'],
          ['a', 'RECRUITED', 'b'],
          ['a', 'PAID', 'b'],
        ],
      ),
    });
    const { elements, lines } = stateOf(history);
    expect([...elements.values()].map(({ id, isSuperseded }) => [id, isSuperseded])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['gone', true],
    ]);
    expect(Object.fromEntries([...lines.values()].map(({ id, isSuperseded }) => [id, isSuperseded]))).toEqual(
      { 'a:PAID:b': undefined, 'gone:PAID:a': true, 'a:RECRUITED:b': true },
    );
  });

  it('has nothing marked where nothing is', () => {
    const network = columns(['a', 'b'], [['a', 'PAID', 'b']]);
    const { history } = readWork({ document, network, superseded: emptyPicture() });
    expect([...stateOf(history).lines.values()].some(({ isSuperseded }) => isSuperseded)).toBe(false);
  });
});

describe('a link that is no fact any more', () => {
  const past = line('a', 'b', { isSuperseded: true, count: 5 });
  const fact = line('a', 'c');
  const picture = { elements: [element('a'), element('b', { isSuperseded: true }), element('c')], lines: [] };
  const chart = chartWith({ ...picture, lines: [past, fact] });
  const scene = sceneOf(chart);
  const drawn = (one: typeof past) => lineData(one, scene.look, (type) => type);

  it('is pale and has a sign that is read without colour; dash and width say what they say of any', () => {
    expect(drawn(past).sign).toBe('×');
    expect(drawn(past).opacity).toBeLessThan(drawn(fact).opacity);
    const plain = drawn(line('a', 'b', { count: 5 }));
    for (const key of ['dash', 'width', 'colour', 'arrow'] as const)
      expect(drawn(past)[key]).toBe(plain[key]);
  });

  it('says so in the list, and so does an element', () => {
    const words = {
      text: (id: string) => id,
      label: (group: Parameters<typeof labelOf>[1], code: string) => labelOf('en', group, code),
    } as unknown as Parameters<typeof lineItems>[1];
    const said = (items: ReturnType<typeof lineItems>) =>
      items.map(({ id, detail }) => [id, detail.includes('network.list.superseded')]);
    expect(said(lineItems(scene, words))).toEqual([
      [past.id, true],
      [fact.id, false],
    ]);
    expect(said(elementItems(scene, words))).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
  });

  it('counts for nothing beside facts: no measure, no cell, no neighbour that is missing, no width of the line for both', () => {
    const graph = measuredGraph(scene.visible);
    expect(graph.links).toHaveLength(1);
    expect(graph.leftOut.superseded).toBe(1);
    expect([...matrixOf(scene.visible, null).cells.values()].map(({ facts }) => facts)).toEqual([1, 1]);
    const hidden = applyCommand(chart, { name: 'hide', ids: ['b'] });
    expect(visibleChart(hidden).notDrawn.get('a')).toBeUndefined();
    const both = chartWith({
      ...picture,
      lines: [past, line('a', 'b', { id: 'a:PAID:b', type: 'PAID' })],
    });
    const one = sceneOf(applyCommand(both, { name: 'lines', isOnePerPair: true })).drawn.lines;
    expect(one).toMatchObject([{ type: 'PAID', count: 1, standsFor: [past.id, 'a:PAID:b'] }]);
    expect(one[0]?.isSuperseded).toBeUndefined();
    const alone = chartWith({ ...picture, lines: [past] });
    const pale = sceneOf(applyCommand(alone, { name: 'lines', isOnePerPair: true })).drawn.lines;
    expect(pale).toMatchObject([{ isSuperseded: true, count: 5 }]);
  });

  it('is a fact again once an answer brings it', () => {
    const again = applyCommand(chart, {
      name: 'expand',
      origin: 'a',
      picture: star('a', ['b']),
      open: null,
    });
    expect(again.lines.get(past.id)?.isSuperseded).toBeUndefined();
  });

  it('does not stand for what was supposed in its place', () => {
    const suppose = {
      name: 'suppose',
      id: 'h',
      source: 'a',
      target: 'b',
      text: 'Ola bilər',
      layer: 'Pul',
    } as const;
    const supposed = applyCommand(chart, suppose);
    const recorded = new Map([['h', { source: 'a', target: 'b', type: 'CONTACTED' }]]);
    expect(stillSupposed(supposed, recorded).hypotheses.has('h')).toBe(true);
  });
});
