import { UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import {
  bridgeRows,
  type BridgeRow,
  type Measured,
  rankedPlaces,
} from '../../graph/measures/measured-rows.ts';
import type { MeasuredGraph, MeasuredLink } from '../../graph/measures/measured-graph.ts';
import { behindLink, isUnnamed, onlySourceOf } from '../../graph/measures/resting.ts';
import { nameOf } from '../../graph/network-state.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { GradeMark } from '../../ui/Marks.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import css from './measures.module.css';
import { useSourceWords } from './use-source-words.ts';

const NAMED = 3;

/** The sources behind a bridge, and the best grade of its facts: with the only one the network falls apart. */
const RestsOn = ({ link, control }: { link: MeasuredLink; control: NetworkControl }) => {
  const text = useText();
  const { known, unknown, titleOf } = useSourceWords(control);
  if (!known) return unknown;
  const { sources, grade } = behindLink(link, known.rests);
  const named = sources.slice(0, NAMED).map(titleOf).join('; ');
  const isOnly = onlySourceOf(link, known.rests) !== null;
  return (
    <span className={css.move}>
      {grade !== null && <GradeMark grade={grade} />} {isOnly && <b>{text('measures.bridges.oneSource')}</b>}{' '}
      <small>
        {[
          named,
          sources.length > NAMED && text('measures.bridges.more', { count: sources.length - NAMED }),
          isUnnamed(link, known.rests) && text('measures.bridges.unnamed'),
        ]
          .filter(Boolean)
          .join('; ')}
      </small>
    </span>
  );
};

const useColumns = (control: NetworkControl, graph: MeasuredGraph): Column<BridgeRow>[] => {
  const text = useText();
  const label = useLabel();
  const { chart, look } = control.scene;
  const { known } = useSourceWords(control);
  const sourcesBehind = ({ link }: BridgeRow): number =>
    known ? behindLink(link, known.rests).sources.length : 0;
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
    {
      id: 'sources',
      header: text('measures.column.restsOn'),
      cell: ({ link }) => <RestsOn link={link} control={control} />,
      order: (a, b) => sourcesBehind(a) - sourcesBehind(b),
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
