import type { ViewerRun } from '../db/run.ts';
import type { CardValue, Direction, Certainty, HandlingCode } from '../graphql/types.generated.ts';
import type { Kept } from '../links/corrected-in.ts';
import {
  isHubVisible,
  linkTypesAt,
  LOOKED_AT,
  type Neighbour,
  neighboursOfHub,
  type NeighboursWanted,
  paramsOf,
} from './hubs.queries.ts';
import type { ElementKind, LineCertainty } from './network-columns.ts';

/** A picture holds at most so many elements; the answer says when there are more. */
export const MOST_ELEMENTS = 2_000;

export type CountryMember = { id: string; kind: ElementKind };

/** Who and what leads to a country, and the country itself, in the order of their ids; of one that nobody knows none. */
export const membersOfCountry = (
  run: ViewerRun,
  code: string,
  wanted: Omit<NeighboursWanted, 'types' | 'direction' | 'outside'>,
): Promise<CountryMember[]> => {
  const { types: _types, direction: _direction, outside: _outside, ...params } = paramsOf(wanted);
  return run<CountryMember>('network/country-members', { code, ...params });
};

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export type VisibleElement = { id: string; kind: ElementKind; code: string | null };

/** What facts of a case may lead to that makes it one of its elements; the same types are read by network/case-members. */
const LEADS_TO_MEMBER: ReadonlySet<string> = new Set([
  'USES',
  'OWNS',
  'HOLDS_DOCUMENT',
  'HAS_IDENTIFIER',
  'POSTED',
  'MADE',
  'PAID',
  'OPERATES_IN',
  'BELIEVED_HIDING_IN',
]);

/** By one type of link, so many as a page of links has room for: where many of them lead to one member a page holds few members, and more pages are read. */
const membersOfHubs = async (
  run: ViewerRun,
  type: string,
  { look, ...asked }: { caseId: string; ids: readonly string[]; after: string; look: number },
): Promise<string[]> => {
  const found: string[] = [];
  for (let { after } = asked; found.length < look;) {
    const rows = await run<{ id: string; until: string | null }>(`network/hub-members/${type}`, {
      ...asked,
      after,
      look,
    });
    found.push(...rows.map(({ id }) => id));
    const until = rows[0]?.until ?? null;
    if (until === null) break;
    after = until;
  }
  return found;
};

/** The elements of a case in the order of their ids after one of them, one more than a picture holds when there are more; empty when the reader does not hold it. */
export const membersOfCase = async (
  run: ViewerRun,
  caseId: string,
  after: string | null = null,
): Promise<string[]> => {
  const most = MOST_ELEMENTS + 1;
  const rows = await run<{ id: string; isHub: boolean }>('network/case-members', { caseId, after, most });
  const hubs = rows.filter(({ isHub }) => isHub).map(({ id }) => id);
  const types =
    hubs.length > 0 ? (await linkTypesAt(run, hubs)).filter((type) => LEADS_TO_MEMBER.has(type)) : [];
  const ofHubs = await Promise.all(
    types.map((type) => membersOfHubs(run, type, { caseId, ids: hubs, after: after ?? '', look: most })),
  );
  const found = new Set([...rows.map(({ id }) => id), ...ofHubs.flat()]);
  return [...found]
    .filter((id) => after === null || id > after)
    .sort()
    .slice(0, most);
};

/** Those of the elements of which a fact is visible to the reader. */
export const visibleElements = async (run: ViewerRun, ids: readonly string[]): Promise<VisibleElement[]> => {
  const rows = await run<VisibleElement & { isSeen: boolean }>('network/which-visible', { ids });
  const seen = await Promise.all(
    rows.map(async ({ isSeen, ...element }) =>
      isSeen || (await isHubVisible(run, element.id)) ? [element] : [],
    ),
  );
  return seen.flat();
};

/** Null when there is no such element or none of its facts is visible. */
export const visibleElement = async (run: ViewerRun, id: string): Promise<VisibleElement | null> =>
  (await visibleElements(run, [id]))[0] ?? null;

/** A row without a neighbour says that the element is a hub. */
type OrHubItself = Neighbour | (Omit<Neighbour, 'neighbourId'> & { neighbourId: null });

const isNeighbour = (row: OrHubItself): row is Neighbour => row.neighbourId !== null;

const smallest = (ids: readonly (string | null)[]): string | null =>
  ids.reduce((one, other) => (one === null || (other !== null && other < one) ? other : one), null);

/** Every page begins where the others do, so the first of all are among the first of each. */
const pagesJoined = (rows: readonly Neighbour[], most: number): Neighbour[] => {
  const joined = new Map<string, Neighbour>();
  for (const row of rows) {
    const key = `${row.id} ${row.neighbourId}`;
    joined.set(key, { ...row, links: [...(joined.get(key)?.links ?? []), ...row.links] });
  }
  const left = new Map<string, number>();
  return [...joined.values()]
    .sort((a, b) => order(a.id, b.id) || order(a.neighbourId, b.neighbourId))
    .filter(({ id }) => {
      const count = (left.get(id) ?? 0) + 1;
      left.set(id, count);
      return count <= most;
    });
};

/**
 * Those of one element, of a hub as many as its first links of each type lead to, so that no type is left out; who is tied by two types comes twice.
 * `isCut` tells of a type whether there are more over it than were read, or may be.
 */
export const neighboursByType = async (
  run: ViewerRun,
  id: string,
  wanted: NeighboursWanted,
): Promise<{ found: Neighbour[]; isCut: (type: string) => boolean }> => {
  const rows = await run<OrHubItself>('network/neighbours', { ids: [id], ...paramsOf(wanted) });
  const found = rows.filter(isNeighbour);
  if (found.length === rows.length) return { found, isCut: () => found.length >= wanted.most };
  // One link more than is counted, to know that there is one.
  const pages = await neighboursOfHub(run, id, wanted, LOOKED_AT + 1);
  return {
    found: [...pages.values()].flatMap((page) => page.found),
    isCut: (type) => (pages.get(type)?.until ?? null) !== null,
  };
};

/**
 * The neighbours of each of the elements, in the order of their ids. Narrowed, of a hub only its first links of each type are looked at: `lookedUntil` says of each hub of
 * which there are more up to which neighbour all were, and nobody after that is given.
 */
export const neighboursFound = async (
  run: ViewerRun,
  elements: readonly string[],
  wanted: NeighboursWanted,
): Promise<{ found: Neighbour[]; lookedUntil: ReadonlyMap<string, string> }> => {
  const rows = await run<OrHubItself>('network/neighbours', { ids: elements, ...paramsOf(wanted) });
  const found = rows.filter(isNeighbour);
  const hubs = rows.flatMap(({ id, neighbourId }) => (neighbourId === null ? [id] : []));
  const lookedUntil = new Map<string, string>();
  if (hubs.length === 0) return { found, lookedUntil };
  const ofHubs = await Promise.all(
    hubs.map(async (id) => {
      const pages = [...(await neighboursOfHub(run, id, wanted)).values()];
      const until = smallest(pages.map((page) => page.until));
      if (until !== null) lookedUntil.set(id, until);
      return pages.flatMap((page) =>
        page.found.filter(({ neighbourId }) => until === null || neighbourId <= until),
      );
    }),
  );
  return { found: pagesJoined([...found, ...ofHubs.flat()], wanted.most), lookedUntil };
};

/** The same, for whom every link of the first is enough. */
export const neighboursOf = async (
  run: ViewerRun,
  elements: readonly string[],
  wanted: NeighboursWanted,
): Promise<Neighbour[]> => (await neighboursFound(run, elements, wanted)).found;

/** By these a line is told from the others. */
export type LineEnds = { source: string; target: string; type: string };
export type Line = LineEnds & {
  directed: boolean;
  certainty: LineCertainty | null;
  count: number;
  from: string | null;
  to: string | null;
};

/** With `fresh`, only the lines that touch one of these. */
export const linesAmong = async (
  run: ViewerRun,
  elements: readonly string[],
  fresh: readonly string[] | null,
): Promise<Line[]> =>
  withLinesOfHubs(
    run,
    await run<OrHub<Line>>('network/lines-among', { ids: elements, fresh }),
    (type, hubs) => run<Line>(`network/hub-lines/${type}`, { hubs, fresh }),
  );

/** A row without a target says that its source is one of several hubs. */
export type OrHub<L extends LineEnds> = L | (Omit<L, 'target'> & { target: null });

const isLine = <L extends LineEnds>(row: OrHub<L>): row is L => row.target !== null;

const byLine = (one: LineEnds, other: LineEnds): number =>
  order(one.source, other.source) || order(one.target, other.target) || order(one.type, other.type);

/** The lines, with those between one hub and another, in the order in which they come without a hub: which of them is one is nobody's to know. */
export const withLinesOfHubs = async <L extends LineEnds>(
  run: ViewerRun,
  rows: readonly OrHub<L>[],
  between: (type: string, hubs: readonly string[]) => Promise<L[]>,
): Promise<L[]> => {
  const lines = rows.filter(isLine<L>);
  if (lines.length === rows.length) return lines;
  const hubs = rows.filter(({ target }) => target === null).map(({ source }) => source);
  const types = await linkTypesAt(run, hubs);
  const found = await Promise.all(types.map((type) => between(type, hubs)));
  return [...lines, ...found.flat()].sort(byLine);
};

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
  mayWithdraw: boolean;
  /** How many versions came before it. */
  earlier: number;
  mayEdit: boolean;
  keeper: Kept['keeper'];
};

const AFTER_EVERY_ID = '~';

const factsOfHub = async (
  run: ViewerRun,
  id: string,
  other: string | null,
  most: number,
): Promise<FactRow[]> => {
  const between = { id, from: other ?? '', to: other ?? AFTER_EVERY_ID, most };
  const types = await linkTypesAt(run, [id]);
  const pages = await Promise.all(types.map((type) => run<FactRow>(`network/hub-facts/${type}`, between)));
  return pages.flat();
};

const SURENESS = ['CONFIRMED', 'PROBABLE', 'PRESUMED'];

/** 0 is the surest. */
export const surenessOf = ({ certainty }: FactRow): number => {
  const at = SURENESS.indexOf(certainty ?? '');
  return at < 0 ? SURENESS.length : at;
};

const bySureness = (one: FactRow, other: FactRow): number =>
  surenessOf(one) - surenessOf(other) ||
  order(one.type, other.type) ||
  order(one.id, other.id) ||
  order(one.otherId, other.otherId);

/**
 * The surest facts first. A hub may have more links than are asked for: then they are some of them, in the same order. Whoever sees fewer gets
 * them as of any other element, so that he learns nothing of what is hidden.
 */
export const factsOf = async (
  run: ViewerRun,
  id: string,
  other: string | null,
  most: number,
): Promise<FactRow[]> => {
  const rows = await run<FactRow | { id: null }>('network/facts', { id, other, most });
  const facts = rows.flatMap((row) => (row.id === null ? [] : [row]));
  if (facts.length === rows.length) return facts;
  return [...facts, ...(await factsOfHub(run, id, other, most))].sort(bySureness).slice(0, most);
};

export type ValueRow = Omit<CardValue, 'case'> & { caseId: string | null };

export const valuesOf = (run: ViewerRun, id: string): Promise<ValueRow[]> =>
  run<ValueRow>('network/values', { id });
