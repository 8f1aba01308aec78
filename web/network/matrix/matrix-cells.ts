import { componentsOf } from '../../graph/components.ts';
import { CERTAINTIES } from '../../graph/legend.ts';
import {
  certaintyKey,
  type CertaintyKey,
  type NetworkElement,
  type NetworkLine,
} from '../../graph/network-state.ts';
import { isNeverRanked } from '../../graph/measures/measured-graph.ts';
import { lineCounts, type VisibleChart } from '../../graph/visible-chart.ts';
import { compareText } from '../../i18n/letters.ts';

/** More rows than this are not read by anyone. */
export const MOST_ROWS = 200;

/** What the element of the row has with that of the column. */
export type MatrixCell = {
  row: number;
  column: number;
  facts: number;
  /** Of the surest link. */
  certainty: CertaintyKey;
  /** The surest link first. */
  lines: readonly string[];
};

export type Matrix = {
  /** Rows and columns, in one order. */
  elements: readonly NetworkElement[];
  cells: ReadonlyMap<string, MatrixCell>;
  /** Elements that are drawn and have no row: those without a link, and those beyond the most connected. */
  unlinked: number;
  beyond: number;
};

export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/**
 * The largest component first; in it the most connected, then by name. People who are protected are not ranked: they come after the others, by name.
 * The same chart is the same matrix.
 */
const inOrder = (elements: readonly NetworkElement[], lines: readonly NetworkLine[]): NetworkElement[] => {
  const counts = lineCounts(lines);
  const rank = (element: NetworkElement): number =>
    isNeverRanked(element) ? -1 : (counts.get(element.id) ?? 0);
  const place = new Map(elements.map(({ id }, at) => [id, at]));
  const pairs = lines.map(({ source, target }) => [place.get(source) ?? 0, place.get(target) ?? 0] as const);
  return componentsOf(elements.length, pairs).flatMap((members) =>
    members
      .flatMap((at) => elements[at] ?? [])
      .sort((a, b) => rank(b) - rank(a) || compareText(a.label, b.label) || (a.id < b.id ? -1 : 1)),
  );
};

const surestFirst = (lines: readonly NetworkLine[]): NetworkLine[] =>
  lines.toSorted(
    (a, b) =>
      CERTAINTIES.indexOf(certaintyKey(a)) - CERTAINTIES.indexOf(certaintyKey(b)) || (a.id < b.id ? -1 : 1),
  );

const cellsOf = (
  elements: readonly NetworkElement[],
  lines: readonly NetworkLine[],
): ReadonlyMap<string, MatrixCell> => {
  const place = new Map(elements.map(({ id }, at) => [id, at]));
  const cells = new Map<string, MatrixCell>();
  const put = (row: number, column: number, { id, count }: NetworkLine, certainty: CertaintyKey): void => {
    const key = cellKey(row, column);
    const cell = cells.get(key);
    cells.set(
      key,
      cell
        ? { ...cell, facts: cell.facts + count, lines: [...cell.lines, id] }
        : { row, column, facts: count, certainty, lines: [id] },
    );
  };
  for (const line of surestFirst(lines)) {
    const [row, column] = [place.get(line.source), place.get(line.target)];
    if (row === undefined || column === undefined) continue;
    put(row, column, line, certaintyKey(line));
    // What has no direction is the same seen from the other side.
    if (!line.directed && row !== column) put(column, row, line, certaintyKey(line));
  }
  return cells;
};

/** Who has a link with whom, among what is drawn or, of that, among `only`. */
export const matrixOf = (visible: VisibleChart, only: ReadonlySet<string> | null): Matrix => {
  const wanted = visible.elements.filter(({ id }) => only === null || only.has(id));
  const isWanted = new Set(wanted.map(({ id }) => id));
  const among = visible.lines.filter(
    ({ source, target, isSuperseded }) => !isSuperseded && isWanted.has(source) && isWanted.has(target),
  );
  const counts = lineCounts(among);
  const linked = wanted.filter(({ id }) => counts.has(id));
  const shown = linked
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_ROWS);
  const isShown = new Set(shown.map(({ id }) => id));
  const lines = among.filter(({ source, target }) => isShown.has(source) && isShown.has(target));
  const elements = inOrder(shown, lines);
  return {
    elements,
    cells: cellsOf(elements, lines),
    unlinked: wanted.length - linked.length,
    beyond: linked.length - shown.length,
  };
};

/** A place in the matrix; column -1 is the name of the row. */
export type Place = { row: number; column: number };

/** Null for keys that do not move. */
export const placeAfterKey = (key: string, { row, column }: Place, size: number): Place | null => {
  const within = (low: number, value: number): number => Math.max(low, Math.min(size - 1, value));
  switch (key) {
    case 'ArrowDown':
      return { row: within(0, row + 1), column };
    case 'ArrowUp':
      return { row: within(0, row - 1), column };
    case 'ArrowRight':
      return { row, column: within(-1, column + 1) };
    case 'ArrowLeft':
      return { row, column: within(-1, column - 1) };
    case 'PageDown':
      return { row: within(0, row + 10), column };
    case 'PageUp':
      return { row: within(0, row - 10), column };
    case 'Home':
      return { row, column: -1 };
    case 'End':
      return { row, column: size - 1 };
    default:
      return null;
  }
};

/** The link to select when a cell is chosen: the surest, and chosen again the one after that which is selected. */
export const lineAfter = ({ lines }: MatrixCell, selected: string | null): string | undefined =>
  lines[(selected === null ? 0 : lines.indexOf(selected) + 1) % lines.length];
