import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { nameOf } from '../../graph/network-state.ts';
import { useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { cellKey, lineAfter, type Matrix, type Place, placeAfterKey } from './matrix-cells.ts';
import { CELL, MatrixCells } from './MatrixCells.tsx';
import css from './matrix.module.css';
import { useCellWords } from './use-cell-words.ts';

type MatrixGridProps = { control: NetworkControl; matrix: Matrix };

/** The matrix itself: rows have names, columns the numbers of the rows. Where one points or stands, both names are said above. */
export const MatrixGrid = ({ control, matrix }: MatrixGridProps) => {
  const text = useText();
  const id = useId();
  const { look, selection } = control.scene;
  const { elements, cells } = matrix;
  const words = useCellWords(control.scene, matrix);
  const here = useRef<HTMLDivElement>(null);
  const [standing, setStanding] = useState<Place>({ row: 0, column: -1 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const size = elements.length;
  // Rows may have gone since one stood there.
  const at = { row: Math.min(standing.row, size - 1), column: Math.min(standing.column, size - 1) };
  const shown = pointed ?? at;

  const choose = (place: Place, isAdding: boolean): void => {
    const element = elements[place.row];
    if (place.column === -1 && element) {
      control.select([element.id], isAdding ? 'toggle' : 'replace');
      control.reveal(element.id);
      return;
    }
    const cell = cells.get(cellKey(place.row, place.column));
    const line = cell && lineAfter(cell, selection.line);
    if (line !== undefined) control.selectLine(line);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeAfterKey(event.key, at, size);
    if (next) {
      setStanding(next);
      setPointed(null);
      requestAnimationFrame(() => here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    } else if (event.key === 'Enter' || event.key === ' ') choose(at, event.key === ' ');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const placeUnder = (event: MouseEvent): Place => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return {
      row: Math.max(0, Math.min(size - 1, Math.floor((event.clientY - top) / CELL))),
      column: Math.max(0, Math.min(size - 1, Math.floor((event.clientX - left) / CELL))),
    };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const place = placeUnder(event);
    setPointed((before) => (before?.row === place.row && before.column === place.column ? before : place));
  };
  return (
    <>
      <p className={css.words} aria-hidden>
        {words(shown)}
      </p>
      <div className={css.scroll}>
        <div
          className={css.grid}
          role="grid"
          tabIndex={0}
          aria-label={text('network.matrix.label')}
          aria-describedby={`${id}-keys`}
          aria-rowcount={size}
          aria-colcount={size + 1}
          aria-activedescendant={`${id}-here`}
          onKeyDown={onKeyDown}
        >
          <div className={css.heads} aria-hidden>
            {elements.map((element, column) => (
              <span
                key={element.id}
                data-on={column === shown.column || undefined}
                title={nameOf(element, look.language)}
              >
                {column + 1}
              </span>
            ))}
          </div>
          <div className={css.names} aria-hidden>
            {elements.map((element, row) => (
              <div
                key={element.id}
                className={css.name}
                title={nameOf(element, look.language)}
                data-on={row === shown.row || undefined}
                data-selected={selection.elements.has(element.id) || undefined}
                onClick={(event) => {
                  setStanding({ row, column: -1 });
                  choose({ row, column: -1 }, event.ctrlKey || event.metaKey || event.shiftKey);
                }}
              >
                <span>{nameOf(element, look.language)}</span>
                <small>{row + 1}</small>
              </div>
            ))}
          </div>
          <svg
            className={css.cells}
            width={size * CELL}
            height={size * CELL}
            aria-hidden
            onPointerMove={onPointerMove}
            onPointerLeave={() => setPointed(null)}
            onClick={(event) => {
              const place = placeUnder(event);
              setStanding(place);
              choose(place, false);
            }}
          >
            <rect className={css.band} x="0" y={shown.row * CELL} width={size * CELL} height={CELL} />
            {shown.column !== -1 && (
              <rect className={css.band} x={shown.column * CELL} y="0" width={CELL} height={size * CELL} />
            )}
            <MatrixCells matrix={matrix} line={selection.line} />
          </svg>
          <div role="row" aria-rowindex={at.row + 1}>
            <div
              ref={here}
              id={`${id}-here`}
              role={at.column === -1 ? 'rowheader' : 'gridcell'}
              aria-colindex={at.column + 2}
              aria-label={words(at)}
              className={css.here}
              data-name={at.column === -1 || undefined}
              style={{ '--row': at.row, '--column': at.column } as CSSProperties}
            />
          </div>
        </div>
      </div>
      <p id={`${id}-keys`} className="visually-hidden">
        {text('network.matrix.keys')}
      </p>
    </>
  );
};
