import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import {
  cellKey,
  lineAfter,
  matrixOf,
  MOST_ROWS,
  placeAfterKey,
} from '../../../web/network/matrix/matrix-cells.ts';
import { element, line, star } from '../graph/charts.ts';
import { chartWith } from '../graph/scenes.ts';

const visible = visibleChart(
  chartWith({
    elements: ['x', 'y', 'a', 'b', 'c', 'alone'].map((id) => element(id)),
    lines: [
      line('x', 'y'),
      line('a', 'b', { id: 'paid', type: 'PAID', directed: true, certainty: 'PRESUMED', count: 3 }),
      line('a', 'b', { id: 'met', type: 'MET', certainty: 'CONFIRMED', count: 2 }),
      line('b', 'c', { certainty: null }),
    ],
  }),
);
const matrix = matrixOf(visible, null);
const place = new Map(matrix.elements.map(({ id }, at) => [id, at]));
const cell = (from: string, to: string) =>
  matrix.cells.get(cellKey(place.get(from) ?? -1, place.get(to) ?? -1));

describe('the matrix', () => {
  it('has the largest component first, in it the most connected, and leaves out who has no link', () => {
    expect(matrix.elements.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'x', 'y']);
    expect(matrix).toMatchObject({ unlinked: 1, beyond: 0 });
  });

  it('ranks nobody who is protected, however connected', () => {
    const victims = ['v1', 'v2'].map((id) => element(id, { isProtected: true, label: `Q-${id}` }));
    const drawn = visibleChart(
      chartWith({
        elements: [...victims, element('p'), element('q')],
        lines: [line('v2', 'p'), line('v2', 'q'), line('v2', 'v1'), line('p', 'q')],
      }),
    );
    // In Azerbaijani q comes before p.
    expect(matrixOf(drawn, null).elements.map(({ id }) => id)).toEqual(['q', 'p', 'v1', 'v2']);
  });

  it('counts the facts of all links of a pair, and shows the surest certainty', () => {
    expect(cell('a', 'b')).toMatchObject({ facts: 5, certainty: 'CONFIRMED', lines: ['met', 'paid'] });
  });

  it('a link with a direction stands only in the row of who acts', () => {
    expect(cell('b', 'a')).toMatchObject({ facts: 2, lines: ['met'] });
    expect(cell('x', 'y')?.lines).toEqual(cell('y', 'x')?.lines);
    expect(cell('c', 'x')).toBeUndefined();
  });

  it('choosing a cell again goes to its next link and round', () => {
    const both = cell('a', 'b');
    if (!both) throw new Error('the cell is missing');
    expect(lineAfter(both, null)).toBe('met');
    expect(lineAfter(both, 'met')).toBe('paid');
    expect(lineAfter(both, 'paid')).toBe('met');
  });

  it('can be of some elements alone', () => {
    expect(matrixOf(visible, new Set(['a', 'b', 'x'])).elements.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('does not depend on the order in which the chart came to be', () => {
    const ids = ['a', 'b', 'c', 'x', 'y'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 5 }),
        fc.shuffledSubarray([...visible.lines], { minLength: visible.lines.length }),
        (order, lines) => {
          const shuffled = { ...visible, elements: order.map((id) => element(id)), lines };
          const { elements, cells } = matrixOf(shuffled, null);
          expect(elements.map(({ id }) => id)).toEqual(matrix.elements.map(({ id }) => id));
          expect(new Map(cells)).toEqual(new Map(matrix.cells));
        },
      ),
    );
  });

  it('takes the most connected when there are too many, and says how many are left', () => {
    const leaves = Array.from({ length: MOST_ROWS + 20 }, (_, at) => `n${at}`);
    const large = matrixOf(visibleChart(chartWith(star('hub', leaves))), null);
    expect(large.elements).toHaveLength(MOST_ROWS);
    expect(large.elements[0]?.id).toBe('hub');
    expect(large.beyond).toBe(21);
  });

  it('arrows stay in it, and before the first column is the name of the row', () => {
    expect(placeAfterKey('ArrowLeft', { row: 2, column: 0 }, 5)).toEqual({ row: 2, column: -1 });
    expect(placeAfterKey('ArrowUp', { row: 0, column: 3 }, 5)).toEqual({ row: 0, column: 3 });
    expect(placeAfterKey('End', { row: 2, column: 0 }, 5)).toEqual({ row: 2, column: 4 });
    expect(placeAfterKey('h', { row: 2, column: 0 }, 5)).toBeNull();
  });
});
