import { useMemo } from 'react';
import type { Picture } from '../../server/dossiers/document-tree.ts';
import { chartScene } from '../../typesetting/chart-scene.ts';
import type { Measure } from '../../typesetting/wrapped.ts';
import css from './dossiers.module.css';

/** As on the page that leaves: A4 between its margins, in points. */
const PAPER = { width: 483, most: 520 } as const;

const measureBy = (): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, isBold) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${isBold ? 600 : 400} ${size}px "Noto Sans", sans-serif`;
    return context.measureText(text).width;
  };
};

/** A frozen chart as it is printed, on white in both themes. `label` says what it is to whoever does not see it; its links stand in the table below it. */
export const DrawnChart = ({ picture, label }: { picture: Picture; label: string }) => {
  const { width, height, paths, texts, numbered } = useMemo(
    () => chartScene(picture, PAPER.width, PAPER.most, measureBy()),
    [picture],
  );
  return (
    <figure className={css.chart}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {/* Paths and words have no id of their own and are never put in another order. */}
        {paths.map(({ d, fill, stroke, width: line, dash }, at) => (
          <path
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            d={d}
            fill={fill ?? 'none'}
            stroke={stroke ?? 'none'}
            strokeWidth={line}
            strokeDasharray={dash.join(' ')}
          />
        ))}
        {texts.map(({ x, y, text, size, isBold }, at) => (
          // oxlint-disable-next-line react/no-array-index-key
          <text key={at} x={x} y={y} fontSize={size} fontWeight={isBold ? 600 : 400}>
            {text}
          </text>
        ))}
      </svg>
      {numbered.length > 0 && (
        <figcaption>
          <ol>
            {numbered.map((name, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at}>{name}</li>
            ))}
          </ol>
        </figcaption>
      )}
    </figure>
  );
};
