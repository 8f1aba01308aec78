import type { Point } from '../../graph/network-state.ts';
import type { Flow } from './map-flows.ts';
import css from './map.module.css';

/** Half of a plate, so that an arrow ends beside it. */
const PLATE = 22;
const BEND = 0.18;

type FlowArrowProps = {
  flow: Pick<Flow, 'people' | 'certainty'>;
  from: Point;
  to: Point;
  title: string;
  isSelected: boolean;
  onSelect: () => void;
};

/** A bent arrow, so that the way there and the way back are two; width and number say how many went. */
export const FlowArrow = ({ flow, from, to, title, isSelected, onSelect }: FlowArrowProps) => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < PLATE) return null;
  const middle = { x: (from.x + to.x) / 2 + dy * BEND, y: (from.y + to.y) / 2 - dx * BEND };
  // Where the curve comes in: the head points along its last piece.
  const [ex, ey] = [to.x - middle.x, to.y - middle.y];
  const last = Math.hypot(ex, ey) || 1;
  const [ux, uy] = [ex / last, ey / last];
  const width = Math.min(6, 1.5 + Math.log2(flow.people.length));
  const head = 5 + width;
  const tip = { x: to.x - ux * PLATE, y: to.y - uy * PLATE };
  const base = { x: tip.x - ux * head, y: tip.y - uy * head };
  const top = { x: (from.x + base.x) / 4 + middle.x / 2, y: (from.y + base.y) / 4 + middle.y / 2 };
  const side = head * 0.5;
  return (
    <g
      className={css.flow}
      data-certainty={flow.certainty}
      data-selected={isSelected || undefined}
      onClick={onSelect}
    >
      <title>{title}</title>
      <path
        className={css.way}
        d={`M${from.x} ${from.y}Q${middle.x} ${middle.y} ${base.x} ${base.y}`}
        strokeWidth={width}
      />
      <path
        className={css.head}
        d={`M${tip.x} ${tip.y}L${base.x - uy * side} ${base.y + ux * side}L${base.x + uy * side} ${base.y - ux * side}z`}
      />
      <circle cx={top.x} cy={top.y} r="8" />
      <text x={top.x} y={top.y + 3.5}>
        {flow.people.length}
      </text>
    </g>
  );
};
