import { SegmentedControl, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useLabel, useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { CopyRows } from './CopyRows.tsx';
import { RowGrid } from './RowGrid.tsx';
import css from './table.module.css';
import {
  ELEMENT_COLUMNS,
  elementRows,
  inTableOrder,
  LINE_COLUMNS,
  lineRows,
  withWords,
} from './table-rows.ts';
import { SaveRows } from './SaveRows.tsx';
import { useRowsCopy } from './use-rows-copy.ts';
import { useRowsFile } from './use-rows-file.ts';

/** What is drawn, as a table: sorted, filtered, copied. Its selection is that of the picture. */
export const TablePanel = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const label = useLabel();
  const { scene } = control;
  const { shows, setShows, words, setWords, order, press, hidden, setHidden } = control.tableView;
  const isElements = shows === 'elements';
  const all = isElements ? ELEMENT_COLUMNS : LINE_COLUMNS;
  const columns = useMemo(() => all.filter((column) => !hidden.has(column)), [all, hidden]);

  const made = useMemo(
    () => (isElements ? elementRows(scene, { text, label }) : lineRows(scene, { text, label })),
    [scene, isElements, text, label],
  );
  const rows = useMemo(() => {
    const found = withWords(made, columns, words);
    return order === null ? found : inTableOrder(found, order);
  }, [made, columns, words, order]);

  const { elements, line } = scene.selection;
  const selected = useMemo(
    () => (isElements ? elements : new Set(line === null ? [] : [line])),
    [isElements, elements, line],
  );
  const listed = { shows, rows, columns };
  const copy = useRowsCopy(control, listed, selected);
  const saved = useRowsFile(control, listed);

  const select = (ids: readonly string[], how: 'replace' | 'toggle'): void => {
    const id = ids.at(-1);
    if (id === undefined) return;
    if (!isElements) return control.selectLine(id);
    control.select(ids, how);
    control.reveal(id);
  };
  return (
    <div className={css.panel}>
      <div className={css.tools}>
        <SegmentedControl
          size="xs"
          value={shows}
          onChange={(value) => setShows(value === 'lines' ? 'lines' : 'elements')}
          data={[
            {
              value: 'elements',
              label: text('network.table.elements', { count: scene.visible.elements.length }),
            },
            { value: 'lines', label: text('network.table.lines', { count: scene.visible.lines.length }) },
          ]}
        />
        <TextInput
          size="xs"
          className={css.words}
          aria-label={text('network.table.filter')}
          placeholder={text('network.table.filter')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <ColumnChoice all={all} hidden={hidden} onChange={setHidden} />
        <CopyRows copy={copy} />
        <SaveRows of={saved} />
      </div>
      <RowGrid
        key={shows}
        label={text(isElements ? 'network.table.elementsLabel' : 'network.table.linesLabel')}
        columns={columns}
        rows={rows}
        order={order}
        onOrder={press}
        selection={{ ids: selected, isMulti: isElements, select }}
        onCopy={copy.write}
      />
    </div>
  );
};
