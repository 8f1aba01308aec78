import type { MeasuredGraph, MeasuredLink } from './measured-graph.ts';

/** On what the facts of one line rest: places in the list of sources, whether a fact of it names none, and the best grade of them. */
export type LineRests = { restsOn: readonly number[]; isUnnamed: boolean; grade: string | null };

/** How much of the place of one element rests on one source. */
export type Resting = {
  /** Links all of whose facts rest on one and the same source. */
  onOneSource: number;
  /** The source with which most of these would fall, by its place in the list, and how many; of several the first. Null when none rests on one alone. */
  most: { source: number; links: number } | null;
};

/** What is on the chart and no longer known to the server names no source either. */
const UNKNOWN: LineRests = { restsOn: [], isUnnamed: true, grade: null };

const restsOfLines = (
  { lines }: Pick<MeasuredLink, 'lines'>,
  rests: ReadonlyMap<string, LineRests>,
): LineRests[] => lines.map((id) => rests.get(id) ?? UNKNOWN);

/** Whether a fact of a link names no source. */
export const isUnnamed = (
  link: Pick<MeasuredLink, 'lines'>,
  rests: ReadonlyMap<string, LineRests>,
): boolean => restsOfLines(link, rests).some((line) => line.isUnnamed);

/** The one source with which a link falls; null when there are several, or when a fact of it names none. */
export const onlySourceOf = (
  link: Pick<MeasuredLink, 'lines'>,
  rests: ReadonlyMap<string, LineRests>,
): number | null => {
  if (isUnnamed(link, rests)) return null;
  const [only, ...others] = new Set(restsOfLines(link, rests).flatMap(({ restsOn }) => restsOn));
  return others.length > 0 ? null : (only ?? null);
};

/** All sources behind a link, and the best grade of its facts. */
export const behindLink = (
  link: Pick<MeasuredLink, 'lines'>,
  rests: ReadonlyMap<string, LineRests>,
): { sources: number[]; grade: string | null } => {
  const lines = restsOfLines(link, rests);
  const grades = lines.flatMap(({ grade }) => grade ?? []).sort((one, other) => (one < other ? -1 : 1));
  return { sources: [...new Set(lines.flatMap(({ restsOn }) => restsOn))], grade: grades[0] ?? null };
};

/** How many of some links rest on one source alone, and on which most of these. */
export const restingOf = (sources: readonly (number | null)[]): Resting => {
  const counts = new Map<number, number>();
  for (const source of sources) if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  let most: Resting['most'] = null;
  for (const [source, links] of counts)
    if (most === null || links > most.links || (links === most.links && source < most.source))
      most = { source, links };
  return { onOneSource: sources.filter((source) => source !== null).length, most };
};

/** By position. */
export const restingsOf = (
  { ids, links }: MeasuredGraph,
  rests: ReadonlyMap<string, LineRests>,
): Resting[] => {
  const own: (number | null)[][] = ids.map(() => []);
  for (const link of links) {
    const source = onlySourceOf(link, rests);
    own[link.a]?.push(source);
    own[link.b]?.push(source);
  }
  return own.map(restingOf);
};
