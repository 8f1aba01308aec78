import { useId } from 'react';
import { formatNumber } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import {
  columnsOf,
  gapsOf,
  isKnown,
  largestOf,
  partsOf,
  type Column,
} from '../../typesetting/chart-columns.ts';
import css from './charts.module.css';
import type { Figure } from './report-chapters.ts';

const WIDTH = 640;
const HEIGHT = 196;
const BASE = HEIGHT - 20;
const TALLEST = BASE - 20;
const WIDEST = 40;

type ColumnsChartProps = {
  title: string;
  series: Figure['series'];
  nameOf: (key: string) => string;
  /** The number of the tallest column, where several charts are read beside one another; the largest of its own when left out. */
  most?: number;
};

/** Columns over years, parts side by side, each under its number. Years that are not known are one hatched field that says so, never a column of nothing. */
export const ColumnsChart = ({ title, series, nameOf, most }: ColumnsChartProps) => {
  const text = useText();
  const language = useLanguage();
  const hatch = useId();
  const gap = useId();
  const columns = columnsOf(series);
  const parts = partsOf(series);
  const largest = most ?? largestOf(series);
  const slot = WIDTH / Math.max(1, columns.length);
  const fillOf = (part: string | null): string | undefined =>
    part !== null && parts.indexOf(part) > 0 ? `url(#${hatch})` : undefined;
  const drawn = ({ values }: Column, at: number) => {
    const width = Math.min(WIDEST, (slot * 0.88) / values.length);
    const left = at * slot + (slot - width * values.length) / 2;
    return values.map(({ part, value }, own) => {
      const height = ((value ?? 0) / largest) * TALLEST;
      const x = left + own * width;
      return (
        <g key={part}>
          <rect
            x={x + 0.5}
            y={BASE - height}
            width={width - 1}
            height={height}
            className={css.bar}
            style={{ fill: fillOf(part) }}
          />
          <text x={x + width / 2} y={BASE - height - 5} className={css.numberAbove}>
            {formatNumber(value ?? 0, language)}
          </text>
        </g>
      );
    });
  };
  return (
    <>
      {parts.length > 1 && (
        <ul className={css.parts}>
          {parts.map((part) => (
            <li key={part}>
              <svg viewBox="0 0 14 14" width={14} height={14} aria-hidden>
                <rect width={14} height={14} className={css.bar} style={{ fill: fillOf(part) }} />
              </svg>
              {nameOf(part)}
            </li>
          ))}
        </ul>
      )}
      <svg className={css.drawing} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        <defs>
          <pattern
            id={hatch}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={5} height={5} className={css.ground} />
            <rect width={2} height={5} className={css.bar} />
          </pattern>
          <pattern id={gap} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={1} height={7} className={css.faint} />
          </pattern>
        </defs>
        {gapsOf(columns).map(({ from, to }) => {
          const [x, width] = [from * slot, (to - from + 1) * slot];
          return (
            <g key={from}>
              <rect x={x + 1} y={16} width={width - 2} height={BASE - 16} fill={`url(#${gap})`} />
              <text x={x + width / 2} y={BASE / 2} className={css.unknown}>
                {width < 80 ? '?' : text('report.unknown')}
              </text>
            </g>
          );
        })}
        {columns.map((column, at) => (
          <g key={column.key}>
            {isKnown(column) && drawn(column, at)}
            <text x={at * slot + slot / 2} y={HEIGHT - 5} className={css.year}>
              {nameOf(column.key)}
            </text>
          </g>
        ))}
        <line x1={0} x2={WIDTH} y1={BASE} y2={BASE} className={css.axis} />
      </svg>
    </>
  );
};
