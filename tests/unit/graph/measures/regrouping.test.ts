import { describe, expect, it } from 'vitest';
import { community } from '../../../../web/graph/measures/community.ts';
import { measuredGraph } from '../../../../web/graph/measures/measured-graph.ts';
import { type MeasuresNews, workOnMeasures } from '../../../../web/graph/measures/measures-work.ts';
import { communityCount, linksInside, regroupingOf } from '../../../../web/graph/measures/regrouping.ts';
import { behindLink, type LineRests } from '../../../../web/graph/measures/resting.ts';
import { element, line } from '../charts.ts';

const cell = (name: string) => ['1', '2', '3', '4'].map((at) => `${name}${at}`);
const linked = (ids: readonly string[]) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => line(a, b)));
/** Two cells in which each is linked to each, and somebody who hangs on the second by a presumed link. */
const ids = [...cell('a'), ...cell('b'), 'z'];
const graph = measuredGraph({
  elements: ids.map((id) => element(id)),
  lines: [
    ...linked(cell('a')),
    ...linked(cell('b')),
    line('a1', 'b1'),
    line('b2', 'z', { certainty: 'PRESUMED' }),
  ],
});
const values = community.compute(graph);
const of = (id: string): number => values[graph.ids.indexOf(id)] ?? -1;

describe('a community without the weakest link inside it', () => {
  it('says how many of its members stay together, and into how many all are divided', () => {
    expect(communityCount(values)).toBe(2);
    const second = regroupingOf(graph, values, of('b1'));
    expect(second).toMatchObject({ community: of('b1'), together: 4, members: 5 });
  });

  it('that hangs on none of its links stays as it was', () => {
    expect(regroupingOf(graph, values, of('a1'))).toMatchObject({ together: 4, members: 4, communities: 2 });
  });

  it('is told of by the worker, the largest first', () => {
    const told: MeasuresNews[] = [];
    workOnMeasures(
      { ask: 'measure', graph, measure: 'community', places: graph.ids.map((_, at) => at) },
      (news) => told.push(news),
    );
    expect(told.flatMap((news) => (news.say === 'regrouped' ? [news.regrouping.community] : []))).toEqual([
      0, 1,
    ]);
  });

  it('has its own links alone inside', () => {
    expect(linksInside(graph, values, of('a1'))).toHaveLength(6);
  });
});

describe('what is behind a bridge', () => {
  it('is every source of all its lines, and the best grade of their facts', () => {
    const both = [line('a', 'b', { id: 'paid' }), line('a', 'b', { id: 'called' })];
    const rests = new Map<string, LineRests>([
      ['paid', { restsOn: [2, 0], isUnnamed: false, grade: 'C3' }],
      ['called', { restsOn: [0], isUnnamed: false, grade: 'B2' }],
    ]);
    const [bridge] = measuredGraph({ elements: [element('a'), element('b')], lines: both }).links;
    expect(bridge && behindLink(bridge, rests)).toEqual({ sources: [2, 0], grade: 'B2' });
    expect(bridge && behindLink(bridge, new Map())).toEqual({ sources: [], grade: null });
  });
});
