import cytoscape, { type Core } from 'cytoscape';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { canvasStyle } from './canvas-style.ts';
import { type CanvasEvents, listenToCanvas } from './canvas-events.ts';
import { type Drawn, nothingDrawn, type Scene, syncCanvas } from './sync-canvas.ts';

/** What the workspace asks of the picture. */
export type CanvasHandle = {
  /** Brings these elements, or all, into view. */
  fit: (ids?: readonly string[]) => void;
  zoomBy: (factor: number) => void;
  /** Moves an element to the middle when it is out of view. */
  reveal: (id: string) => void;
  /** Where an element lies on the page; the middle of the canvas when it is not drawn. */
  pointOf: (id: string | null) => { x: number; y: number };
  focus: () => void;
};

type NetworkCanvasProps = {
  scene: Scene;
  /** From this size on lines are drawn plainly and the picture is moved as a whole. Fixed for the life of a canvas: give another `key`. */
  isLarge: boolean;
  events: CanvasEvents;
  label: string;
  describedBy: string;
  /** What lies over the left edge of the canvas, in px: nothing is fitted under it. */
  covered: number;
  ref: Ref<CanvasHandle>;
};

const MARGIN = 40;

/** Owns the element and Cytoscape in it. React renders it once; everything else goes through `syncCanvas`. */
export const NetworkCanvas = ({
  scene,
  isLarge,
  events,
  label,
  describedBy,
  covered,
  ref,
}: NetworkCanvasProps) => {
  const container = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const drawn = useRef<Drawn>(nothingDrawn());
  const latest = useRef(events);
  const isSyncing = useRef(false);
  const isFitted = useRef(false);

  useEffect(() => {
    latest.current = events;
  }, [events]);

  useEffect(() => {
    forbidInlineStyle();
    const cy = cytoscape({
      container: container.current,
      minZoom: 0.03,
      maxZoom: 4,
      boxSelectionEnabled: true,
      selectionType: 'single',
      textureOnViewport: isLarge,
      hideEdgesOnViewport: isLarge,
      ...(isLarge ? { pixelRatio: 1 } : {}),
    });
    core.current = cy;
    drawn.current = nothingDrawn();
    isFitted.current = false;
    listenToCanvas(cy, latest, isSyncing);
    const resized = new ResizeObserver(() => cy.resize());
    if (container.current) resized.observe(container.current);
    return () => {
      resized.disconnect();
      cy.destroy();
      core.current = null;
    };
  }, [isLarge]);

  const { palette } = scene.look;
  useEffect(() => {
    core.current?.style(canvasStyle(palette, isLarge));
  }, [palette, isLarge]);

  useEffect(() => {
    const cy = core.current;
    if (!cy) return;
    isSyncing.current = true;
    syncCanvas(cy, scene, drawn.current);
    isSyncing.current = false;
    if (!isFitted.current && cy.nodes().nonempty()) {
      fitTo(cy, covered);
      isFitted.current = true;
    }
    // Opening or closing what covers the edge does not move the picture.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [scene]);

  useImperativeHandle(ref, () => ({
    fit: (ids) => core.current && fitTo(core.current, covered, ids),
    zoomBy: (factor) => {
      const cy = core.current;
      cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    reveal: (id) => {
      const cy = core.current;
      const node = cy?.getElementById(id);
      if (!cy || !node?.nonempty()) return;
      const { x, y } = node.renderedPosition();
      if (x < 0 || y < 0 || x > cy.width() || y > cy.height()) cy.center(node);
    },
    pointOf: (id) => {
      const box = container.current?.getBoundingClientRect() ?? new DOMRect();
      const node = id === null ? undefined : core.current?.getElementById(id);
      const at = node?.nonempty() ? node.renderedPosition() : { x: box.width / 2, y: box.height / 2 };
      return { x: box.left + at.x, y: box.top + at.y };
    },
    focus: () => container.current?.focus(),
  }));

  return (
    <div
      ref={container}
      role="application"
      aria-label={label}
      aria-describedby={describedBy}
      tabIndex={0}
      data-testid="network-canvas"
      style={{ position: 'absolute', inset: 0, touchAction: 'none' }}
      onKeyDown={(event) => event.currentTarget.removeAttribute('data-by-pointer')}
      onContextMenu={(event) => event.preventDefault()}
    />
  );
};

// Cytoscape would write a style element into the page, which the content security policy refuses; it asks for this id first.
const forbidInlineStyle = (): void => {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const mark = document.createElement('meta');
  mark.id = id;
  document.head.append(mark);
};

// A handful of elements is not blown up to fill the screen.
const CLOSEST = 1.4;

const fitTo = (cy: Core, covered: number, ids?: readonly string[]): void => {
  const wanted =
    ids === undefined
      ? cy.elements()
      : ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
  if (wanted.empty()) return;
  const box = wanted.boundingBox();
  const left = covered < cy.width() / 2 ? covered : 0;
  const room = { width: cy.width() - left - 2 * MARGIN, height: cy.height() - 2 * MARGIN };
  const zoom = Math.max(cy.minZoom(), Math.min(CLOSEST, room.width / box.w, room.height / box.h));
  cy.viewport({
    zoom,
    pan: {
      x: left + MARGIN + room.width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: MARGIN + room.height / 2 - ((box.y1 + box.y2) / 2) * zoom,
    },
  });
};
