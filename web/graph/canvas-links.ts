import cytoscape, { type Core, type EventObject, type NodeSingular, type StylesheetJson } from 'cytoscape';
import edgehandles, { type WithEdgeHandles } from 'cytoscape-edgehandles';
import { ELEMENT } from './canvas-notes.ts';
import type { Palette } from './palette.ts';

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

/** The link while it is drawn, and what it would end at. */
export const drawnLinkStyle = (palette: Palette): StylesheetJson =>
  [
    {
      selector: 'edge.eh-ghost-edge, edge.eh-preview',
      style: {
        width: 2.5,
        'line-color': palette.selection,
        'line-style': 'solid',
        'curve-style': 'straight',
        'overlay-opacity': 0,
        'z-index': 20,
      },
    },
    { selector: 'edge.eh-ghost-edge.eh-preview-active', style: { opacity: 0 } },
    { selector: 'node.eh-ghost', style: { width: 1, height: 1, opacity: 0, events: 'no' } },
    {
      selector: 'node.eh-target',
      style: { 'outline-color': palette.selection, 'outline-width': 3, 'outline-offset': 3 },
    },
  ] as unknown as StylesheetJson;
