import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import { createLoaders, type ElementRow, type Loaders } from '../elements/loaders.ts';
import type { HandlingCode } from '../graphql/types.generated.ts';
import { visibleElements } from '../network/network.queries.ts';
import { codesAmong, gradedLinesAmong, MOST_LINES, type GradedLine } from './exports.queries.ts';
import { codesOf, mayLeave, type Withheld } from './handling.ts';

/** Lines that the author has switched off on the chart; a line of no stated certainty is `NOT_STATED`. */
export type Without = { types: readonly string[]; certainties: readonly string[] };

export const MOST_EXPORTED = 5_000;

export type DrawnNow = {
  elements: ElementRow[];
  lines: GradedLine[];
  /** Of one element. */
  codesOf: (id: string) => (HandlingCode | null)[];
  /** Of everything, the strictest first. */
  codes: HandlingCode[];
  /** What may not leave the unit and was left out: a line to such an element is not counted beside it. */
  withheld: Withheld;
};

/** The elements with these ids that the reader may see at this moment, and the lines between them. One that is hidden is left out like one that is not there; what may not leave the unit is left out and counted. Throws NOT_FOUND when nothing is left to see, FORBIDDEN when nothing of it may leave. */
export const drawnNow = async (
  run: ViewerRun,
  { ids: wanted, without }: { ids: readonly string[]; without: Without },
  loaders: Pick<Loaders, 'elements'> = createLoaders(run),
): Promise<DrawnNow> => {
  const ids = [...new Set(wanted)];
  if (ids.length > MOST_EXPORTED) throw new Refusal('TOO_MANY');
  if (!ids.every(isUlid)) throw new Refusal('BAD_INPUT', { argument: 'ids' });
  const visible = new Set((await visibleElements(run, ids)).map(({ id }) => id));
  const seen = ids.filter((id) => visible.has(id));
  const codesById = await codesAmong(run, seen);
  const codesOfOne = (id: string): (HandlingCode | null)[] => codesById.get(id) ?? [];
  const shown = seen.filter((id) => mayLeave(codesOfOne(id)));
  const [loaded, among] = await Promise.all([loaders.elements.loadMany(shown), gradedLinesAmong(run, shown)]);
  if (among.length > MOST_LINES) throw new Refusal('TOO_MANY');
  const wantedLines = among.filter(
    ({ type, certainty }) =>
      !without.types.includes(type) && !without.certainties.includes(certainty ?? 'NOT_STATED'),
  );
  const lines = wantedLines.filter(({ codes }) => mayLeave(codes));
  const elements = loaded.flatMap((element) => (element && !(element instanceof Error) ? [element] : []));
  if (elements.length === 0) throw new Refusal(seen.length > 0 ? 'FORBIDDEN' : 'NOT_FOUND');
  return {
    elements,
    lines,
    codesOf: codesOfOne,
    codes: codesOf([...shown.map(codesOfOne), ...lines.map((line) => line.codes)].flat()),
    withheld: { elements: seen.length - shown.length, lines: wantedLines.length - lines.length },
  };
};

/** Null for a chart of no single case. Throws NOT_FOUND for a case that the reader may not see. */
export const caseNumberOf = async (
  run: ViewerRun,
  caseId: string | null,
  loaders: Pick<Loaders, 'cases'> = createLoaders(run),
): Promise<string | null> => {
  if (caseId === null) return null;
  const found = await loaders.cases.load(caseId);
  if (!found) throw new Refusal('NOT_FOUND');
  return found.number;
};
