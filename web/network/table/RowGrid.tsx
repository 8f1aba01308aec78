import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useText } from '../../i18n/Language.tsx';
import type { Order } from '../../ui/table-order.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { rowMoveOf } from './row-keys.ts';
import css from './table.module.css';
import { type ColumnId, idsBetween, NUMBER_COLUMNS, type TableRow } from './table-rows.ts';

const ROW = 28;
const SPARE = 8;

type RowGridProps = {
  label: string;
  columns: readonly ColumnId[];
  rows: readonly TableRow[];
  order: Order | null;
  onOrder: (column: ColumnId) => void;
  selection: {
    ids: ReadonlySet<string>;
    isMulti: boolean;
    select: (ids: readonly string[], how: 'replace' | 'toggle') => void;
  };
  onCopy: () => void;
};

/** A grid of any length: only the rows in view are in the page, each with its number in the whole. */
export const RowGrid = ({ label, columns, rows, order, onOrder, selection, onCopy }: RowGridProps) => {
  const text = useText();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [anchor, setAnchor] = useState<string | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    scrollPaddingStart: ROW,
    overscan: SPARE,
  });
  const { ids: selected, isMulti, select } = selection;
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === active),
  );
  const activeRow = rows[at];

  const goTo = (index: number): void => {
    setActive(rows[index]?.id ?? null);
    virtual.scrollToIndex(index, { align: 'auto' });
  };

  // What is selected elsewhere is brought into view here, so that all views are one picture.
  const [only] = selected.size === 1 ? [...selected] : [];
  useEffect(() => {
    const index = only === undefined ? -1 : rows.findIndex((row) => row.id === only);
    if (index !== -1) goTo(index);
    // Only a change of the selection scrolls; a table that is sorted or filtered does not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [only]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || !activeRow) return;
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / ROW) - 2);
    const move = rowMoveOf(event, { rows, at, anchor: anchor ?? activeRow.id, page });
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.does === 'go' || move.does === 'extend') {
      goTo(move.to);
      if (move.does === 'go') setAnchor(rows[move.to]?.id ?? null);
      else if (isMulti) select(move.ids, 'replace');
    } else if (move.does === 'copy') onCopy();
    else {
      setAnchor(activeRow.id);
      select([activeRow.id], move.does === 'toggle' ? 'toggle' : 'replace');
    }
  };

  const onClick = (event: MouseEvent, row: TableRow): void => {
    setActive(row.id);
    if (event.shiftKey && isMulti) return select(idsBetween(rows, anchor ?? row.id, row.id), 'replace');
    setAnchor(row.id);
    select([row.id], event.ctrlKey || event.metaKey ? 'toggle' : 'replace');
  };

  const items = virtual.getVirtualItems();
  const isInPage = items.some(({ index }) => index === at);
  return (
    <div
      ref={box}
      className={css.grid}
      role="grid"
      aria-label={label}
      aria-describedby={`${id}-keys`}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={isMulti}
      aria-activedescendant={activeRow && isInPage ? `${id}-${activeRow.id}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      style={{ '--columns': columns.length } as CSSProperties}
    >
      <ColumnHeads columns={columns} order={order} onOrder={onOrder} />
      <div role="rowgroup" className={css.body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={row.id}
              id={`${id}-${row.id}`}
              role="row"
              className={css.row}
              aria-rowindex={index + 2}
              aria-selected={selected.has(row.id)}
              data-active={row.id === activeRow?.id || undefined}
              style={{ top: start, height: ROW }}
              onClick={(event) => onClick(event, row)}
            >
              {columns.map((column, position) => (
                <span
                  key={column}
                  role={position === 0 ? 'rowheader' : 'gridcell'}
                  data-number={NUMBER_COLUMNS.has(column) || undefined}
                  title={row.cells[column]?.text}
                >
                  {row.cells[column]?.text}
                </span>
              ))}
            </div>
          );
        })}
      </div>
      {rows.length === 0 && <p className={css.none}>{text('network.table.none')}</p>}
      <p id={`${id}-keys`} className="visually-hidden">
        {text('network.table.keys')}
      </p>
    </div>
  );
};
