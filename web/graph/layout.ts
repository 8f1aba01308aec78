import { type Adjacency, componentsOf } from './components.ts';
import { layoutFcose } from './layout-fcose.ts';
import { layoutForceAtlas2 } from './layout-forceatlas2.ts';
import type { Point } from './network-state.ts';
import { packBoxes } from './pack-components.ts';
import { withSeed } from './seeded-random.ts';

export type LayoutNode = { id: string; width: number; height: number; fixed: Point | null };
export type LayoutRequest = { nodes: readonly LayoutNode[]; lines: readonly (readonly [string, string])[] };
export type Positions = [string, Point][];

/** One connected piece, with nodes by position. */
export type Piece = { nodes: readonly LayoutNode[]; lines: Adjacency };

/** Above this many nodes a piece is laid out by ForceAtlas2: fcose takes seconds there. */
export const FCOSE_LIMIT = 400;
export const LAYOUT_SEED = 20_251;

const layoutPiece = (piece: Piece, onStep: (share: number) => void): Point[] => {
  if (piece.nodes.length === 1) return [piece.nodes[0]?.fixed ?? { x: 0, y: 0 }];
  return piece.nodes.length <= FCOSE_LIMIT ? layoutFcose(piece) : layoutForceAtlas2(piece, onStep);
};

const cornerAndBox = (nodes: readonly LayoutNode[], points: readonly Point[]) => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  nodes.forEach((node, at) => {
    const { x, y } = points[at] as Point;
    left = Math.min(left, x - node.width / 2);
    right = Math.max(right, x + node.width / 2);
    top = Math.min(top, y - node.height / 2);
    bottom = Math.max(bottom, y + node.height / 2);
  });
  return { left, top, width: right - left, height: bottom - top };
};

/** Those without any link, in one block, so that they read as a list and not as islands. */
const blockOf = (nodes: readonly LayoutNode[]): Point[] => {
  const columns = Math.max(1, Math.ceil(Math.sqrt(nodes.length * 1.6)));
  return nodes.map((_, at) => ({ x: (at % columns) * 110, y: Math.floor(at / columns) * 96 }));
};

/**
 * Positions for every node. The same request gives the same picture: nodes are sorted by id and randomness is seeded.
 * Fixed nodes stay where they are, pieces that hold one stay around it, the others are packed below.
 */
export const computeLayout = (
  request: LayoutRequest,
  onProgress: (share: number) => void = () => {},
): Positions => {
  const nodes = [...request.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const positionOf = new Map(nodes.map((node, at) => [node.id, at]));
  const lines = request.lines
    .flatMap(([source, target]): [number, number][] => {
      const [from, to] = [positionOf.get(source), positionOf.get(target)];
      return from === undefined || to === undefined || from === to ? [] : [[from, to]];
    })
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);

  const answer: Positions = [];
  const floating: { nodes: readonly LayoutNode[]; points: Point[] }[] = [];
  const anchored: { nodes: readonly LayoutNode[]; points: Point[] }[] = [];
  const linesOf = piecesOfLines(nodes.length, lines);
  let done = 0;
  const alone: LayoutNode[] = [];
  for (const members of componentsOf(nodes.length, lines)) {
    const pieceNodes = members.map((at) => nodes[at] as LayoutNode);
    if (members.length === 1 && !pieceNodes[0]?.fixed) {
      alone.push(...pieceNodes);
      continue;
    }
    const local = new Map(members.map((at, index) => [at, index]));
    const pieceLines = (linesOf.get(members[0] as number) ?? []).map(([from, to]): [number, number] => [
      local.get(from) as number,
      local.get(to) as number,
    ]);
    const points = withSeed(LAYOUT_SEED, () =>
      layoutPiece({ nodes: pieceNodes, lines: pieceLines }, (share) =>
        onProgress((done + share * members.length) / nodes.length),
      ),
    );
    const isAnchored = pieceNodes.some((node) => node.fixed);
    (isAnchored ? anchored : floating).push({ nodes: pieceNodes, points });
    done += members.length;
    onProgress(done / nodes.length);
  }
  if (alone.length > 0) floating.push({ nodes: alone, points: blockOf(alone) });

  for (const piece of anchored) {
    piece.nodes.forEach((node, at) => answer.push([node.id, node.fixed ?? (piece.points[at] as Point)]));
  }
  const below =
    anchored.length === 0
      ? null
      : cornerAndBox(
          anchored.flatMap((piece) => piece.nodes),
          anchored.flatMap((piece) => piece.points),
        );
  const boxes = floating.map((piece) => cornerAndBox(piece.nodes, piece.points));
  const corners = packBoxes(boxes);
  floating.forEach((piece, index) => {
    const box = boxes[index] as (typeof boxes)[number];
    const corner = corners[index] as Point;
    const shift = {
      x: corner.x - box.left + (below?.left ?? 0),
      y: corner.y - box.top + (below ? below.top + below.height + 90 : 0),
    };
    piece.nodes.forEach((node, at) => {
      const point = piece.points[at] as Point;
      answer.push([node.id, { x: Math.round(point.x + shift.x), y: Math.round(point.y + shift.y) }]);
    });
  });
  return answer;
};

// The lines of each component, under its smallest member.
const piecesOfLines = (size: number, lines: Adjacency): Map<number, [number, number][]> => {
  const firstOf = new Map<number, number>();
  for (const members of componentsOf(size, lines)) {
    for (const member of members) firstOf.set(member, members[0] as number);
  }
  const pieces = new Map<number, [number, number][]>();
  for (const [from, to] of lines) {
    const first = firstOf.get(from) as number;
    const list = pieces.get(first);
    if (list) list.push([from, to]);
    else pieces.set(first, [[from, to]]);
  }
  return pieces;
};
