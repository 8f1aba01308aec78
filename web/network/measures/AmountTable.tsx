import { useMemo } from 'react';
import { amountRows, type Measured, rankedPlaces } from '../../graph/measures/measured-rows.ts';
import { useText } from '../../i18n/Language.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import css from './measures.module.css';
import { useAmountColumns } from './use-amount-columns.tsx';

const SHOWN = 100;

type AmountTableProps = { control: NetworkControl; measured: Measured };

/** Everybody who may be ranked, the first hundred of them. */
export const AmountTable = ({ control, measured }: AmountTableProps) => {
  const text = useText();
  const columns = useAmountColumns(control, measured);
  const { elements } = control.scene.chart;
  const { graph, measure, population } = measured;
  const rows = useMemo(
    () => amountRows(measured, rankedPlaces(graph, elements, population)),
    [measured, graph, elements, population],
  );
  if (rows.length === 0) return <p className={css.empty}>{text('measures.none')}</p>;
  return (
    <>
      <DataTable
        caption={text(`measures.${measure}.name`)}
        columns={columns}
        rows={rows.slice(0, SHOWN)}
        rowKey={({ at }) => graph.ids[at] ?? ''}
        headStopsAt={0}
      />
      {rows.length > SHOWN && (
        <p className={css.empty}>{text('common.shown', { total: rows.length, shown: SHOWN })}</p>
      )}
    </>
  );
};
