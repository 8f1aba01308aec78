import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useText } from '../../i18n/Language.tsx';
import css from './drawer.module.css';
import { heightAfterKey, withinHeights } from './drawer-height.ts';

type DrawerEdgeProps = { height: number; onChange: (height: number) => void };

/** The upper edge of the drawer: dragged, or moved by arrows, it gives the views more room or the picture. */
export const DrawerEdge = ({ height, onChange }: DrawerEdgeProps) => {
  const text = useText();
  const drag = useRef<{ y: number; height: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = heightAfterKey(event.key, height);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(withinHeights(next, window.innerHeight));
  };
  const begin = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { y: event.clientY, height };
  };
  const move = ({ clientY }: PointerEvent): void => {
    const from = drag.current;
    if (from) onChange(withinHeights(from.height + from.y - clientY, window.innerHeight));
  };
  const end = (): void => {
    drag.current = null;
  };
  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={text('network.drawer.edge')}
      aria-valuenow={height}
      tabIndex={0}
      className={css.edge}
      onKeyDown={onKeyDown}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
};
