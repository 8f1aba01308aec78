/** What is found by one rule, the weightiest first. */
export type FoundByRule<R, G> = { rule: R; gaps: readonly G[] };

/**
 * Which of the gaps are shown when there are more than `most`: of each rule its first, as many as its even share, so that one rule does not push
 * another out; the places that are left go to the weightiest of all. `byWeight` gives the order of the answer.
 */
export const placed = <R, G>(
  found: readonly FoundByRule<R, G>[],
  most: number,
  byWeight: (one: G, other: G) => number,
): { shown: G[]; cut: R[] } => {
  const share = Math.floor(most / Math.max(found.length, 1));
  const reserved = found.flatMap(({ gaps }) => gaps.slice(0, share));
  const rest = found.flatMap(({ gaps }) => gaps.slice(share)).toSorted(byWeight);
  const shown = [...reserved, ...rest.slice(0, most - reserved.length)].toSorted(byWeight);
  const isShown = new Set(shown);
  const cut = found.filter(({ gaps }) => gaps.some((gap) => !isShown.has(gap)));
  return { shown, cut: cut.map(({ rule }) => rule) };
};
