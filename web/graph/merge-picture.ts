import type { Picture } from './columns-to-elements.ts';
import type { Chart, NetworkElement, NetworkLine } from './network-state.ts';

/** Every neighbour of every element over the lines of the chart, drawn or not. */
export const neighboursOf = (lines: Chart['lines'], id: string): Set<string> => {
  const neighbours = new Set<string>();
  for (const line of lines.values()) {
    if (line.source === id) neighbours.add(line.target);
    else if (line.target === id) neighbours.add(line.source);
  }
  neighbours.delete(id);
  return neighbours;
};

/** The lines between two elements as they are now: what was drawn between them before is gone. */
export const relinked = (
  chart: Chart,
  ends: readonly [string, string],
  now: readonly NetworkLine[],
): Chart => {
  const isBetween = ({ source, target }: NetworkLine): boolean =>
    (source === ends[0] && target === ends[1]) || (source === ends[1] && target === ends[0]);
  const lines = new Map([...chart.lines].filter(([, line]) => !isBetween(line)));
  for (const line of now) if (isBetween(line)) lines.set(line.id, line);
  return { ...chart, lines };
};

const MORE_THAN_COUNTED = 101;

// An answer without a new count still tells that some of the neighbours that were missing have arrived.
const countedDown = (element: NetworkElement, arrived: number): NetworkElement =>
  element.more === null || element.more >= MORE_THAN_COUNTED || arrived === 0
    ? element
    : { ...element, more: Math.max(0, element.more - arrived) };

/**
 * Adds a picture to the chart: what is newer replaces what is older, nothing that is there moves or vanishes.
 * The picture was asked for with what the chart had as `known`, so that its counts are of the chart.
 */
export const mergePicture = (chart: Chart, picture: Picture): Chart => {
  const elements = new Map(chart.elements);
  const lines = new Map(chart.lines);
  for (const line of picture.lines) lines.set(line.id, line);

  const arrivedNeighbours = new Map<string, Set<string>>();
  const arrive = (at: string, neighbour: string): void => {
    if (!chart.elements.has(at) || chart.elements.has(neighbour)) return;
    arrivedNeighbours.set(at, (arrivedNeighbours.get(at) ?? new Set()).add(neighbour));
  };
  for (const line of picture.lines) {
    arrive(line.source, line.target);
    arrive(line.target, line.source);
  }
  for (const element of picture.elements) {
    const before = chart.elements.get(element.id);
    elements.set(element.id, before && element.more === null ? { ...element, more: before.more } : element);
  }
  const counted = new Set(picture.elements.flatMap(({ id, more }) => (more === null ? [] : [id])));
  for (const [id, arrived] of arrivedNeighbours) {
    const element = elements.get(id);
    if (element && !counted.has(id)) elements.set(id, countedDown(element, arrived.size));
  }
  return { ...chart, elements, lines };
};
