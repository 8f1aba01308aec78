import cytoscape, { type Core } from 'cytoscape';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { View } from './chart-file.ts';
import { canvasStyle } from './canvas-style.ts';
import { type CanvasEvents, elementsOf, listenToCanvas, NODES } from './canvas-events.ts';
import { type Drawn, nothingDrawn, type Scene, syncCanvas } from './sync-canvas.ts';
import { isInside } from './lasso.ts';
import { type Glance, glanceAt } from './minimap.ts';
import type { Point } from './network-state.ts';
import { bringIntoView, centreView, type Covered, fitView } from './viewport.ts';

/** What the workspace asks of the picture. */
export type CanvasHandle = {
  /** Brings these elements, or all, into view. */
  fit: (ids?: readonly string[]) => void;
  zoomBy: (factor: number) => void;
  /** Moves the picture no further than needed to see an element. */
  reveal: (id: string) => void;
  /** Moves an element to the middle of the free area. */
  centre: (id: string) => void;
  /** Where an element lies on the page; the middle of the canvas when it is not drawn. */
  pointOf: (id: string | null) => { x: number; y: number };
  /** The place of the picture under a point of the page; of the middle of the canvas for null. */
  placeAt: (point: { x: number; y: number } | null) => { x: number; y: number };
  /** The elements in a closed line of points, from the corner of the canvas; one of a folded set is, when its sign is. */
  inside: (outline: readonly Point[]) => string[];
  /** Where everything lies and which part of it is seen; null while nothing is drawn. */
  glance: () => Glance | null;
  /** Calls back after whatever may change a glance, until the given function is called. */
  watch: (changed: () => void) => () => void;
  /** Where the analyst looks; null while nothing is drawn. */
  view: () => View;
  /** Brings a place of the picture to the middle of the canvas. */
  look: (place: { x: number; y: number }) => void;
  /** Looks there, and stays there when something is added. */
  lookAt: (view: NonNullable<View>) => void;
  focus: () => void;
};

type NetworkCanvasProps = {
  scene: Scene;
  /** From this size on lines are drawn plainly and the picture is moved as a whole. Fixed for the life of a canvas: give another `key`. */
  isLarge: boolean;
  events: CanvasEvents;
  label: string;
  describedBy: string;
  /** Nothing is fitted under what lies over the canvas. */
  covered: Covered;
  ref: Ref<CanvasHandle>;
};

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
  // Until the analyst moves the picture it is kept fitted to the room that there is.
  const view = useRef<'none' | 'fitted' | 'chosen'>('none');
  const coveredNow = useRef(covered);

  useEffect(() => {
    latest.current = events;
  }, [events]);

  useEffect(() => {
    coveredNow.current = covered;
    if (core.current && view.current === 'fitted') fitView(core.current, covered);
  }, [covered]);

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
    view.current = 'none';
    listenToCanvas(cy, latest, isSyncing);
    cy.on('dragpan scrollzoom pinchzoom', () => {
      view.current = 'chosen';
    });
    const edge = (): number => container.current?.getBoundingClientRect().left ?? 0;
    let left = edge();
    const resized = new ResizeObserver(() => {
      cy.resize();
      if (view.current === 'fitted') fitView(cy, coveredNow.current);
      // What the analyst has brought to a place stays there when a panel opens beside it.
      else cy.panBy({ x: left - edge(), y: 0 });
      left = edge();
    });
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
    const before = drawn.current.scene?.chart.elements;
    isSyncing.current = true;
    syncCanvas(cy, scene, drawn.current);
    isSyncing.current = false;
    if (cy.nodes().empty()) return;
    if (view.current === 'none' || before === undefined) {
      fitView(cy, coveredNow.current);
      view.current = 'fitted';
      return;
    }
    if (before === scene.chart.elements) return;
    const added = [...scene.chart.elements.keys()].filter((id) => !before.has(id));
    if (bringIntoView(cy, coveredNow.current, added)) view.current = 'chosen';
  }, [scene]);

  useImperativeHandle(ref, () => ({
    fit: (ids) => {
      if (!core.current) return;
      drawn.current.moving?.finish();
      fitView(core.current, covered, ids);
      view.current = ids === undefined ? 'fitted' : 'chosen';
    },
    zoomBy: (factor) => {
      const cy = core.current;
      cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
      view.current = 'chosen';
    },
    reveal: (id) => {
      if (core.current && bringIntoView(core.current, covered, [id])) view.current = 'chosen';
    },
    centre: (id) => {
      if (!core.current) return;
      centreView(core.current, covered, [id]);
      view.current = 'chosen';
    },
    pointOf: (id) => {
      const box = container.current?.getBoundingClientRect() ?? new DOMRect();
      const node = id === null ? undefined : core.current?.getElementById(id);
      const at = node?.nonempty() ? node.renderedPosition() : { x: box.width / 2, y: box.height / 2 };
      return { x: box.left + at.x, y: box.top + at.y };
    },
    placeAt: (point) => {
      const cy = core.current;
      const box = container.current?.getBoundingClientRect() ?? new DOMRect();
      const on = point
        ? { x: point.x - box.left, y: point.y - box.top }
        : { x: box.width / 2, y: box.height / 2 };
      const { zoom, pan } = cy ? { zoom: cy.zoom(), pan: cy.pan() } : { zoom: 1, pan: { x: 0, y: 0 } };
      return { x: Math.round((on.x - pan.x) / zoom), y: Math.round((on.y - pan.y) / zoom) };
    },
    inside: (outline) => {
      const nodes = core.current?.nodes(NODES).toArray() ?? [];
      return nodes.filter((node) => isInside(node.renderedPosition(), outline)).flatMap(elementsOf);
    },
    glance: () => (core.current ? glanceAt(core.current) : null),
    watch: (changed) => {
      const cy = core.current;
      const events = 'viewport position add remove select unselect resize';
      cy?.on(events, changed);
      return () => void cy?.off(events, changed);
    },
    view: () => {
      const cy = core.current;
      return cy && cy.nodes().nonempty() ? { zoom: cy.zoom(), ...cy.pan() } : null;
    },
    look: ({ x, y }) => {
      const cy = core.current;
      if (!cy) return;
      const zoom = cy.zoom();
      cy.pan({ x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom });
      view.current = 'chosen';
    },
    lookAt: ({ zoom, x, y }) => {
      core.current?.viewport({ zoom, pan: { x, y } });
      view.current = 'chosen';
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
