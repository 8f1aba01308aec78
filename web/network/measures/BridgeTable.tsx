import { UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import {
  bridgeRows,
  type BridgeRow,
  type Measured,
  rankedPlaces,
} from '../../graph/measures/measured-rows.ts';
import type { MeasuredGraph } from '../../graph/measures/measured-graph.ts';
import { nameOf } from '../../graph/network-state.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import css from './measures.module.css';

const useColumns = (control: NetworkControl, graph: MeasuredGraph): Column<BridgeRow>[] => {
  const text = useText();
  const label = useLabel();
  const { chart, look } = control.scene;
  const nameAt = (at: number): string => {
    const element = chart.elements.get(graph.ids[at] ?? '');
    return element ? nameOf(element, look.language) : '';
  };
  const select = ({ link }: BridgeRow): void => {
    const ends = [graph.ids[link.a] ?? '', graph.ids[link.b] ?? ''];
    const [only] = link.lines;
    if (link.lines.length === 1 && only !== undefined) control.selectLine(only);
    else control.select(ends);
    control.reveal(ends[0] ?? '');
  };
  return [
    {
      id: 'ends',
      header: text('measures.column.ends'),
      cell: (row) => (
        <UnstyledButton className={css.name} onClick={() => select(row)}>
          {nameAt(row.link.a)} — {nameAt(row.link.b)}
        </UnstyledButton>
      ),
    },
    {
      id: 'cutOff',
      header: text('measures.bridges.unit'),
      isNumber: true,
      cell: ({ cutOff }) => cutOff,
      order: (a, b) => a.cutOff - b.cutOff,
    },
    {
      id: 'facts',
      header: text('measures.column.facts'),
      isNumber: true,
      cell: ({ link }) => link.facts,
      order: (a, b) => a.link.facts - b.link.facts,
    },
    {
      id: 'certainty',
      header: text('measures.column.certainty'),
      cell: ({ link }) =>
        link.certainty ? label('certainty', link.certainty) : text('network.certainty.notStated'),
    },
  ];
};

/** The links that hold the network together alone; a press selects the line. */
export const BridgeTable = ({ control, measured }: { control: NetworkControl; measured: Measured }) => {
  const text = useText();
  const { chart } = control.scene;
  const { graph, population } = measured;
  const { rows, notListed } = useMemo(
    () => bridgeRows(measured, rankedPlaces(graph, chart.elements, population)),
    [measured, graph, chart.elements, population],
  );
  const columns = useColumns(control, graph);
  return (
    <>
      {rows.length > 0 && (
        <DataTable
          caption={text('measures.bridges.name')}
          columns={columns}
          rows={rows}
          rowKey={({ link }) => `${link.a}-${link.b}`}
          headStopsAt={0}
        />
      )}
      {rows.length === 0 && <p className={css.empty}>{text('measures.none')}</p>}
      {notListed > 0 && (
        <p className={css.empty}>{text('measures.bridges.notListed', { count: notListed })}</p>
      )}
    </>
  );
};
