import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { BarsChart } from './BarsChart.tsx';
import { ChartTable } from './ChartTable.tsx';
import css from './charts.module.css';
import { ColumnsChart } from './ColumnsChart.tsx';
import { PublishedTrend, type Trend } from './PublishedTrend.tsx';
import type { Figure } from './report-chapters.ts';
import { seriesLabel } from './series-labels.ts';

type ReportChartsProps = {
  figures: readonly Figure[];
  trends: readonly Trend[];
  names: ReadonlyMap<string, string>;
};

const Drawn = ({ figure, names }: { figure: Figure; names: ReadonlyMap<string, string> }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const [isTable, setTable] = useState(false);
  const { chart, series } = figure;
  const title = inLanguage(figure.title);
  if (series.length === 0) return <p className={css.nothing}>{text('report.unknown')}</p>;
  const nameOf = (key: string): string => seriesLabel(key, language, names);
  const Chart = chart === 'BARS' ? BarsChart : ColumnsChart;
  return (
    <>
      <Chart title={title} series={series} nameOf={nameOf} />
      <Button
        className={css.toggle}
        variant="subtle"
        size="compact-xs"
        aria-expanded={isTable}
        aria-label={`${text(isTable ? 'report.chart.hideTable' : 'report.chart.showTable')}: ${title}`}
        onClick={() => setTable(!isTable)}
      >
        {text(isTable ? 'report.chart.hideTable' : 'report.chart.showTable')}
      </Button>
      <div className={isTable ? undefined : css.onPaper}>
        <ChartTable title={title} series={series} nameOf={nameOf} />
      </div>
    </>
  );
};

/** The sixteen charts of the report, drawn from the graph, each also as a table; on paper the table is always there. */
export const ReportCharts = ({ figures, trends, names }: ReportChartsProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  return (
    <section id="charts" className={css.charts} aria-labelledby="charts-title">
      <Title order={2} id="charts-title">
        {text('report.charts')}
      </Title>
      <div className={css.grid}>
        {figures.map((figure) => (
          <figure key={figure.id} id={figure.id} className={css.chart}>
            <figcaption>
              <span>{figure.id}</span> <strong>{inLanguage(figure.title)}</strong>
              <small>{label('unit', figure.unit)}</small>
            </figcaption>
            <Drawn figure={figure} names={names} />
            <p className={css.rule}>{inLanguage(figure.reason ?? figure.rule)}</p>
            {trends
              .filter(({ chart }) => chart === figure.id)
              .map((trend) => (
                <PublishedTrend
                  key={trend.chart}
                  trend={trend}
                  title={inLanguage(figure.title)}
                  names={names}
                />
              ))}
          </figure>
        ))}
      </div>
    </section>
  );
};
