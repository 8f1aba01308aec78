import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { type Glance, placeOn, type Projection, projectionOf } from '../graph/minimap.ts';
import type { CanvasHandle } from '../graph/NetworkCanvas.tsx';
import type { Palette } from '../graph/palette.ts';
import { useText } from '../i18n/Language.tsx';
import css from './network.module.css';

const WIDTH = 176;
const HEIGHT = 112;
const DOT = 1.5;
/** It stands so far from the edges of the canvas. */
const INSET = 8;
/** What it covers of the lower right corner of the canvas, in px. */
export const MINIMAP_CORNER = { width: WIDTH + INSET, height: HEIGHT + INSET };

const paint = (
  context: CanvasRenderingContext2D,
  { nodes, seen }: Glance,
  { scale, shift }: Projection,
  palette: Palette,
): void => {
  context.clearRect(0, 0, WIDTH, HEIGHT);
  for (const isSelected of [false, true]) {
    context.fillStyle = isSelected ? palette.selection : palette.nodeLine;
    const size = isSelected ? 2 * DOT : DOT;
    for (const node of nodes)
      if (node.isSelected === isSelected)
        context.fillRect(
          node.x * scale + shift.x - size,
          node.y * scale + shift.y - size,
          2 * size,
          2 * size,
        );
  }
  context.strokeStyle = palette.selection;
  context.lineWidth = 1.5;
  context.strokeRect(
    seen.x1 * scale + shift.x,
    seen.y1 * scale + shift.y,
    (seen.x2 - seen.x1) * scale,
    (seen.y2 - seen.y1) * scale,
  );
};

/**
 * The whole picture as dots, with a frame around what is on the screen; clicking or dragging looks there.
 * Dots and not a picture of the picture: drawing the canvas once more after every movement would cost as much as the canvas does.
 * For the pointer alone: the keyboard has "fit", "fit selection", the list and the search of the picture.
 */
export const Minimap = ({
  canvas,
  palette,
}: {
  canvas: RefObject<CanvasHandle | null>;
  palette: Palette;
}) => {
  const text = useText();
  const map = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Projection | null>(null);

  useEffect(() => {
    const element = map.current;
    const context = element?.getContext('2d');
    const handle = canvas.current;
    if (!element || !context || !handle) return undefined;
    const ratio = window.devicePixelRatio;
    element.width = WIDTH * ratio;
    element.height = HEIGHT * ratio;
    context.scale(ratio, ratio);
    let asked = 0;
    const draw = (): void => {
      asked = 0;
      const glance = handle.glance();
      drawn.current = glance && projectionOf(glance, WIDTH, HEIGHT);
      if (glance && drawn.current) paint(context, glance, drawn.current, palette);
      else context.clearRect(0, 0, WIDTH, HEIGHT);
    };
    const ask = (): void => {
      if (asked === 0) asked = requestAnimationFrame(draw);
    };
    ask();
    const stop = handle.watch(ask);
    return () => {
      stop();
      cancelAnimationFrame(asked);
    };
  }, [canvas, palette]);

  const lookAt = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons === 0 || !drawn.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const on = { x: event.clientX - box.left, y: event.clientY - box.top };
    canvas.current?.look(placeOn(drawn.current, on));
  };

  return (
    <canvas
      ref={map}
      className={css.minimap}
      data-testid="minimap"
      role="img"
      aria-label={text('network.minimap')}
      onPointerDown={lookAt}
      onPointerMove={lookAt}
    />
  );
};
