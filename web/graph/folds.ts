import type { Chart, Fold, Point } from './network-state.ts';

export type FoldSet = { id: string; title: string; members: readonly string[] };

export type FoldCommand =
  /** Makes a group of the members, folded, or names one anew and gives it other members. */
  | ({ name: 'fold' } & FoldSet)
  /** Makes several groups at once, folded; where everything goes then, or null to leave it where it lies. */
  | { name: 'foldAll'; sets: readonly FoldSet[]; positions: ReadonlyMap<string, Point> | null }
  /** Gives up groups; their members stay where they are. */
  | { name: 'unfold'; ids: readonly string[] }
  | { name: 'openFold' | 'closeFold'; id: string }
  | { name: 'lines'; isOnePerPair: boolean };

export const LONGEST_TITLE = 80;
const FEWEST = 2;

export const middleOfMembers = ({ positions }: Pick<Chart, 'positions'>, ids: readonly string[]): Point => {
  const places = ids.flatMap((id) => positions.get(id) ?? []);
  const middle = (values: number[]): number =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
  return { x: middle(places.map(({ x }) => x)), y: middle(places.map(({ y }) => y)) };
};

export const membersOf = ({ foldOf }: Pick<Chart, 'foldOf'>, id: string): string[] =>
  [...foldOf].flatMap(([member, fold]) => (fold === id ? [member] : []));

/** The folded group that is exactly these elements; null when there is none. */
export const foldOfAll = (chart: Chart, ids: readonly string[]): string | null => {
  const fold = chart.foldOf.get(ids[0] ?? '');
  if (fold === undefined || !ids.every((id) => chart.foldOf.get(id) === fold)) return null;
  const shown = membersOf(chart, fold).filter((id) => !chart.hidden.has(id));
  return shown.length === new Set(ids).size ? fold : null;
};

type Parts = Pick<Chart, 'folds' | 'foldOf'>;

/** A group that nobody is in any more is none, and nobody is in a group that is none. */
export const withoutBare = ({ folds, foldOf }: Parts): Parts => {
  const kept = new Map([...foldOf].filter(([, fold]) => folds.has(fold)));
  const held = new Set(kept.values());
  return { folds: new Map([...folds].filter(([id]) => held.has(id))), foldOf: kept };
};

const folded = (chart: Chart, id: string, title: string, wanted: readonly string[]): Chart => {
  const members = [...new Set(wanted)].filter((member) => chart.elements.has(member));
  const name = title.trim().slice(0, LONGEST_TITLE);
  if (members.length < FEWEST || name === '') return chart;
  const { x, y, isClosed } = chart.folds.get(id) ?? { ...middleOfMembers(chart, members), isClosed: true };
  const foldOf = new Map([...chart.foldOf].filter(([, fold]) => fold !== id));
  for (const member of members) foldOf.set(member, id);
  const folds = new Map(chart.folds).set(id, { name, x, y, isClosed });
  return { ...chart, ...withoutBare({ folds, foldOf }) };
};

const turned = (chart: Chart, id: string, isClosed: boolean): Chart => {
  const fold = chart.folds.get(id);
  return !fold || fold.isClosed === isClosed
    ? chart
    : { ...chart, folds: new Map(chart.folds).set(id, { ...fold, isClosed }) };
};

export const applyFold = (chart: Chart, command: FoldCommand): Chart => {
  switch (command.name) {
    case 'fold':
      return folded(chart, command.id, command.title, command.members);
    case 'foldAll':
      return command.sets.reduce((all, { id, title, members }) => folded(all, id, title, members), chart);
    case 'unfold': {
      const folds = new Map([...chart.folds].filter(([id]) => !command.ids.includes(id)));
      if (folds.size === chart.folds.size) return chart;
      return { ...chart, ...withoutBare({ folds, foldOf: chart.foldOf }) };
    }
    case 'openFold':
    case 'closeFold':
      return turned(chart, command.id, command.name === 'closeFold');
    case 'lines':
      return chart.isOnePerPair === command.isOnePerPair
        ? chart
        : { ...chart, isOnePerPair: command.isOnePerPair };
  }
};

/** Reads a group as it is kept; null when it is none. */
export const foldFrom = (value: unknown): Fold | null => {
  const { name, x, y, isClosed } = (value ?? {}) as Record<string, unknown>;
  return typeof name === 'string' && Number.isFinite(x) && Number.isFinite(y) && typeof isClosed === 'boolean'
    ? { name, x: Number(x), y: Number(y), isClosed }
    : null;
};
