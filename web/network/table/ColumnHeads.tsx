import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useText } from '../../i18n/Language.tsx';
import type { Order } from '../../ui/table-order.ts';
import css from './table.module.css';
import { type ColumnId, NUMBER_COLUMNS } from './table-rows.ts';

type ColumnHeadsProps = {
  columns: readonly ColumnId[];
  order: Order | null;
  onOrder: (column: ColumnId) => void;
};

/** The headings; each is a button that sorts, and turns the order round when pressed again. */
export const ColumnHeads = ({ columns, order, onOrder }: ColumnHeadsProps) => {
  const text = useText();
  return (
    <div role="rowgroup" className={css.heads}>
      <div role="row" className={css.row} aria-rowindex={1}>
        {columns.map((column) => {
          const name = text(`network.column.${column}`);
          const isIn = order?.column === column;
          const Mark = !isIn ? IconArrowsSort : order.descending ? IconArrowDown : IconArrowUp;
          return (
            <span
              key={column}
              role="columnheader"
              data-number={NUMBER_COLUMNS.has(column) || undefined}
              aria-sort={!isIn ? 'none' : order.descending ? 'descending' : 'ascending'}
            >
              <UnstyledButton
                className={css.sort}
                title={text('table.sort', { column: name })}
                onClick={() => onOrder(column)}
              >
                {name}
                <Mark size={12} className={isIn ? undefined : css.idle} aria-hidden />
              </UnstyledButton>
            </span>
          );
        })}
      </div>
    </div>
  );
};
