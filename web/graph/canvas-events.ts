import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from './network-state.ts';

/** What the menu was opened on. */
export type MenuTarget = { on: 'element'; id: string } | { on: 'line'; id: string } | { on: 'canvas' };

export type CanvasEvents = {
  selectElements: (ids: string[]) => void;
  selectLine: (id: string) => void;
  move: (positions: ReadonlyMap<string, Point>) => void;
  expand: (id: string) => void;
  openMenu: (target: MenuTarget, at: Point) => void;
  find: () => void;
  /** The element under the pointer; null when it leaves, and while anything moves. */
  point: (id: string | null) => void;
  /** The analyst looks elsewhere, nearer or from farther away. */
  look: () => void;
};

const pageOf = (event: EventObject): Point => {
  const { clientX, clientY } = event.originalEvent;
  return { x: clientX, y: clientY };
};

const isModified = ({ originalEvent }: EventObject): boolean =>
  originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;

/**
 * Tells the workspace what the analyst does on the canvas. Cytoscape handles click, Ctrl- and Shift-click and the box;
 * what is selected in the end is told once. While `isSyncing`, changes come from the state and are not told back.
 */
export const listenToCanvas = (
  cy: Core,
  events: { readonly current: CanvasEvents },
  isSyncing: { readonly current: boolean },
): void => {
  let isWaiting = false;
  cy.on('select unselect', 'node', () => {
    if (isSyncing.current || isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      if (!cy.destroyed()) events.current.selectElements(cy.nodes(':selected').map((node) => node.id()));
    });
  });
  // Focus that comes with the pointer needs no ring; the next key brings it.
  cy.on('tapstart', () => {
    const container = cy.container();
    container?.setAttribute('data-by-pointer', '');
    container?.focus({ preventScroll: true });
  });
  // Cytoscape takes any two quick taps for a double one, on whatever elements.
  let [tapped, tappedBefore]: (string | null)[] = [null, null];
  cy.on('tap', (event) => {
    tappedBefore = tapped ?? null;
    tapped = event.target === cy ? 'canvas' : event.target.id();
  });
  cy.on('tap', 'edge', (event) => events.current.selectLine(event.target.id()));
  cy.on('tap', (event) => {
    // A click on the ground lets go of a line as well; elements are let go by Cytoscape.
    if (event.target === cy && !isModified(event)) events.current.selectElements([]);
  });
  cy.on('dbltap', 'node', (event) => {
    if (!isModified(event) && tapped === tappedBefore) events.current.expand(event.target.id());
  });
  cy.on('dbltap', (event) => {
    if (event.target === cy && tapped === tappedBefore) events.current.find();
  });
  cy.on('dragfreeon', 'node', (event) => {
    const grabbed = event.target as NodeSingular;
    const together = grabbed.selected() ? cy.nodes(':selected') : cy.collection().union(grabbed);
    events.current.move(
      new Map(together.nodes().map((node) => [node.id(), { x: node.position('x'), y: node.position('y') }])),
    );
  });
  cy.on('dragpan scrollzoom pinchzoom', () => events.current.look());
  cy.on('mouseover', 'node', (event) => events.current.point(event.target.id()));
  cy.on('mouseout', 'node', () => events.current.point(null));
  cy.on('grab viewport', () => events.current.point(null));
  cy.on('mouseover', 'edge', (event) => event.target.addClass('pointed'));
  cy.on('mouseout', 'edge', (event) => event.target.removeClass('pointed'));
  cy.on('cxttap', (event) => {
    const { target } = event;
    if (target === cy) events.current.openMenu({ on: 'canvas' }, pageOf(event));
    else
      events.current.openMenu({ on: target.isNode() ? 'element' : 'line', id: target.id() }, pageOf(event));
  });
};
