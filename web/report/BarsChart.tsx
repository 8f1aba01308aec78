import { formatNumber } from '../i18n/format.ts';
import { useLanguage } from '../i18n/Language.tsx';
import { largestOf } from '../../typesetting/chart-columns.ts';
import css from './charts.module.css';
import type { Figure } from './report-chapters.ts';

const ROW = 24;
const LABEL = 208;
const LONGEST = 300;
const WIDTH = LABEL + LONGEST + 60;

type BarsChartProps = {
  title: string;
  series: Figure['series'];
  nameOf: (key: string) => string;
  /** The number of the longest bar, where several charts are read beside one another; the largest of its own when left out. */
  most?: number;
};

/** A bar for each value, its name before it and its number behind it: nothing is told by colour. */
export const BarsChart = ({ title, series, nameOf, most }: BarsChartProps) => {
  const language = useLanguage();
  const largest = most ?? largestOf(series);
  return (
    <svg
      className={css.drawing}
      viewBox={`0 0 ${WIDTH} ${series.length * ROW}`}
      role="img"
      aria-label={title}
    >
      {series.map(({ key, value }, at) => {
        const middle = at * ROW + ROW / 2;
        const length = ((value ?? 0) / largest) * LONGEST;
        return (
          <g key={key}>
            <text x={LABEL - 8} y={middle} className={css.nameOfBar}>
              {nameOf(key)}
            </text>
            <rect x={LABEL} y={middle - 7} width={length} height={14} className={css.bar} />
            <text x={LABEL + length + 6} y={middle} className={css.number}>
              {formatNumber(value ?? 0, language)}
            </text>
          </g>
        );
      })}
      <line x1={LABEL} x2={LABEL} y1={0} y2={series.length * ROW} className={css.axis} />
    </svg>
  );
};
