import { nameOf } from '../../graph/network-state.ts';
import type { Scene } from '../../graph/sync-canvas.ts';
import { lineCounts } from '../../graph/visible-chart.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { cellKey, type Matrix, type Place } from './matrix-cells.ts';

/** What is said of a place in the matrix: both names, and what they have with one another. */
export const useCellWords = ({ chart, visible, look, typeLabel }: Scene, matrix: Matrix) => {
  const text = useText();
  const label = useLabel();
  const name = (at: number): string => {
    const element = matrix.elements[at];
    return element ? nameOf(element, look.language) : '';
  };
  return ({ row, column }: Place): string => {
    if (column === -1) {
      const count = lineCounts(visible.lines).get(matrix.elements[row]?.id ?? '') ?? 0;
      return text('network.matrix.row', { number: row + 1, name: name(row), count });
    }
    const cell = matrix.cells.get(cellKey(row, column));
    const ends = { row: name(row), column: name(column) };
    if (!cell) return text('network.matrix.noLink', ends);
    const types = new Set(cell.lines.map((id) => typeLabel(chart.lines.get(id)?.type ?? '')));
    return text('network.matrix.cell', {
      ...ends,
      types: [...types].join(', '),
      facts: cell.facts,
      more: cell.lines.length - 1,
      certainty:
        cell.certainty === 'NOT_STATED'
          ? text('network.certainty.notStated')
          : label('certainty', cell.certainty),
    });
  };
};
