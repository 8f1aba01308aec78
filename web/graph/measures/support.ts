import { certaintyRank, type MeasuredGraph, type MeasuredLink } from './measured-graph.ts';

/** What the place of one element rests on: its links, and the weakest of all. */
export type Support = {
  links: number;
  weakest: MeasuredLink | null;
  /** Links that are as weak as the weakest, itself among them. */
  equallyWeak: number;
};

/** The less certain is the weaker; of equally certain ones, the one with fewer facts; of equal ones, the first. */
const weakness = (one: MeasuredLink, other: MeasuredLink): number =>
  certaintyRank(one.certainty) - certaintyRank(other.certainty) || one.facts - other.facts;

export const supportOf = (links: readonly MeasuredLink[]): Support => {
  let weakest: MeasuredLink | null = null;
  for (const link of links) if (weakest === null || weakness(link, weakest) < 0) weakest = link;
  return {
    links: links.length,
    weakest,
    equallyWeak: links.filter((link) => weakest !== null && weakness(link, weakest) === 0).length,
  };
};

/** By position. */
export const supportsOf = ({ ids, links }: MeasuredGraph): Support[] => {
  const own: MeasuredLink[][] = ids.map(() => []);
  for (const link of links) {
    own[link.a]?.push(link);
    own[link.b]?.push(link);
  }
  return own.map(supportOf);
};
