import { type RefObject, useMemo } from 'react';
import { amountRows, type Measured, rankedPlaces } from '../../graph/measures/measured-rows.ts';
import { useText } from '../../i18n/Language.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import css from './measures.module.css';
import { useAmountColumns } from './use-amount-columns.tsx';

type AmountTableProps = {
  control: NetworkControl;
  measured: Measured;
  /** What scrolls the rows. */
  scrolls: RefObject<HTMLElement | null>;
};

/** Everybody who may be ranked; of a long list the rows in sight are drawn, and all are sorted. */
export const AmountTable = ({ control, measured, scrolls }: AmountTableProps) => {
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
    <DataTable
      caption={text(`measures.${measure}.name`)}
      columns={columns}
      rows={rows}
      rowKey={({ at }) => graph.ids[at] ?? ''}
      headStopsAt={0}
      scrolls={scrolls}
    />
  );
};
