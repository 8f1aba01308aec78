import { formatNumber } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import { columnsOf, partsOf, rowsOf } from '../../typesetting/chart-columns.ts';
import css from './charts.module.css';
import type { Figure } from './report-chapters.ts';

type ChartTableProps = { title: string; series: Figure['series']; nameOf: (key: string) => string };

/** What a chart draws, as numbers. What is not known says so. */
export const ChartTable = ({ title, series, nameOf }: ChartTableProps) => {
  const text = useText();
  const language = useLanguage();
  const parts = partsOf(series);
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{text('report.series.key')}</th>
          {(parts.length > 0 ? parts : [null]).map((part) => (
            <th key={part} scope="col">
              {part === null ? text('report.series.value') : nameOf(part)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(columnsOf(series)).map(({ key, until, values }) => (
          <tr key={key}>
            <th scope="row">{until === null ? nameOf(key) : `${nameOf(key)}–${nameOf(until)}`}</th>
            {values.map(({ part, value }) => (
              <td key={part}>{value === null ? text('report.unknown') : formatNumber(value, language)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
