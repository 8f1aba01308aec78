import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Piece } from './layout.ts';
import type { Point } from './network-state.ts';

cytoscape.use(fcose);

/**
 * The layout for small pieces: even spacing, sizes respected, fixed nodes kept.
 * Cytoscape runs without a screen; style is on because fcose asks it for the size of the nodes.
 */
export const layoutFcose = (piece: Piece): Point[] => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...piece.nodes.map((node, at) => ({
        data: { id: `n${at}`, width: node.width, height: node.height },
        position: node.fixed ? { ...node.fixed } : { x: 0, y: 0 },
      })),
      ...piece.lines.map(([from, to], at) => ({
        data: { id: `e${at}`, source: `n${from}`, target: `n${to}` },
      })),
    ],
  });
  const fixed = piece.nodes.flatMap((node, at) =>
    node.fixed ? [{ nodeId: `n${at}`, position: { ...node.fixed } }] : [],
  );
  const options = {
    name: 'fcose',
    quality: 'default',
    animate: false,
    randomize: true,
    fit: false,
    packComponents: false,
    nodeDimensionsIncludeLabels: false,
    nodeRepulsion: () => 9_000,
    idealEdgeLength: () => 84,
    edgeElasticity: () => 0.4,
    gravity: 0.3,
    numIter: 2_500,
    tile: false,
    ...(fixed.length > 0 ? { fixedNodeConstraint: fixed } : {}),
  };
  cy.layout(options).run();
  const points = piece.nodes.map((_, at) => {
    const { x, y } = cy.getElementById(`n${at}`).position();
    return { x: Math.round(x), y: Math.round(y) };
  });
  cy.destroy();
  return points;
};
