import { useReducer, useState } from 'react';
import { orderAfterPress } from '../../ui/table-order.ts';
import type { ColumnId } from './table-rows.ts';

/** How the table is looked at. It is kept beside the table, so that it is as it was left when the analyst comes back from another view. */
export const useTableView = () => {
  const [shows, setShows] = useState<'elements' | 'lines'>('elements');
  const [words, setWords] = useState('');
  const [order, press] = useReducer(orderAfterPress, null);
  const [hidden, setHidden] = useState<ReadonlySet<ColumnId>>(new Set<ColumnId>(['notDrawn']));
  return { shows, setShows, words, setWords, order, press, hidden, setHidden };
};
