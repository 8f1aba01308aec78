import { formatNumber } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import css from './report.module.css';
import type { Figure } from './report-chapters.ts';
import { seriesLabel } from './series-labels.ts';

type FigureSeriesProps = { series: Figure['series']; names: ReadonlyMap<string, string> };

/** A distribution as a small table with a bar for each value; the number stands beside the bar. */
export const FigureSeries = ({ series, names }: FigureSeriesProps) => {
  const text = useText();
  const language = useLanguage();
  const largest = Math.max(0, ...series.map(({ value }) => value ?? 0));
  return (
    <table className={css.series}>
      <caption className="visually-hidden">{text('report.series')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text('report.series.key')}</th>
          <th scope="col">{text('report.series.value')}</th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ key, value }) => (
          <tr key={key}>
            <th scope="row">{seriesLabel(key, language, names)}</th>
            <td>
              <span className={css.bar}>
                <span
                  aria-hidden
                  style={{ width: `${largest === 0 ? 0 : (160 * (value ?? 0)) / largest}px` }}
                />
                {value === null ? text('report.unknown') : formatNumber(value, language)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
