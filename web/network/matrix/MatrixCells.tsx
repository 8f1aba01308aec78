import { memo } from 'react';
import { CellSign } from './CellSign.tsx';
import type { Matrix } from './matrix-cells.ts';
import css from './matrix.module.css';

/** As in matrix.module.css. */
export const CELL = 18;
const MOST_SHOWN = 99;

type MatrixCellsProps = { matrix: Matrix; line: string | null };

/** The cells that are not empty, each with its number of facts. Pointing at the matrix does not draw them anew. */
export const MatrixCells = memo(({ matrix, line }: MatrixCellsProps) => (
  <>
    {matrix.elements.map(({ id }, at) => (
      <rect key={id} className={css.self} x={at * CELL} y={at * CELL} width={CELL} height={CELL} />
    ))}
    {[...matrix.cells].map(([key, { row, column, facts, certainty, lines }]) => (
      <g key={key}>
        <CellSign x={column * CELL} y={row * CELL} size={CELL} certainty={certainty} />
        <text
          className={css.facts}
          data-certainty={certainty}
          x={(column + 0.5) * CELL}
          y={(row + 0.5) * CELL + 3.2}
        >
          {facts > MOST_SHOWN ? '99+' : facts}
        </text>
        {line !== null && lines.includes(line) && (
          <rect className={css.chosen} x={column * CELL} y={row * CELL} width={CELL} height={CELL} />
        )}
      </g>
    ))}
  </>
));
