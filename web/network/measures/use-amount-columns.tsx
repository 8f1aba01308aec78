import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { measureOf } from '../../graph/measures/measure-list.ts';
import type { Measured } from '../../graph/measures/measured-rows.ts';
import type { Ranked } from '../../graph/measures/ranking.ts';
import { restingsOf } from '../../graph/measures/resting.ts';
import { supportsOf } from '../../graph/measures/support.ts';
import { TRIED } from '../../graph/measures/weakest-link.ts';
import { nameOf } from '../../graph/network-state.ts';
import { formatFraction } from '../../i18n/format.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { compareText } from '../../i18n/letters.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { ElementName } from './ElementName.tsx';
import css from './measures.module.css';
import { useLinkWords } from './use-link-words.ts';
import { useSourceWords } from './use-source-words.ts';

/** Rank, name, role, value, what the place rests on, and where it would go without its weakest link. */
export const useAmountColumns = (control: NetworkControl, measured: Measured): Column<Ranked>[] => {
  const text = useText();
  const label = useLabel();
  const { chart, look } = control.scene;
  const { moves, asked, progress, tryMove } = control.measures;
  const { graph, measure } = measured;
  const { digits } = measureOf(measure);
  const supports = useMemo(() => supportsOf(graph), [graph]);
  const { known, unknown, mostText: ofMost } = useSourceWords(control);
  const links = useLinkWords(control, graph);
  const restings = useMemo(() => known && restingsOf(graph, known.rests), [graph, known]);
  const idOf = ({ at }: Ranked): string => graph.ids[at] ?? '';
  const elementOf = (row: Ranked) => chart.elements.get(idOf(row));
  const nameText = (row: Ranked): string => {
    const element = elementOf(row);
    return element ? nameOf(element, look.language) : '';
  };

  const roleText = (row: Ranked): string => {
    const element = elementOf(row);
    if (!element) return '';
    return element.role ? label('caseRole', element.role) : label('elementKind', element.kind);
  };

  const weakestText = ({ at }: Ranked): string => {
    const support = supports[at];
    if (!support?.weakest) return '';
    const equally =
      support.equallyWeak > 1 ? text('measures.weakest.equally', { count: support.equallyWeak }) : '';
    return [links.fromEnd(at, support.weakest), equally].filter(Boolean).join('; ');
  };
  const oneSourceText = ({ at }: Ranked): string =>
    restings ? `${restings[at]?.onOneSource ?? 0} / ${supports[at]?.links ?? 0}` : unknown;
  const mostText = ({ at }: Ranked): string => ofMost(restings?.[at]?.most);
  /** Null where it is not tried yet and may be asked for. */
  const moveText = (row: Ranked): string | null => {
    const move = moves.get(row.at);
    if (!move) {
      const isComing = progress && row.value > 0 && row.rank <= TRIED;
      return isComing || asked.get(row.at) === 'asked' ? '…' : null;
    }
    if (move.rank === null) return text('measures.move.gone');
    return move.rank === row.rank ? text('measures.move.stays') : `${row.rank} → ${move.rank}`;
  };

  return [
    {
      id: 'rank',
      header: '№',
      isNumber: true,
      width: '48px',
      cell: ({ rank }) => rank,
      order: (a, b) => a.rank - b.rank,
    },
    {
      id: 'name',
      header: text('measures.column.name'),
      width: '190px',
      cell: (row) => (
        <span className={css.person}>
          <ElementName id={idOf(row)} control={control} />
          <small>{roleText(row)}</small>
        </span>
      ),
      order: (a, b) => compareText(nameText(a), nameText(b)),
    },
    {
      id: 'value',
      header: text(`measures.${measure}.unit`),
      isNumber: true,
      cell: ({ value }) => formatFraction(value, digits, look.language),
      order: (a, b) => a.value - b.value,
    },
    {
      id: 'oneSource',
      header: text('measures.column.oneSource'),
      cell: (row) => (
        <span className={css.move}>
          <b>{oneSourceText(row)}</b> <small>{mostText(row)}</small>
        </span>
      ),
      order: (a, b) => (restings?.[a.at]?.onOneSource ?? 0) - (restings?.[b.at]?.onOneSource ?? 0),
    },
    {
      id: 'move',
      header: text('measures.column.move'),
      cell: (row) => (
        <span className={css.move}>
          {moveText(row) === null ? (
            <Button size="compact-xs" variant="default" onClick={() => tryMove(row)}>
              {text(asked.get(row.at) === 'failed' ? 'measures.move.again' : 'measures.move.try')}
            </Button>
          ) : (
            <b>{moveText(row)}</b>
          )}{' '}
          <small>{weakestText(row)}</small>
        </span>
      ),
    },
  ];
};
