import type { AnnualReportQuery } from '../api/operations.generated.ts';
import { formatNumber } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import css from './charts.module.css';
import { ColumnsChart } from './ColumnsChart.tsx';
import { seriesLabel } from './series-labels.ts';

export type Trend = AnnualReportQuery['publishedTrends'][number];
type PublishedTrendProps = { trend: Trend; title: string; names: ReadonlyMap<string, string> };

/** The same years as they were published, as far as that is known: gaps are gaps, and each number names its source. */
export const PublishedTrend = ({ trend, title, names }: PublishedTrendProps) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { values, total, totalSource } = trend;
  const nameOf = (key: string): string => seriesLabel(key, language, names);
  const known = values.filter(({ value }) => value !== null);
  if (known.length === 0 && total === null) return null;
  const series = values.map(({ year, part, value }) => ({ key: String(year), part, value }));
  return (
    <div className={css.published}>
      <h3>{text('report.trend.published')}</h3>
      <ColumnsChart title={`${title}: ${text('report.trend.published')}`} series={series} nameOf={nameOf} />
      <ul className={css.sources}>
        {known.map(({ year, part, value, source }) => (
          <li key={`${year} ${part}`}>
            {[String(year), ...(part === null ? [] : [nameOf(part)])].join(', ')}:{' '}
            {formatNumber(value ?? 0, language)} – {source && inLanguage(source)}
          </li>
        ))}
        {total !== null && totalSource && (
          <li>
            {text('report.trend.total', {
              from: String(values[0]?.year ?? ''),
              to: String(values.at(-1)?.year ?? ''),
              total: formatNumber(total, language),
            })}{' '}
            – {inLanguage(totalSource)}
          </li>
        )}
      </ul>
    </div>
  );
};
