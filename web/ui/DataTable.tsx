import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useReducer, type ReactNode, type RefObject } from 'react';
import { useText } from '../i18n/Language.tsx';
import css from './table.module.css';
import { inOrder, orderAfterPress, type Order } from './table-order.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

/** Fewer rows are all drawn. */
const LONG = 100;

export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Makes the heading a button that sorts. */
  order?: (left: Row, right: Row) => number;
  /** Numbers stand right, under one another. */
  isNumber?: boolean;
  width?: string;
};

type DataTableProps<Row> = {
  /** Says what the table holds; read out, not shown, because the heading above says it too. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  firstOrder?: Order;
  /** Where the heading stops when the rows scroll, in px: −16 makes up for the padding of a page. */
  headStopsAt?: number;
  /** What scrolls the rows. Of a long list only those in sight are drawn then; all are sorted. */
  scrolls?: RefObject<HTMLElement | null>;
};

const SortMark = ({ order, column }: { order: Order | null; column: string }) => {
  if (order?.column !== column) return <IconArrowsSort size={14} className={css.idle} aria-hidden />;
  return order.descending ? <IconArrowDown size={14} aria-hidden /> : <IconArrowUp size={14} aria-hidden />;
};

const ariaSort = (order: Order | null, column: string): 'ascending' | 'descending' | 'none' => {
  if (order?.column !== column) return 'none';
  return order.descending ? 'descending' : 'ascending';
};

export const DataTable = <Row,>({
  caption,
  columns,
  rows,
  rowKey,
  firstOrder,
  headStopsAt = -16,
  scrolls,
}: DataTableProps<Row>) => {
  const text = useText();
  const [order, press] = useReducer(orderAfterPress, firstOrder ?? null);
  const sorted = inOrder(rows, columns, order);
  const isLong = scrolls !== undefined && rows.length > LONG;
  const { drawn, above, below, measure } = useRowsInSight(isLong ? rows.length : 0, scrolls);
  const shown = isLong
    ? drawn.flatMap((at) => {
        const row = sorted[at];
        return row === undefined ? [] : [{ row, at }];
      })
    : sorted.map((row, at) => ({ row, at }));
  return (
    <Table
      className={css.table}
      stickyHeader
      stickyHeaderOffset={headStopsAt}
      highlightOnHover
      aria-rowcount={isLong ? rows.length + 1 : undefined}
    >
      <caption className="visually-hidden">{caption}</caption>
      <Table.Thead>
        <Table.Tr>
          {columns.map(({ id, header, order: sorts, isNumber, width }) => (
            <Table.Th
              key={id}
              scope="col"
              w={width}
              className={isNumber ? css.number : undefined}
              aria-sort={sorts ? ariaSort(order, id) : undefined}
            >
              {sorts ? (
                <UnstyledButton
                  className={css.sort}
                  onClick={() => press(id)}
                  title={text('table.sort', { column: header })}
                >
                  {header}
                  <SortMark order={order} column={id} />
                </UnstyledButton>
              ) : (
                header
              )}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {isLong && <tr aria-hidden style={{ height: above }} />}
        {shown.map(({ row, at }) => (
          <Table.Tr
            key={rowKey(row)}
            ref={isLong ? measure : undefined}
            data-index={isLong ? at : undefined}
            aria-rowindex={isLong ? at + 2 : undefined}
          >
            {columns.map(({ id, cell, isNumber }) => (
              <Table.Td key={id} className={isNumber ? css.number : undefined}>
                {cell(row)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
        {isLong && <tr aria-hidden style={{ height: below }} />}
      </Table.Tbody>
    </Table>
  );
};
