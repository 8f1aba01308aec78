import type { FoundPath, NetworkLine } from '../../graph/network-state.ts';

export type Step = { source: string; target: string };

/** The steps of a path in its order, each pair once; of several ways, those that lie nearer to the start come first. */
export const stepsOf = (
  { elements, lines }: FoundPath,
  drawn: ReadonlyMap<string, NetworkLine>,
): readonly Step[] => {
  const place = new Map(elements.map((id, at) => [id, at]));
  const steps = new Map<string, Step & { at: readonly [number, number] }>();
  for (const id of lines) {
    const line = drawn.get(id);
    const [one, other] = [place.get(line?.source ?? ''), place.get(line?.target ?? '')];
    if (!line || one === undefined || other === undefined) continue;
    const [source, target] = one < other ? [line.source, line.target] : [line.target, line.source];
    steps.set(`${source} ${target}`, {
      source,
      target,
      at: [Math.min(one, other), Math.max(one, other)],
    });
  }
  return [...steps.values()]
    .toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ source, target }) => ({ source, target }));
};
