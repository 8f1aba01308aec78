import { useText } from '../../i18n/Language.tsx';
import { BarsChart } from '../BarsChart.tsx';
import { ColumnsChart } from '../ColumnsChart.tsx';
import type { Answer } from './AnswerTable.tsx';
import { isTime, type Asked } from './asked.ts';
import css from './questions.module.css';

const MOST_CHARTS = 12;
const MOST_COLUMNS = 24;

type AnswerChartsProps = { asked: Asked; answer: Answer; nameOf: (key: string) => string };

/** One chart for the rows, or one for each column under its name: nothing is told by colour. */
export const AnswerCharts = ({ asked, answer, nameOf }: AnswerChartsProps) => {
  const text = useText();
  const { firsts, seconds, cells } = answer;
  const Chart = isTime(asked.first) && firsts.length <= MOST_COLUMNS ? ColumnsChart : BarsChart;
  if (asked.second === null) {
    const series = firsts.map(({ key, value }) => ({ key, part: null, value }));
    return <Chart title={text('questions.chart')} series={series} nameOf={nameOf} />;
  }
  if (seconds.length > MOST_CHARTS) return <p className={css.quiet}>{text('questions.tooManyCharts')}</p>;
  // Bars of the same length are the same number in each of them.
  const most = Math.max(1, ...cells.map(({ value }) => value ?? 0));
  return (
    <div className={css.charts}>
      {seconds.map(({ key }) => (
        <figure key={key} className={css.chart}>
          <figcaption>{nameOf(key)}</figcaption>
          <Chart
            title={nameOf(key)}
            most={most}
            series={cells
              .filter(({ second }) => second === key)
              .map(({ first, value }) => ({ key: first, part: null, value }))}
            nameOf={nameOf}
          />
        </figure>
      ))}
    </div>
  );
};
