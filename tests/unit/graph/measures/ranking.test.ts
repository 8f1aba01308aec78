import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../../web/graph/measures/betweenness.ts';
import { degree } from '../../../../web/graph/measures/degree.ts';
import { measuredGraph, withoutLink } from '../../../../web/graph/measures/measured-graph.ts';
import { ranking } from '../../../../web/graph/measures/ranking.ts';
import { supportsOf } from '../../../../web/graph/measures/support.ts';
import { workOnMeasures } from '../../../../web/graph/measures/measures-work.ts';
import { type RankMove, rankMoves } from '../../../../web/graph/measures/weakest-link.ts';
import { element, line } from '../charts.ts';
import { graphOf, type Shape, shapes } from './shapes.ts';

const all = (ids: readonly string[]): number[] => ids.map((_, at) => at);

describe('ranks', () => {
  it('equals share a rank, and the next one counts them', () => {
    expect(ranking([3, 5, 3, null, 1], [0, 1, 2, 3, 4]).map(({ at, rank }) => [at, rank])).toEqual([
      [1, 1],
      [0, 2],
      [2, 2],
      [4, 4],
    ]);
  });

  it('a difference of rounding makes no first and second', () => {
    expect(ranking([0.1 + 0.2, 0.3], [0, 1]).map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('the centres of two equal stars are equals', () => {
    const graph = graphOf(shapes['star with broker'] as Shape);
    const first = ranking(betweenness.compute(graph), all(graph.ids)).slice(0, 3);
    expect(first.map(({ at, rank }) => [at, rank])).toEqual([
      [0, 1],
      [7, 1],
      [6, 3],
    ]);
  });
});

describe('what a rank rests on', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => element(id));

  it('the weakest link is the least certain, then the one with the fewest facts; what states nothing is the least', () => {
    const [a] = supportsOf(
      measuredGraph({
        elements: people,
        lines: [
          line('a', 'b', { certainty: 'CONFIRMED', count: 1 }),
          line('a', 'c', { certainty: 'PRESUMED', count: 3 }),
          line('a', 'd', { certainty: 'PRESUMED', count: 2 }),
        ],
      }),
    );
    expect(a).toMatchObject({ links: 3, equallyWeak: 1, weakest: { b: 3, facts: 2 } });
    const [stated] = supportsOf(
      measuredGraph({
        elements: people,
        lines: [line('a', 'b', { certainty: 'PRESUMED' }), line('a', 'c', { certainty: null, count: 9 })],
      }),
    );
    expect(stated?.weakest).toMatchObject({ b: 2 });
  });

  it('says when several are equally weak, and nothing of somebody without links', () => {
    const [a, , , d] = supportsOf(
      measuredGraph({ elements: people, lines: [line('a', 'b'), line('a', 'c')] }),
    );
    expect(a).toMatchObject({ equallyWeak: 2 });
    expect(d).toEqual({ links: 0, weakest: null, equallyWeak: 0 });
  });

  it('is told of whoever is asked, not of the first twenty alone, and of nobody who is never ranked', () => {
    const lines = Array.from({ length: 30 }, (_, at) => line('p', `q${at}`, { certainty: 'PRESUMED' }));
    const many = [
      element('p'),
      ...lines.map(({ target }) => element(target)),
      element('victim', { role: 'VICTIM' }),
    ];
    const graph = measuredGraph({ elements: many, lines: [...lines, line('p', 'victim')] });
    const places = all(graph.ids);
    const told = (at: number): RankMove[] => {
      const moves: RankMove[] = [];
      workOnMeasures({ ask: 'move', graph, measure: 'degree', places, tried: { at, rank: 2 } }, (news) => {
        if (news.say === 'moved') moves.push(news.move);
      });
      return moves;
    };
    const last = graph.ids.indexOf('q29');
    // Without its one link it has none, and is behind all that still have one.
    expect(told(last)).toEqual([{ at: last, rank: 31 }]);
    expect(told(graph.ids.indexOf('victim'))).toEqual([]);
  });

  it('the rank without the weakest link is that of the graph drawn without it', () => {
    const graph = graphOf(shapes['web of 60'] as Shape);
    const places = all(graph.ids);
    for (const measure of [degree, betweenness]) {
      const tried = ranking(measure.compute(graph), places).slice(0, 5);
      const moves: RankMove[] = [];
      const shares: number[] = [];
      rankMoves(graph, measure, { tried, places }, (move, share) => {
        moves.push(move);
        shares.push(share);
      });
      expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
      const supports = supportsOf(graph);
      for (const { at, rank } of moves) {
        const { weakest } = supports[at] ?? {};
        if (!weakest) throw new Error('Everybody in this shape has a link.');
        const anew = ranking(measure.compute(withoutLink(graph, weakest)), places);
        expect(rank).toBe(anew.find((one) => one.at === at)?.rank);
      }
    }
  });
});
