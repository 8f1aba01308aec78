import type { Core, EventObject, NodeSingular, SingularElementArgument } from 'cytoscape';
import { SUPPOSED } from './canvas-hypotheses.ts';
import { listenToDrawnLinks } from './canvas-links.ts';
import { FOLD } from './canvas-folds.ts';
import { ELEMENT, NOTE } from './canvas-notes.ts';
import type { Point } from './network-state.ts';

/** What the menu was opened on. A `fold` stands for several, which are what is selected. */
export type MenuTarget =
  { on: 'element' | 'line' | 'note' | 'hidden' | 'fold' | 'supposed'; id: string } | { on: 'canvas' };

export type CanvasEvents = {
  selectElements: (ids: string[]) => void;
  selectLine: (id: string) => void;
  move: (positions: ReadonlyMap<string, Point>) => void;
  expand: (id: string) => void;
  /** A link was drawn from one element to another. */
  drawLink: (source: string, target: string) => void;
  openFold: (id: string) => void;
  editSupposed: (id: string) => void;
  editNote: (id: string) => void;
  moveNote: (id: string, to: Point) => void;
  openMenu: (target: MenuTarget, at: Point) => void;
  find: () => void;
  /** The element under the pointer; null when it leaves, and while anything moves. */
  point: (id: string | null) => void;
  /** The analyst looks elsewhere, nearer or from farther away. */
  look: () => void;
};

/** Signs that stand for elements of the network. */
export const NODES = `${ELEMENT}, ${FOLD}`;

/** The elements that a node stands for: a folded group for its members. */
export const elementsOf = (node: SingularElementArgument): string[] => node.data('members') ?? [node.id()];

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
  listenToDrawnLinks(cy, (source, target) => events.current.drawLink(source, target));
  let isWaiting = false;
  cy.on('select unselect', NODES, () => {
    if (isSyncing.current || isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      if (!cy.destroyed()) events.current.selectElements(cy.nodes(':selected').toArray().flatMap(elementsOf));
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
  cy.on('tap', 'edge[dash]', (event) => events.current.selectLine(event.target.id()));
  cy.on('tap', (event) => {
    // A click on the ground lets go of a line as well; elements are let go by Cytoscape.
    if (event.target === cy && !isModified(event)) events.current.selectElements([]);
  });
  cy.on('dbltap', ELEMENT, (event) => {
    if (!isModified(event) && tapped === tappedBefore) events.current.expand(event.target.id());
  });
  cy.on('dbltap', FOLD, (event) => {
    if (!isModified(event) && tapped === tappedBefore) events.current.openFold(event.target.id());
  });
  cy.on('dbltap', (event) => {
    if (event.target === cy && tapped === tappedBefore) events.current.find();
  });
  cy.on('dragfreeon', NODES, (event) => {
    const grabbed = event.target as NodeSingular;
    const together = grabbed.selected() ? cy.nodes(':selected') : cy.collection().union(grabbed);
    events.current.move(
      new Map(together.nodes().map((node) => [node.id(), { x: node.position('x'), y: node.position('y') }])),
    );
  });
  cy.on('dbltap', SUPPOSED, (event) => events.current.editSupposed(event.target.data('supposed')));
  cy.on('dragpan scrollzoom pinchzoom', () => events.current.look());
  cy.on('mouseover', ELEMENT, (event) => events.current.point(event.target.id()));
  cy.on('mouseout', ELEMENT, () => events.current.point(null));
  cy.on('grab viewport', () => events.current.point(null));
  cy.on('mouseover', 'edge', (event) => event.target.addClass('pointed'));
  cy.on('mouseout', 'edge', (event) => event.target.removeClass('pointed'));
  cy.on('cxttap', (event) => {
    const { target } = event;
    if (target === cy) events.current.openMenu({ on: 'canvas' }, pageOf(event));
    else if (target.hasClass('note'))
      events.current.openMenu({ on: 'note', id: target.data('note') }, pageOf(event));
    else if (target.hasClass('supposed'))
      events.current.openMenu({ on: 'supposed', id: target.data('supposed') }, pageOf(event));
    else if (target.hasClass('fold')) {
      events.current.selectElements(elementsOf(target));
      events.current.openMenu({ on: 'fold', id: target.id() }, pageOf(event));
    } else if (target.hasClass('pale'))
      events.current.openMenu({ on: 'hidden', id: target.id() }, pageOf(event));
    else
      events.current.openMenu({ on: target.isNode() ? 'element' : 'line', id: target.id() }, pageOf(event));
  });
  listenToNotes(cy, events);
};

/** A note is opened and carried by itself; one on an element is carried along while that is dragged. */
const listenToNotes = (cy: Core, events: { readonly current: CanvasEvents }): void => {
  cy.on('dbltap', NOTE, (event) => events.current.editNote(event.target.data('note')));
  cy.on('dragfreeon', NOTE, (event) => {
    const { x, y } = event.target.position();
    events.current.moveNote(event.target.data('note'), { x, y });
  });
  let last: { id: string; at: Point } | null = null;
  cy.on('grabon', ELEMENT, (event) => {
    last = { id: event.target.id(), at: { ...event.target.position() } };
  });
  cy.on('drag', ELEMENT, (event) => {
    // Of several that are dragged together, the one under the pointer tells how far.
    if (last === null || last.id !== event.target.id()) return;
    const { x, y } = event.target.position();
    const by = { x: x - last.at.x, y: y - last.at.y };
    last = { id: last.id, at: { x, y } };
    const dragged = event.target.selected() ? cy.nodes(':selected') : event.target;
    dragged.connectedEdges('.thread').targets().shift(by);
  });
};
