import type { NetworkElement, NetworkLine, Point } from '../network-state.ts';
import { certaintyRank, isNeverRanked } from './measured-graph.ts';

/** Who stands over whom by a line of this type, and whether it is read so unless the analyst says otherwise. */
export type CommandRule = { type: string; over: 'source' | 'target'; isFirstChoice: boolean };

/** A payment tells of a task given, but also of a price paid: it is read only when asked for. Acts against victims give no order among offenders. */
export const COMMAND_RULES: readonly CommandRule[] = [
  { type: 'SUBGROUP_OF', over: 'target', isFirstChoice: true },
  { type: 'MEMBER_OF', over: 'target', isFirstChoice: true },
  { type: 'EMPLOYED_BY', over: 'target', isFirstChoice: true },
  { type: 'CONTROLLED', over: 'source', isFirstChoice: true },
  { type: 'FINANCED', over: 'source', isFirstChoice: true },
  { type: 'PAID', over: 'source', isFirstChoice: false },
];

export type CommandNode = {
  id: string;
  depth: number;
  /** The line by which it hangs below the one above; null at the top. */
  line: NetworkLine | null;
  /** Others who stand over it as well, and are not above it here. */
  alsoUnder: readonly string[];
};

export type CommandTree = {
  /** Each before those below it, as they are read. */
  nodes: readonly CommandNode[];
  /** Protected people who stand in such lines: they are not in the tree. */
  protectedLeftOut: number;
};

type Order = { over: string; under: string; line: NetworkLine };

const ordersOf = (lines: readonly NetworkLine[], types: ReadonlySet<string>): Order[] =>
  lines.flatMap((line) => {
    const rule = COMMAND_RULES.find(({ type }) => type === line.type);
    if (!rule || !types.has(rule.type) || line.certainty === 'REFUTED' || line.source === line.target)
      return [];
    const [over, under] = rule.over === 'source' ? [line.source, line.target] : [line.target, line.source];
    return [{ over, under, line }];
  });

/** The surest first, then the one with most facts, then by id: so that the same chart is the same tree. */
const stronger = (one: Order, other: Order): number =>
  certaintyRank(other.line.certainty) - certaintyRank(one.line.certainty) ||
  other.line.count - one.line.count ||
  (one.line.id < other.line.id ? -1 : 1);

const groupedBy = (orders: readonly Order[], key: 'over' | 'under'): Map<string, Order[]> => {
  const groups = new Map<string, Order[]>();
  for (const order of orders) {
    const group = groups.get(order[key]);
    if (group) group.push(order);
    else groups.set(order[key], [order]);
  }
  return groups;
};

/**
 * Where the tree hangs from: the chosen one, or all over whom nobody stands, and one of each circle in which everybody has somebody above.
 * Those with most below come first.
 */
const rootsOf = (below: ReadonlyMap<string, Order[]>, above: ReadonlyMap<string, Order[]>): string[] => {
  const size = (id: string): number => below.get(id)?.length ?? 0;
  const byNumber = [...below.keys()].sort((one, other) => size(other) - size(one) || (one < other ? -1 : 1));
  const tops = byNumber.filter((id) => !above.has(id));
  const reached = new Set<string>();
  const reach = (from: string): void => {
    const queue = [from];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      for (const { under } of below.get(id) ?? []) queue.push(under);
    }
  };
  tops.forEach(reach);
  for (const id of byNumber) {
    if (reached.has(id)) continue;
    tops.push(id);
    reach(id);
  }
  return tops;
};

/**
 * The command structure as a tree: each stands below the nearest of those over it; of equally near ones, the one by the surest line.
 * It is read from the drawn lines that give an order, and shows an order that was recorded, not one that was proved.
 */
export const commandTree = (
  { elements, lines }: { elements: readonly NetworkElement[]; lines: readonly NetworkLine[] },
  { root, types }: { root: string | null; types: ReadonlySet<string> },
): CommandTree => {
  const hidden = new Set(elements.filter(isNeverRanked).map(({ id }) => id));
  const all = ordersOf(lines, types);
  const orders = all.filter(({ over, under }) => !hidden.has(over) && !hidden.has(under)).sort(stronger);
  const [below, above] = [groupedBy(orders, 'over'), groupedBy(orders, 'under')];
  const roots = root !== null && below.has(root) ? [root] : rootsOf(below, above);

  const hangsBy = new Map<string, Order | null>(roots.map((id) => [id, null]));
  const children = new Map<string, string[]>();
  let level = roots;
  while (level.length > 0) {
    const standing = new Set(level);
    const next: string[] = [];
    for (const order of orders) {
      if (!standing.has(order.over) || hangsBy.has(order.under)) continue;
      hangsBy.set(order.under, order);
      children.set(order.over, [...(children.get(order.over) ?? []), order.under]);
      next.push(order.under);
    }
    level = next;
  }

  const nodes: CommandNode[] = [];
  const pending = roots.map((id) => ({ id, depth: 0 })).toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { id, depth } = node;
    const hanging = hangsBy.get(id) ?? null;
    const others = (above.get(id) ?? []).map(({ over }) => over).filter((over) => over !== hanging?.over);
    nodes.push({ id, depth, line: hanging?.line ?? null, alsoUnder: [...new Set(others)] });
    pending.push(...(children.get(id) ?? []).map((child) => ({ id: child, depth: depth + 1 })).toReversed());
  }
  const ends = new Set(all.flatMap(({ over, under }) => [over, under]));
  return { nodes, protectedLeftOut: [...ends].filter((id) => hidden.has(id)).length };
};

const STEP = { x: 150, y: 130 };

/** Where the tree lies when it is drawn: levels below each other, each above the middle of its own. `corner` is the top left. */
export const treePositions = (
  nodes: readonly Pick<CommandNode, 'id' | 'depth'>[],
  corner: Point,
): ReadonlyMap<string, Point> => {
  const x = new Map<number, number>();
  let column = 0;
  // From the last to the first, so that those below are placed before the one above.
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const { depth } = nodes[at] as CommandNode;
    const own: number[] = [];
    for (let below = at + 1; below < nodes.length; below += 1) {
      const deeper = nodes[below] as CommandNode;
      if (deeper.depth <= depth) break;
      if (deeper.depth === depth + 1) own.push(x.get(below) as number);
    }
    x.set(at, own.length === 0 ? column++ : (Math.min(...own) + Math.max(...own)) / 2);
  }
  return new Map(
    nodes.map(({ id, depth }, at) => [
      id,
      {
        x: Math.round(corner.x + (column - 1 - (x.get(at) as number)) * STEP.x),
        y: Math.round(corner.y + depth * STEP.y),
      },
    ]),
  );
};
