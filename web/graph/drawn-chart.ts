import type { LineCertainty } from '../../server/network/network-columns.ts';
import type { Chart, NetworkElement, NetworkLine } from './network-state.ts';
import type { VisibleChart } from './visible-chart.ts';

/** A folded group as it is drawn: one node for those of its members that would be drawn. */
export type FoldNode = { id: string; name: string; members: readonly string[] };
/** A line as it is drawn, and the lines that it stands for: itself alone, or several. */
export type DrawnLine = NetworkLine & { standsFor: readonly string[] };

/**
 * What the canvas draws of what is visible. Folding is a way of drawing: what is counted, measured, listed and exported is what is visible.
 */
export type DrawnChart = {
  elements: readonly NetworkElement[];
  folds: readonly FoldNode[];
  lines: readonly DrawnLine[];
};

/** From so many on, the picture is drawn plainly and moved as a whole. What is folded away costs nothing. */
const LARGE = 1_500;
export const isLargePicture = ({ elements, folds }: Pick<DrawnChart, 'elements' | 'folds'>): boolean =>
  elements.length + folds.length > LARGE;

type Folding = Pick<Chart, 'folds' | 'foldOf' | 'isOnePerPair'>;
type Seen = Pick<VisibleChart, 'elements' | 'lines'>;

/** What is not stated is surer than what is refuted, and less sure than any other. */
const SUREST: readonly (LineCertainty | null)[] = ['CONFIRMED', 'PROBABLE', 'PRESUMED', null, 'REFUTED'];
const surest = (lines: readonly NetworkLine[]): LineCertainty | null =>
  SUREST.find((certainty) => lines.some((line) => line.certainty === certainty)) ?? null;

/** Codes of link types that one line is drawn for, in its `type`. */
const BETWEEN_TYPES = '+';
export const typesOf = (type: string): string[] => type.split(BETWEEN_TYPES);

/** One line for several between the same two ends. It has an arrow when all point the same way, and no days. It tells of facts, of what is none any more only where that is all. */
const merged = (all: readonly NetworkLine[]): NetworkLine => {
  const facts = all.filter(({ isSuperseded }) => isSuperseded !== true);
  const lines = facts.length > 0 ? facts : all;
  const [first] = lines as [NetworkLine];
  const isOneWay = lines.every(({ directed, source }) => directed && source === first.source);
  const [source, target] =
    isOneWay || first.source < first.target ? [first.source, first.target] : [first.target, first.source];
  const type = [...new Set(lines.map((line) => line.type))].sort().join(BETWEEN_TYPES);
  return {
    id: `${source}~${type}~${target}`,
    source,
    target,
    type,
    certainty: surest(lines),
    count: lines.reduce((sum, { count }) => sum + count, 0),
    from: null,
    to: null,
    directed: isOneWay,
    ...(facts.length > 0 ? {} : { isSuperseded: true }),
  };
};

/** Lines of one type and direction between the same ends are one; with `isOnePerPair`, all between them are. */
const keyOf = ({ source, target, type, directed }: NetworkLine, isOnePerPair: boolean): string => {
  const pair = source < target ? `${source}~${target}` : `${target}~${source}`;
  if (isOnePerPair) return pair;
  return directed ? `${source}~${target}~${type}~directed` : `${pair}~${type}`;
};

const folded = ({ folds, foldOf, isOnePerPair }: Folding, { elements, lines }: Seen): DrawnChart => {
  const foldAt = (id: string): string | null => {
    const fold = foldOf.get(id);
    return fold !== undefined && folds.get(fold)?.isClosed === true ? fold : null;
  };
  const members = new Map<string, string[]>();
  const free: NetworkElement[] = [];
  for (const element of elements) {
    const fold = foldAt(element.id);
    if (fold === null) free.push(element);
    else members.set(fold, [...(members.get(fold) ?? []), element.id]);
  }
  const plain: DrawnLine[] = [];
  const together = new Map<string, { lines: NetworkLine[]; standsFor: string[] }>();
  for (const line of lines) {
    const [from, to] = [foldAt(line.source), foldAt(line.target)];
    // What runs inside a folded group is inside it.
    if (from !== null && from === to) continue;
    if (from === null && to === null && !isOnePerPair) {
      plain.push({ ...line, standsFor: [line.id] });
      continue;
    }
    const moved = { ...line, source: from ?? line.source, target: to ?? line.target };
    const key = keyOf(moved, isOnePerPair);
    const group = together.get(key) ?? { lines: [], standsFor: [] };
    group.lines.push(moved);
    group.standsFor.push(line.id);
    together.set(key, group);
  }
  return {
    elements: free,
    folds: [...members].map(([id, of]) => ({ id, name: folds.get(id)?.name ?? '', members: of })),
    lines: [
      ...plain,
      ...[...together.values()].map((group) => ({ ...merged(group.lines), standsFor: group.standsFor })),
    ],
  };
};

type Made = Pick<Folding, 'foldOf' | 'isOnePerPair'> & { signs: string; drawn: DrawnChart };
const made = new WeakMap<Seen, Made>();

/** Of a group nothing but its name and whether it is closed is drawn here: where it lies is none of it, so that the same object is given while it is moved about. */
export const drawnChart = (folding: Folding, visible: Seen): DrawnChart => {
  const { folds, foldOf, isOnePerPair } = folding;
  const signs = JSON.stringify([...folds].map(([id, { name, isClosed }]) => [id, name, isClosed]));
  const known = made.get(visible);
  if (known?.signs === signs && known.foldOf === foldOf && known.isOnePerPair === isOnePerPair)
    return known.drawn;
  const drawn = folded(folding, visible);
  made.set(visible, { foldOf, isOnePerPair, signs, drawn });
  return drawn;
};
