import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { FrozenChartsDocument } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import css from './dossiers.module.css';

type CiteChartProps = { caseId: string; onCite: (chart: { id: string; hash: string }) => void };

/** The frozen charts of the case that the reader may open, each a block that can be added. */
export const CiteChart = ({ caseId, onCite }: CiteChartProps) => {
  const text = useText();
  const language = useLanguage();
  const { data } = useQuery(FrozenChartsDocument, { variables: { caseId }, fetchPolicy: 'network-only' });
  const charts = data?.frozenCharts ?? [];
  if (charts.length === 0) return <p className={css.quiet}>{data && text('dossiers.chart.none')}</p>;
  return (
    <NativeSelect
      mt="xs"
      size="xs"
      aria-label={text('dossiers.chart.add')}
      data={[
        { value: '', label: text('dossiers.chart.add') },
        ...charts.map(({ id, chart, name, at }) => ({
          value: id,
          label: `${chart}: ${name}, ${formatMoment(at, language)}`,
        })),
      ]}
      value=""
      onChange={(event) => {
        const chart = charts.find(({ id }) => id === event.currentTarget.value);
        if (chart) onCite(chart);
      }}
    />
  );
};
