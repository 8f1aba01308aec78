import { type Chart, certaintyKey, type NetworkElement, type NetworkLine } from './network-state.ts';
import { mayHold } from './partial-day.ts';

/** What is drawn of a chart, and why the rest is not. */
export type VisibleChart = {
  elements: readonly NetworkElement[];
  lines: readonly NetworkLine[];
  /** Elements and lines on the chart that are not drawn. */
  hiddenElements: number;
  hiddenLines: number;
  /** Switches of the legend that are off, and one for a range of days. */
  filters: number;
  /** For each drawn element, the neighbours that one may see and that are not drawn; 101 means more than a hundred. */
  notDrawn: ReadonlyMap<string, number>;
};

export const COUNT_CAP = 101;

/** What of a chart decides what is drawn; moving and pinning do not. */
export type DrawnParts = Pick<Chart, 'elements' | 'lines' | 'hidden' | 'filters'>;

/** Whether an element of the chart is seen: neither hidden by hand nor switched off. */
export const isDrawn = (chart: DrawnParts, element: NetworkElement): boolean =>
  !chart.hidden.has(element.id) &&
  !chart.filters.kinds.has(element.kind) &&
  (element.role === null || !chart.filters.roles.has(element.role));

export const filterCount = ({ filters }: DrawnParts): number =>
  filters.kinds.size +
  filters.roles.size +
  filters.types.size +
  filters.certainties.size +
  (filters.range === null ? 0 : 1);

const isOff = ({ filters }: DrawnParts, line: NetworkLine): boolean =>
  filters.types.has(line.type) ||
  filters.certainties.has(certaintyKey(line)) ||
  (filters.range !== null && !mayHold(line, filters.range));

export const isLineDrawn = (chart: DrawnParts, line: NetworkLine): boolean =>
  !isOff(chart, line) &&
  [line.source, line.target].every((id) => {
    const end = chart.elements.get(id);
    return end !== undefined && isDrawn(chart, end);
  });

/** A line shows only when both its ends do. A range of days takes lines away, never elements: that somebody is on the chart has no date. */
export const visibleChart = (chart: DrawnParts): VisibleChart => {
  const elements = [...chart.elements.values()].filter((element) => isDrawn(chart, element));
  const drawn = new Set(elements.map((element) => element.id));
  const missing = new Map<string, Set<string>>();
  const miss = (at: string, neighbour: string): void => {
    if (!drawn.has(at) || drawn.has(neighbour)) return;
    const known = missing.get(at);
    if (known) known.add(neighbour);
    else missing.set(at, new Set([neighbour]));
  };
  const lines: NetworkLine[] = [];
  for (const line of chart.lines.values()) {
    // Whom nothing ties any more is no neighbour that is missing.
    if (line.isSuperseded !== true) {
      miss(line.source, line.target);
      miss(line.target, line.source);
    }
    if (!isOff(chart, line) && drawn.has(line.source) && drawn.has(line.target)) lines.push(line);
  }
  const notDrawn = new Map<string, number>();
  for (const element of elements) {
    const count = (element.more ?? 0) + (missing.get(element.id)?.size ?? 0);
    if (count > 0) notDrawn.set(element.id, Math.min(COUNT_CAP, count));
  }
  return {
    elements,
    lines,
    hiddenElements: chart.elements.size - elements.length,
    hiddenLines: chart.lines.size - lines.length,
    filters: filterCount(chart),
    notDrawn,
  };
};

/** How many drawn lines touch each drawn element. */
export const lineCounts = (lines: readonly NetworkLine[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { source, target } of lines) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    if (target !== source) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
};

/** The drawn neighbours of a set of elements, without the set itself. */
export const visibleNeighbours = (
  lines: readonly NetworkLine[],
  ids: ReadonlySet<string>,
): ReadonlySet<string> => {
  const neighbours = new Set<string>();
  for (const { source, target } of lines) {
    if (ids.has(source) && !ids.has(target)) neighbours.add(target);
    if (ids.has(target) && !ids.has(source)) neighbours.add(source);
  }
  return neighbours;
};

/** How much of a chart its filters hide: what is hidden by hand, and the lines that go with it, would not be seen without them either. */
export const hiddenByFilters = (chart: DrawnParts): { elements: number; lines: number } => {
  const isByHand = (id: string): boolean => chart.hidden.has(id);
  const elements = [...chart.elements.values()].filter(
    (element) => !isByHand(element.id) && !isDrawn(chart, element),
  );
  const lines = [...chart.lines.values()].filter(
    (line) => !isByHand(line.source) && !isByHand(line.target) && !isLineDrawn(chart, line),
  );
  return { elements: elements.length, lines: lines.length };
};
