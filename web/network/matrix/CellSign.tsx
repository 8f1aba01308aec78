import type { CertaintyKey } from '../../graph/network-state.ts';
import css from './matrix.module.css';

type CellSignProps = { x: number; y: number; size: number; certainty: CertaintyKey };

/** Full, striped, dotted, crossed out or hollow: certainty is told without a colour. */
export const CellSign = ({ x, y, size, certainty }: CellSignProps) => {
  const [left, top, side] = [x + 1.5, y + 1.5, size - 3];
  const at = (part: number): [number, number] => [left + side * part, top + side * part];
  return (
    <g className={css.sign} data-certainty={certainty}>
      <rect x={left} y={top} width={side} height={side} rx="1" />
      {certainty === 'PROBABLE' &&
        [0.34, 0.67, 1].map((part) => (
          <path key={part} d={`M${left} ${at(part)[1]}L${at(part)[0]} ${top}`} />
        ))}
      {certainty === 'PROBABLE' &&
        [0.34, 0.67].map((part) => (
          <path key={part} d={`M${at(part)[0]} ${top + side}L${left + side} ${at(part)[1]}`} />
        ))}
      {certainty === 'PRESUMED' &&
        [0.25, 0.75].flatMap((one) =>
          [0.25, 0.75].map((other) => (
            <circle key={`${one} ${other}`} cx={at(one)[0]} cy={at(other)[1]} r="1.2" />
          )),
        )}
      {certainty === 'REFUTED' && (
        <path d={`M${left} ${top}l${side} ${side}M${left} ${top + side}l${side} ${-side}`} />
      )}
    </g>
  );
};
