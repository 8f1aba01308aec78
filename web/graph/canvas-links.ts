import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import edgehandles, { type WithEdgeHandles } from 'cytoscape-edgehandles';
import { ELEMENT } from './canvas-notes.ts';

cytoscape.use(edgehandles);

/** Dragging from one element to another with Alt held. Nothing stays drawn by it: the ends are told, and the workspace asks what the link is. */
export const listenToDrawnLinks = (cy: Core, told: (source: string, target: string) => void): void => {
  const handles = (cy as WithEdgeHandles).edgehandles({
    canConnect: (source, target) => source.id() !== target.id() && target.is(ELEMENT),
    snap: true,
    hoverDelay: 0,
    disableBrowserGestures: false,
    noEdgeEventsInDraw: true,
  });
  cy.on('tapstart', ELEMENT, ({ target, originalEvent }: EventObject) => {
    const node = target as NodeSingular;
    if (!originalEvent.altKey) return;
    // The element stays where it is while the link is drawn from it.
    node.ungrabify();
    cy.one('tapend', () => node.grabify());
    handles.start(node);
  });
  const onDrawn = (
    _event: EventObject,
    source: NodeSingular,
    target: NodeSingular,
    drawn: NodeSingular,
  ): void => {
    drawn.remove();
    told(source.id(), target.id());
  };
  // The extension hands on more than its event, of which the types of Cytoscape know nothing.
  cy.on('ehcomplete', onDrawn as (event: EventObject) => void);
};
