import type { ViewerRun } from '../db/run.ts';
import type { CardValue, Direction, Certainty, HandlingCode } from '../graphql/types.generated.ts';
import type { ElementKind, LineCertainty } from './network-columns.ts';

/** A picture holds at most so many elements; the answer says when there are more. */
export const MOST_ELEMENTS = 2_000;

const ids = async (rows: Promise<{ id: string }[]>): Promise<string[]> => (await rows).map((row) => row.id);

export const membersOfCase = (run: ViewerRun, caseId: string): Promise<string[]> =>
  ids(run('network/case-members', { caseId, most: MOST_ELEMENTS + 1 }));

export const membersOfCountry = (run: ViewerRun, code: string): Promise<string[]> =>
  ids(run('network/country-members', { code, most: MOST_ELEMENTS + 1 }));

export type VisibleElement = { id: string; kind: ElementKind; code: string | null };

/** Those of the elements of which a fact is visible to the reader. */
export const visibleElements = (run: ViewerRun, ids: readonly string[]): Promise<VisibleElement[]> =>
  run<VisibleElement>('network/which-visible', { ids });

/** Null when there is no such element or none of its facts is visible. */
export const visibleElement = async (run: ViewerRun, id: string): Promise<VisibleElement | null> =>
  (await visibleElements(run, [id]))[0] ?? null;

export type Neighbour = { id: string; neighbourId: string; kind: ElementKind; types: string[] };
export type NeighbourFilter = {
  types?: readonly string[] | null | undefined;
  kinds?: readonly string[] | null | undefined;
  outside?: readonly string[];
  after?: string | null | undefined;
  /** For each of the elements. */
  most: number;
};

export const neighboursOf = (
  run: ViewerRun,
  elements: readonly string[],
  filter: NeighbourFilter,
): Promise<Neighbour[]> =>
  run<Neighbour>('network/neighbours', {
    ids: elements,
    types: filter.types ?? null,
    kinds: filter.kinds ?? null,
    outside: filter.outside ?? [],
    after: filter.after ?? null,
    most: filter.most,
  });

export type Line = {
  source: string;
  target: string;
  type: string;
  directed: boolean;
  certainty: LineCertainty | null;
  count: number;
  from: string | null;
  to: string | null;
};

/** With `fresh`, only the lines that touch one of these. */
export const linesAmong = (
  run: ViewerRun,
  elements: readonly string[],
  fresh: readonly string[] | null,
): Promise<Line[]> => run<Line>('network/lines-among', { ids: elements, fresh });

export type FactRow = {
  id: string;
  otherId: string;
  type: string;
  direction: Direction;
  certainty: Certainty | null;
  grade: string | null;
  handling: HandlingCode | null;
  validFrom: string | null;
  validTo: string | null;
  recordedAt: string;
  count: number | null;
  amount: string | null;
  currency: string | null;
  detail: string | null;
  sourceText: string | null;
};

export const factsOf = (run: ViewerRun, id: string, other: string | null, most: number): Promise<FactRow[]> =>
  run<FactRow>('network/facts', { id, other, most });

export type ValueRow = Omit<CardValue, 'case'> & { caseId: string | null };

export const valuesOf = (run: ViewerRun, id: string): Promise<ValueRow[]> =>
  run<ValueRow>('network/values', { id });
