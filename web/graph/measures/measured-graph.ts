import type { ElementKind, LineCertainty, NetworkElement, NetworkLine } from '../network-state.ts';
import type { VisibleChart } from '../visible-chart.ts';

/** Two elements that are linked, however many lines are drawn between them. `a` and `b` are positions in `ids`, a < b. */
export type MeasuredLink = {
  a: number;
  b: number;
  /** Of its best line; null when none says. */
  certainty: LineCertainty | null;
  /** Facts folded into all its lines. */
  facts: number;
  lines: readonly string[];
};

/** What was drawn and is not in the measured graph, and why; `folded` lines lie beside another one. */
export type LeftOut = {
  land: number;
  superseded: number;
  refuted: number;
  denials: number;
  loops: number;
  folded: number;
};

/** The simple, undirected graph that the measures are computed on. Plain data: it goes to a worker. */
export type MeasuredGraph = {
  /** Sorted, so that the same chart gives the same order of sums, whatever order it came in. */
  ids: readonly string[];
  links: readonly MeasuredLink[];
  /** By position: counted as part of the structure, never ranked, sized, coloured or named. */
  isUnranked: readonly boolean[];
  /** Drawn lines that the links stand for. */
  lines: number;
  leftOut: LeftOut;
};

/** Sharing a country links nobody: it would make the country the centre of everything, as it may not lie on a path. */
const LAND: ReadonlySet<ElementKind> = new Set(['Country', 'District']);

/** These lines say that there is no link, or that one is disputed. */
const DENIALS: ReadonlySet<string> = new Set(['NOT_SAME_AS', 'NO_LINK_FOUND', 'CONTRADICTS']);

/** A protected person, or one who is only known as a victim, is never ranked. An accused person who was a victim too has the weightier role. */
export const isNeverRanked = ({ isProtected, role }: Pick<NetworkElement, 'isProtected' | 'role'>): boolean =>
  isProtected || role === 'VICTIM' || role === 'INJURED_PARTY';

const CERTAINTY_ORDER: readonly (LineCertainty | null)[] = [
  null,
  'REFUTED',
  'PRESUMED',
  'PROBABLE',
  'CONFIRMED',
];

/** How much is known: the greater, the surer; what states nothing is the least. */
export const certaintyRank = (certainty: LineCertainty | null): number => CERTAINTY_ORDER.indexOf(certainty);

const reasonToLeaveOut = (line: NetworkLine): keyof LeftOut | null => {
  if (line.isSuperseded) return 'superseded';
  if (line.certainty === 'REFUTED') return 'refuted';
  if (DENIALS.has(line.type)) return 'denials';
  return line.source === line.target ? 'loops' : null;
};

const joined = (link: MeasuredLink, line: NetworkLine): MeasuredLink => ({
  ...link,
  certainty: certaintyRank(line.certainty) > certaintyRank(link.certainty) ? line.certainty : link.certainty,
  facts: link.facts + line.count,
  lines: [...link.lines, line.id],
});

/** The graph of what is drawn, as it is drawn: what a filter hides is not measured. */
export const measuredGraph = ({
  elements,
  lines,
}: Pick<VisibleChart, 'elements' | 'lines'>): MeasuredGraph => {
  const leftOut: LeftOut = { land: 0, superseded: 0, refuted: 0, denials: 0, loops: 0, folded: 0 };
  const measured = elements
    .filter(({ kind }) => !LAND.has(kind))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  leftOut.land = elements.length - measured.length;
  const place = new Map(measured.map(({ id }, at) => [id, at]));
  const links = new Map<number, MeasuredLink>();
  let counted = 0;
  for (const line of lines) {
    const [source, target] = [place.get(line.source), place.get(line.target)];
    if (source === undefined || target === undefined) continue;
    const reason = reasonToLeaveOut(line);
    if (reason) {
      leftOut[reason] += 1;
      continue;
    }
    counted += 1;
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = a * measured.length + b;
    const link = links.get(key);
    if (link) leftOut.folded += 1;
    links.set(
      key,
      link ? joined(link, line) : { a, b, certainty: line.certainty, facts: line.count, lines: [line.id] },
    );
  }
  return {
    ids: measured.map(({ id }) => id),
    links: [...links.entries()].sort(([one], [other]) => one - other).map(([, link]) => link),
    isUnranked: measured.map(isNeverRanked),
    lines: counted,
    leftOut,
  };
};

/** The same graph without one link. */
export const withoutLink = (graph: MeasuredGraph, gone: MeasuredLink): MeasuredGraph => ({
  ...graph,
  links: graph.links.filter((link) => link !== gone),
});
