import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import css from './panel-edge.module.css';
import { type PanelBounds, sizeAfterKey, withinRoom } from './panel-size.ts';

type PanelEdgeProps = {
  bounds: PanelBounds;
  size: number;
  label: string;
  onChange: (size: number) => void;
};

const roomIn = ({ along }: PanelBounds): number =>
  along === 'height' ? window.innerHeight : window.innerWidth;

/** The edge of a panel towards the picture: dragged, or moved by arrows, it gives the panel more room or the picture. */
export const PanelEdge = ({ bounds, size, label, onChange }: PanelEdgeProps) => {
  const isBelow = bounds.along === 'height';
  const drag = useRef<{ at: number; size: number } | null>(null);
  const change = (wanted: number): void => onChange(withinRoom(bounds, wanted, roomIn(bounds)));
  const at = ({ clientX, clientY }: PointerEvent): number => (isBelow ? clientY : clientX);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = sizeAfterKey(bounds, event.key, size);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    change(next);
  };
  const begin = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { at: at(event), size };
  };
  const move = (event: PointerEvent): void => {
    const from = drag.current;
    if (from) change(from.size + from.at - at(event));
  };
  const end = (): void => {
    drag.current = null;
  };
  return (
    <div
      role="separator"
      aria-orientation={isBelow ? 'horizontal' : 'vertical'}
      aria-label={label}
      aria-valuenow={size}
      tabIndex={0}
      className={css.edge}
      data-along={bounds.along}
      onKeyDown={onKeyDown}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
};
