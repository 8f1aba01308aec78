import { describe, expect, it } from 'vitest';
import { measuredGraph } from '../../../../web/graph/measures/measured-graph.ts';
import { isUnnamed, type LineRests, restingsOf } from '../../../../web/graph/measures/resting.ts';
import { element, line } from '../charts.ts';

const people = ['a', 'b', 'c', 'd', 'e'].map((id) => element(id));
const lines = [line('a', 'b'), line('a', 'c'), line('a', 'd'), line('a', 'e')];
const graph = measuredGraph({ elements: people, lines });

const rests = (...of: LineRests[]): Map<string, LineRests> =>
  new Map(lines.map(({ id }, at) => [id, of[at] ?? { restsOn: [], isUnnamed: true, grade: null }]));
const on = (...restsOn: number[]): LineRests => ({ restsOn, isUnnamed: false, grade: 'B2' });

describe('how much of a rank rests on one source', () => {
  it('counts the links that fall with one source, and names the source with which most fall', () => {
    const [a, b] = restingsOf(graph, rests(on(1), on(1), on(0), on(0, 1)));
    expect(a).toEqual({ onOneSource: 3, most: { source: 1, links: 2 } });
    expect(b).toEqual({ onOneSource: 1, most: { source: 1, links: 1 } });
  });

  it('of several with which as many fall, the first is named', () => {
    expect(restingsOf(graph, rests(on(1), on(0)))[0]?.most).toEqual({ source: 0, links: 1 });
  });

  it('a link of which a fact names no source, or of which nothing is known, does not fall with the other', () => {
    const some = rests({ restsOn: [1], isUnnamed: true, grade: null });
    expect(restingsOf(graph, some)[0]).toEqual({ onOneSource: 0, most: null });
    expect(restingsOf(graph, new Map())[0]).toEqual({ onOneSource: 0, most: null });
    expect(graph.links.every((link) => isUnnamed(link, new Map()))).toBe(true);
  });

  it('parallel lines are one link, which falls only when all of them do', () => {
    const both = [line('a', 'b', { id: 'paid' }), line('a', 'b', { id: 'called' })];
    const pair = measuredGraph({ elements: people, lines: both });
    const of = (one: LineRests, other: LineRests) =>
      restingsOf(pair, new Map(both.map(({ id }, at) => [id, at === 0 ? one : other])))[0]?.onOneSource;
    expect(of(on(3), on(3))).toBe(1);
    expect(of(on(3), on(4))).toBe(0);
  });
});
