import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { reachOf, SHORTEST_STROKE } from '../../graph/lasso.ts';
import type { Point } from '../../graph/network-state.ts';
import type { HowToSelect } from '../../graph/workspace.ts';
import { useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import css from './choosing.module.css';

const howOf = ({ shiftKey, ctrlKey, metaKey }: MouseEvent | KeyboardEvent): HowToSelect =>
  shiftKey ? 'add' : ctrlKey || metaKey ? 'remove' : 'replace';

/**
 * Lies over the canvas while something is circled. A stroke with the button held selects when it ends; clicks set corners, for a touchpad
 * on which holding is hard, and Enter or a double click closes the line.
 */
export const Lasso = ({ control }: { control: Pick<NetworkControl, 'choosing' | 'scene'> }) => {
  const text = useText();
  const { selectInside, giveUpLasso } = control.choosing;
  const { selection } = control.scene.look.palette;
  const [outline, setOutline] = useState<readonly Point[]>([]);
  const stroke = useRef<Point[]>([]);
  const area = useRef<SVGSVGElement>(null);
  useEffect(() => area.current?.focus(), []);

  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const close = (corners: readonly Point[], how: HowToSelect): void => {
    if (corners.length > 2) selectInside(corners, how);
    else giveUpLasso();
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointOf(event);
    stroke.current = [point];
    setOutline((before) => [...before, point]);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (stroke.current.length === 0) return;
    const point = pointOf(event);
    stroke.current.push(point);
    setOutline((before) => [...before, point]);
  };
  const onPointerUp = (event: PointerEvent): void => {
    const isStroke = reachOf(stroke.current) > SHORTEST_STROKE;
    stroke.current = [];
    if (isStroke) close(outline, howOf(event));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') close(outline, howOf(event));
    else if (event.key === 'Escape') giveUpLasso();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <svg
        ref={area}
        className={css.lasso}
        role="application"
        tabIndex={0}
        aria-label={text('choosing.lasso')}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onDoubleClick={(event) => close(outline, howOf(event))}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={onKeyDown}
      >
        <polygon
          points={outline.map(({ x, y }) => `${x},${y}`).join(' ')}
          pointerEvents="none"
          fill={selection}
          fillOpacity={0.12}
          stroke={selection}
          strokeWidth={1.5}
          strokeDasharray="6 4"
        />
      </svg>
      <output className={css.says}>{text('choosing.lasso.how')}</output>
    </>
  );
};
