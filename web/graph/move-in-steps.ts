import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from './network-state.ts';

export type Move = { node: NodeSingular; to: Point };
/** A move that is under way. What has not come to its place yet is brought there at once by `finish`. */
export type Moving = { finish: () => void };

/** So many nodes, with their lines, are reckoned in some 10 ms. */
const STEP = 25;

/** Reckons what has moved, as Cytoscape does before it draws. Outside its published interface: without it the frame that draws does all of it, 100 ms and more at 500. */
type Renderer = { flushRenderedStyleQueue: () => void };
const rendererOf = (cy: Core): Renderer => (cy as Core & { renderer: () => Renderer }).renderer();

/**
 * Brings nodes to new places. What Cytoscape reckons for each (ends of lines, boxes, places of labels) is done for some at a time, so that the page answers
 * in between, and drawn once at the end. Null when all is done: few nodes, or nothing to draw on.
 */
export const moveInSteps = (cy: Core, moves: readonly Move[]): Moving | null => {
  const left = [...moves];
  const place = (some: readonly Move[]): void => {
    for (const { node, to } of some) node.position({ ...to });
  };
  if (left.length <= STEP || !cy.container()) {
    place(left);
    return null;
  }
  cy.startBatch();
  const step = (): void => {
    if (cy.destroyed()) return;
    const some = left.splice(0, STEP);
    place(some);
    const nodes = some.reduce((all, { node }) => all.merge(node), cy.collection()).nodes();
    // Its boxes first: asking for them marks what is to be reckoned.
    nodes.union(nodes.connectedEdges()).boundingBox();
    rendererOf(cy).flushRenderedStyleQueue();
    if (left.length > 0) timer = setTimeout(step);
    else cy.endBatch();
  };
  let timer = setTimeout(step);
  return {
    finish: () => {
      clearTimeout(timer);
      if (cy.destroyed() || left.length === 0) return;
      place(left.splice(0));
      cy.endBatch();
    },
  };
};
