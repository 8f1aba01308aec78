import { useMemo, useState } from 'react';
import { useText } from '../../i18n/Language.tsx';
import { tabSeparated } from './tab-separated.ts';
import type { ColumnId, TableRow } from './table-rows.ts';

export type RowsCopy = {
  /** How many rows would be copied, and whether they are the selected ones. */
  count: number;
  isSelection: boolean;
  /** What came of the last copy of these very rows; null before one. */
  outcome: { copied: number } | 'refused' | null;
  write: () => void;
};

/** Copies what is listed, or, of that, what is selected. */
export const useRowsCopy = (
  rows: readonly TableRow[],
  columns: readonly ColumnId[],
  selected: ReadonlySet<string>,
): RowsCopy => {
  const text = useText();
  const chosen = useMemo(() => rows.filter(({ id }) => selected.has(id)), [rows, selected]);
  const copied = chosen.length > 0 ? chosen : rows;
  const [last, setLast] = useState<{ rows: readonly TableRow[]; outcome: RowsCopy['outcome'] } | null>(null);

  const write = async (): Promise<void> => {
    const headings = columns.map((column) => text(`network.column.${column}`));
    try {
      // Without a secure address the browser has no clipboard at all: that is a refusal, too.
      await navigator.clipboard.writeText(tabSeparated(headings, columns, copied));
      setLast({ rows: copied, outcome: { copied: copied.length } });
    } catch {
      setLast({ rows: copied, outcome: 'refused' });
    }
  };
  return {
    count: copied.length,
    isSelection: chosen.length > 0,
    outcome: last?.rows === copied ? last.outcome : null,
    write: () => void write(),
  };
};
