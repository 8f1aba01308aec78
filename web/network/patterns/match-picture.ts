import type { Picture } from '../../graph/columns-to-elements.ts';

type Match = { elements: readonly { id: string }[] };

/** Of the picture of a run, what belongs to some matches: their elements, the lines among them and to what is on the chart already. */
export const pictureOfMatches = (
  picture: Picture,
  matches: readonly Match[],
  onChart: { has(id: string): boolean },
): Picture => {
  const ids = new Set(matches.flatMap(({ elements }) => elements.map(({ id }) => id)));
  const isThere = (id: string): boolean => ids.has(id) || onChart.has(id);
  return {
    elements: picture.elements.filter(({ id }) => ids.has(id)),
    lines: picture.lines.filter(
      ({ source, target }) => (ids.has(source) || ids.has(target)) && isThere(source) && isThere(target),
    ),
  };
};
