import { DIRECTED_LINK_TYPES } from '../db/graph-names.ts';
import { ELEMENT_KINDS } from '../network/network-columns.ts';
import { ACTS, type Drawing } from './block-parts.ts';
import type { CaseFact } from './case-content.ts';
import type { CitedChart } from './cited-charts.ts';
import type { DrawnElement, DrawnLine, LegendSign, Picture } from './document-tree.ts';
import { chartFilters, type ChartFilters, type Tie } from './chart-filters.ts';
import { forbiddenIn } from './forbidden.ts';
import { seenRole } from './wording.ts';

const ROLES = ['CONVICTED', 'ACCUSED', 'SUSPECT', 'VICTIM', 'INJURED_PARTY', 'WITNESS'] as const;
const CERTAINTIES = ['CONFIRMED', 'PROBABLE', 'PRESUMED'] as const;
const DIRECTED: ReadonlySet<string> = new Set([...DIRECTED_LINK_TYPES, ...ACTS]);
/** Elements that were never laid are put below the others, so far apart. */
const STEP = { x: 120, y: 90, columns: 6 } as const;

/** The lines that a fact draws: one between its two ends, and from a victim to every place of her episode. */
const tiesOf = (fact: CaseFact): Tie[] => {
  const { toId, fromId, type, road } = fact;
  if (toId !== null) return [{ fact, from: fromId, to: toId, type, isDirected: DIRECTED.has(type) }];
  if (type !== 'Episode') return [];
  return road.map((stop) => ({ fact, from: fromId, to: stop.id, type: stop.type, isDirected: true }));
};

type Place = { x: number; y: number };

/** Where the elements lie, by their ids; those that have no place yet stand in rows below. */
const placesIn = (entries: CitedChart['entries'], ids: readonly string[]): Map<string, Place> => {
  const kept = new Map(
    ids.map((id) => {
      const [x, y] = entries.get(`e:${id}`) as [number | null, number | null];
      return [id, x === null || y === null ? null : { x: Math.round(x), y: Math.round(y) }];
    }),
  );
  const laid = [...kept.values()].flatMap((place) => place ?? []);
  const left = Math.min(...laid.map(({ x }) => x), Infinity);
  const bottom = Math.max(...laid.map(({ y }) => y), -Infinity);
  const start = laid.length === 0 ? { x: 0, y: 0 } : { x: left, y: bottom + STEP.y };
  let next = 0;
  return new Map(
    [...kept].map(([id, place]) => {
      if (place) return [id, place];
      const [row, column] = [Math.floor(next / STEP.columns), next % STEP.columns];
      next += 1;
      return [id, { x: start.x + column * STEP.x, y: start.y + row * STEP.y }];
    }),
  );
};

const idsOf = (ties: readonly Tie[]): string[] => [...new Set(ties.map(({ fact }) => fact.id))];

/** One line for each pair, with everything that is between the two. */
const linesOf = (
  ties: readonly Tie[],
  placeOf: ReadonlyMap<string, number>,
  drawing: Drawing,
): DrawnLine[] => {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = [tie.from, tie.to].toSorted().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), tie]);
  }
  return [...pairs.values()].map((all) => {
    const directed = all.filter(({ isDirected }) => isDirected);
    const [first] = directed.length > 0 ? directed : all;
    if (!first) throw new Error('a pair without a tie');
    const isBoth = directed.some(({ from }) => from !== first.from);
    return {
      from: placeOf.get(first.from) ?? 0,
      to: placeOf.get(first.to) ?? 0,
      arrows: directed.length === 0 ? 'NONE' : isBoth ? 'BOTH' : 'TO',
      certainty: CERTAINTIES.find((one) => all.some(({ fact }) => fact.certainty === one)) ?? 'PRESUMED',
      span: {
        text: [...new Set(all.map(({ type }) => drawing.wording.said(type)))].join(', '),
        facts: idsOf(all),
        sources: [],
      },
    };
  });
};

const legendOf = (
  elements: readonly DrawnElement[],
  lines: readonly DrawnLine[],
  { wording }: Drawing,
): LegendSign[] => {
  const kinds = ELEMENT_KINDS.filter((kind) => elements.some((one) => one.kind === kind));
  const roles = ROLES.filter((role) => elements.some((one) => one.role === role));
  const sure = CERTAINTIES.filter((certainty) => lines.some((one) => one.certainty === certainty));
  return [
    ...kinds.map((code) => ({ of: 'KIND' as const, code, text: wording.label('elementKind', code) })),
    ...roles.map((code) => ({ of: 'ROLE' as const, code, text: wording.label('caseRole', code) })),
    ...sure.map((code) => ({ of: 'CERTAINTY' as const, code, text: wording.label('certainty', code) })),
  ];
};

export type ShownChart = {
  picture: Picture;
  ties: Tie[];
  filters: ChartFilters;
  hidden: { elements: number; lines: number };
};

/**
 * A frozen chart as a dossier of this kind may show it. It is drawn from the facts of the dossier alone, those that were known when it was frozen: an
 * element stands there because such a fact speaks of it, so that what its reader does not see, what is refuted or withdrawn since, and what a handling
 * code keeps out has no way into the picture. What the filters hide is counted over the same.
 */
export const pictureOf = (drawing: Drawing, { entries, known }: CitedChart): ShownChart => {
  const { content, wording, kind, language } = drawing;
  const forbidden = forbiddenIn(content, kind);
  const stops = new Map(content.facts.flatMap(({ road }) => road.map((stop) => [stop.id, stop])));
  const nameOf = (id: string): string => {
    const named = content.names.get(id);
    if (named?.recordId && forbidden(named.recordId, named.handling)) return '';
    return wording.name(id) || (stops.get(id)?.[language] ?? '');
  };
  const isOn = (id: string): boolean => entries.has(`e:${id}`) && nameOf(id) !== '';
  const facts = content.facts.filter(
    // What a record says of somebody is no line of a chart.
    ({ id, type, certainty, handling }) =>
      type !== 'Record' && certainty !== 'REFUTED' && known.has(id) && !forbidden(id, handling),
  );
  const roles = facts.filter((fact) => seenRole(fact) !== null && isOn(fact.fromId));
  const roleOf = (id: string): string | null => {
    const own = roles.flatMap((fact) => (fact.fromId === id ? (seenRole(fact) ?? []) : []));
    return ROLES.find((role) => own.includes(role)) ?? null;
  };
  const kindOf = (id: string): string => content.names.get(id)?.kind ?? 'Country';
  const all = facts.flatMap(tiesOf).filter(({ from, to }) => from !== to && isOn(from) && isOn(to));
  const spokenOf = new Set([
    ...roles.map(({ fromId }) => fromId),
    ...all.flatMap(({ from, to }) => [from, to]),
  ]);
  const onChart = [...entries.keys()].flatMap((key) =>
    key.startsWith('e:') && spokenOf.has(key.slice(2)) ? [key.slice(2)] : [],
  );
  const filters = chartFilters(entries);
  const isShown = (id: string): boolean => filters.shows({ id, kind: kindOf(id), role: roleOf(id) });
  const ids = onChart.filter(isShown);
  const ties = all.filter((tie) => isShown(tie.from) && isShown(tie.to) && filters.showsTie(tie));
  const places = placesIn(entries, ids);
  const elements = ids.map((id): DrawnElement => {
    const role = roleOf(id);
    const own = roles.filter((fact) => fact.fromId === id && seenRole(fact) === role);
    return {
      ...(places.get(id) ?? { x: 0, y: 0 }),
      kind: kindOf(id),
      role,
      isProtected: content.names.get(id)?.isProtected ?? false,
      span: { text: nameOf(id), facts: own.map((fact) => fact.id), sources: [] },
    };
  });
  const lines = linesOf(ties, new Map(ids.map((id, at) => [id, at])), drawing);
  return {
    picture: { elements, lines, legend: legendOf(elements, lines, drawing) },
    ties,
    filters,
    hidden: { elements: onChart.length - ids.length, lines: all.length - ties.length },
  };
};
